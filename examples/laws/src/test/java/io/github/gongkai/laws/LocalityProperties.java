package io.github.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Changing one figure in the source changes exactly that cell. */
class LocalityProperties {

  @Property
  void changedFigureChangesItsCellAlone(
      @ForAll("layouts") String layout,
      @ForAll("consistent") AnnualReport report,
      @ForAll @IntRange(max = 1 << 20) int index,
      @ForAll @IntRange(max = 99_999_999) int figure) {
    Source source = Source.of(layout, Files.write(layout, report));
    AddressedCell cell = report.cells().get(index % report.cells().size());
    Source changed = Source.of(layout, source.withCell(cell, Integer.toString(figure)));

    Map<String, String> expected = source.figures();
    expected.computeIfPresent(
        cell.address().toString(),
        (address, said) -> said.replaceFirst("-?[0-9.]+", Integer.toString(figure)));
    assertThat(changed.figures()).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> layouts() {
    return Examples.layouts();
  }

  @Provide
  Arbitrary<AnnualReport> consistent() {
    return Examples.consistent();
  }
}
