package io.github.gongkai.validation.correction;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.validation.rule.Finding;
import java.util.List;

/**
 * Where the wrong figures probably are.
 *
 * <pre>{@code
 * Localization where = ReportValidator.standard().validate(report).localize();
 * where.corrections().forEach(System.out::println);
 * }</pre>
 *
 * <p>Of all sets of cells whose change makes every relation hold that failed, and breaks none that
 * held, these are the smallest: the fewer figures have to be wrong, the likelier. Among sets of one
 * size, what looks like a slip (swapped, lost or added digits, the figure of a neighbour, a copied
 * total, a blank) comes before an arbitrary change, and small differences before large ones.
 * Figures stay whole and do not fall below 0; unreadable and absent cells are not changed.
 *
 * @param corrections the corrections, the most plausible first; none if nothing failed, or if no
 *     small set of cells explains it
 * @param isUnique whether the relations leave no other set as small as the first
 * @param isComplete whether the search came to its end; else there may be better corrections
 */
public record Localization(List<Correction> corrections, boolean isUnique, boolean isComplete) {
  /** Copies the list. */
  public Localization {
    corrections = List.copyOf(corrections);
  }

  /** Returns where the wrong figures of {@code report} are, by what equations in it turned out. */
  public static Localization of(AnnualReport report, List<Finding> findings) {
    return new Localizer(report, findings).localize();
  }
}
