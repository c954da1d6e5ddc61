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
 * <p>Of all sets of cells whose change makes every relation hold that failed, breaks none that held
 * and none that is decided by it, these are the smallest: the fewer figures have to be wrong, the
 * likelier. Among sets of one size, what looks like a slip (figures of neighbours exchanged,
 * swapped, lost or added digits, a copied total, a blank) comes before an arbitrary change, and
 * small differences before large ones. Figures stay whole and do not fall below 0; unreadable and
 * absent cells are not changed.
 *
 * @param corrections the corrections, the most plausible first, at most ten; none if nothing
 *     failed, or if no set of up to four cells that are linked by relations explains it
 * @param isUnique whether the first is the only plausible one. It is not if another set is as
 *     small, if one with one cell more looks likelier, or if figures are changed that agreed with
 *     each other: they are hardly wrong by chance
 * @param isComplete whether the search came to its end; else there may be better corrections, or
 *     some where none was found
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
