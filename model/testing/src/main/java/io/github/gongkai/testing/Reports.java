package io.github.gongkai.testing;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormTable;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Reports made by chance, in the shape that bodies publish: with a title, the six sections and a
 * signature.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<AnnualReport> consistent() {
 *   return Reports.consistent(Edition.EDITION_2021);
 * }
 * }</pre>
 */
public final class Reports {
  private Reports() {}

  /** Returns reports of either edition and of each kind that this class makes. */
  public static Arbitrary<AnnualReport> any() {
    return Arbitraries.of(Edition.class)
        .flatMap(
            edition ->
                Arbitraries.oneOf(
                    consistent(edition), inconsistent(edition), sparse(edition), extreme(edition)));
  }

  /**
   * Returns reports in which every cell is reported, every relation of the form holds, and nothing
   * is implausible: no rule of gongkai fails.
   */
  public static Arbitrary<AnnualReport> consistent(Edition edition) {
    return Combinators.combine(Books.kept(edition, Figures.usual()), Prose.plain(edition))
        .as((figures, prose) -> prose.with(figures));
  }

  /**
   * Returns consistent reports but for one figure of section 三 or 四, so that one relation of the
   * form fails at least.
   */
  public static Arbitrary<AnnualReport> inconsistent(Edition edition) {
    return Combinators.combine(consistent(edition), related(edition), Figures.differences())
        .as(Reports::changed);
  }

  /**
   * Returns consistent reports as bodies leave them that fill in no zeros: cells with a 0 may be
   * blank or hold a mark such as {@code /} instead; rows, tables and sections may be missing.
   */
  public static Arbitrary<AnnualReport> sparse(Edition edition) {
    return Combinators.combine(consistent(edition), Gaps.unfilled(edition))
        .as((report, gaps) -> gaps.in(report, Reports::isZero));
  }

  /**
   * Returns reports with cells in every state anywhere, unreadable ones too; rows, columns, tables
   * and sections may be missing. What is left may be read in more than one way.
   */
  public static Arbitrary<AnnualReport> damaged(Edition edition) {
    return Combinators.combine(consistent(edition), Gaps.damaged(edition))
        .as((report, gaps) -> gaps.in(report, cell -> true));
  }

  /**
   * Returns consistent reports at the bounds: figures of up to 15 digits, written in every way that
   * is read, paragraphs that look like marks of file formats, and a row that the form does not
   * know.
   */
  public static Arbitrary<AnnualReport> extreme(Edition edition) {
    return Combinators.combine(
            Books.kept(edition, Figures.extreme()),
            Prose.odd(edition),
            Wording.any(),
            Extras.some(edition))
        .as(
            (figures, prose, wording, extras) ->
                wording.in(prose.with(figures)).toBuilder().extras(extras).build());
  }

  private static boolean isZero(Cell cell) {
    return cell.number().filter(figure -> figure.signum() == 0).isPresent();
  }

  private static Arbitrary<CellAddress> related(Edition edition) {
    List<CellAddress> related =
        Form.of(edition).cells().stream()
            .filter(address -> address.table() != FormTable.PROACTIVE)
            .toList();
    return Arbitraries.of(related);
  }

  private static AnnualReport changed(AnnualReport report, CellAddress address, long by) {
    BigDecimal figure = report.cell(address).number().orElseThrow().add(BigDecimal.valueOf(by));
    return report.with(address, Cell.of(figure, report.form().unit(address)));
  }
}
