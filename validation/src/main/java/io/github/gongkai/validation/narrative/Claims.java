package io.github.gongkai.validation.narrative;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * The claims of a report's narrative, found by fixed phrases.
 *
 * <pre>{@code
 * for (Claim claim : Claims.of(report).about(Quantity.RECEIVED)) {
 *   System.out.println(claim.figure() + ": " + claim.sentence());
 * }
 * }</pre>
 *
 * <p>What may be about another body, another year, a part of the whole or another matter is no
 * claim: many a sentence that states a figure is left out, so that few are misread. Section 五 (what
 * is to be done) and what stands outside the sections is not read. Where a paragraph states two
 * figures of one quantity, neither is a claim: they are parts. Immutable.
 */
public final class Claims {
  private final List<Claim> all;

  private Claims(List<Claim> all) {
    this.all = List.copyOf(all);
  }

  /** Returns the claims of {@code report}. */
  public static Claims of(AnnualReport report) {
    Scope scope = Scope.of(report.header());
    List<Claim> claims = new ArrayList<>();
    report
        .narrative()
        .sections()
        .forEach(
            (section, paragraphs) -> {
              if (section != Section.PROBLEMS) {
                Prose prose = new Prose(section, paragraphs, report.sources().narrative());
                claims.addAll(new Reading(prose, scope).claims());
              }
            });
    return new Claims(claims);
  }

  /** Returns all claims in the order of the narrative. */
  public List<Claim> all() {
    return all;
  }

  /** Returns the claims about {@code quantity} in the order of the narrative. */
  public List<Claim> about(Quantity quantity) {
    return all.stream().filter(claim -> claim.quantity() == quantity).toList();
  }

  /** Returns the claims, each as a string. */
  @Override
  public String toString() {
    return all.toString();
  }
}
