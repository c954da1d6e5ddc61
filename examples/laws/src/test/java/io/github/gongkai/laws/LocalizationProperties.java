package io.github.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.validation.ReportValidator;
import io.github.gongkai.validation.StandardRules;
import io.github.gongkai.validation.correction.Change;
import io.github.gongkai.validation.correction.Correction;
import io.github.gongkai.validation.correction.Localization;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A wrong figure is among those that are suggested, and the first where relations cross. */
class LocalizationProperties {
  private static final ReportValidator OFFICIAL = ReportValidator.of(StandardRules.official());

  @Property
  void wrongFigureIsSuggested(
      @ForAll("consistent") AnnualReport report,
      @ForAll @IntRange(max = 1 << 20) int index,
      @ForAll @IntRange(min = 1, max = 5_000) int by) {
    List<AddressedCell> related =
        report.cells().stream()
            .filter(cell -> cell.address().table() != FormTable.PROACTIVE)
            .toList();
    AddressedCell cell = related.get(index % related.size());
    long right = cell.cell().number().orElseThrow().longValueExact();
    AnnualReport wrong = report.with(cell.address(), right + by);

    Localization where = OFFICIAL.validate(wrong).localize();
    assertThat(where.corrections().stream().map(Correction::changes))
        .anySatisfy(changes -> assertMendsAlone(changes, cell, right));
    if (cell.address().table() == FormTable.REQUESTS) {
      // In section 三 rows and columns cross, and in one cell only.
      assertMendsAlone(where.corrections().get(0).changes(), cell, right);
    }
  }

  private static void assertMendsAlone(List<Change> changes, AddressedCell cell, long right) {
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).address()).isEqualTo(cell.address());
    assertThat(changes.get(0).after()).isEqualByComparingTo(Long.toString(right));
  }

  @Provide
  Arbitrary<AnnualReport> consistent() {
    return Examples.consistent();
  }
}
