package io.github.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.Extra;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Outline;
import io.github.gongkai.model.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing that is handed out or taken in can change a report; equal reports look the same. */
class ImmutabilityProperties {

  @Property
  void whatIsHandedOutCannotBeChanged(
      @ForAll("layouts") String layout, @ForAll("damaged") AnnualReport report) {
    ParseResult result = Files.read(Files.write(layout, report));
    AnnualReport read = result.report();
    for (Collection<?> handedOut :
        List.of(
            read.cells(),
            read.extras(),
            read.form().cells(),
            read.narrative().preamble(),
            read.narrative().sections().keySet(),
            read.narrative().sections().values(),
            read.narrative().section(Section.GENERAL),
            read.narrative().closing(),
            result.diagnostics(),
            result.sources().extras(),
            result.sources().narrative().preamble())) {
      assertCannotBeChanged(handedOut);
    }
  }

  private static void assertCannotBeChanged(Collection<?> handedOut) {
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(handedOut::clear);
  }

  @Property
  void whatWasTakenInMayChangeAfterwards(@ForAll("damaged") AnnualReport report) {
    List<Extra> extras = new ArrayList<>();
    extras.add(new Extra(FormTable.PROACTIVE, "其他", "", Cell.blank()));
    Outline.Builder<String> narrative = Outline.builder();
    narrative.preamble("一段。");
    AnnualReport.Builder builder = report.toBuilder().extras(extras).narrative(narrative.build());
    AnnualReport built = builder.build();
    AnnualReport same = built.toBuilder().build();

    extras.clear();
    narrative.preamble("又一段。");
    report.form().cells().forEach(address -> builder.cell(address, 123_456_789));
    builder.narrative(Outline.empty()).extras(List.of());

    assertThat(built).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
  }

  @Property
  void equalReportsHaveTheSameHashCodeAndText(@ForAll("damaged") AnnualReport report) {
    AnnualReport copy =
        AnnualReport.builder(report.edition())
            .header(report.header())
            .narrative(report.narrative())
            .extras(report.extras())
            .build();
    for (var cell : report.cells()) {
      copy = copy.with(cell.address(), cell.cell());
    }
    assertThat(copy).isEqualTo(report).hasSameHashCodeAs(report).hasToString(report.toString());
  }

  @Provide
  Arbitrary<String> layouts() {
    return Examples.layouts();
  }

  @Provide
  Arbitrary<AnnualReport> damaged() {
    return Examples.damaged();
  }
}
