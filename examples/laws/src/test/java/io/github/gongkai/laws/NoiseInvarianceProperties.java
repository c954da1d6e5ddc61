package io.github.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.AnnualReport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What conversion adds to a document changes no figure. */
class NoiseInvarianceProperties {

  @Property
  void noiseChangesNoFigure(
      @ForAll("layouts") String layout, @ForAll("whole") AnnualReport report, @ForAll Noise noise) {
    Source source = Source.of(layout, Files.write(layout, report));
    Source noisy = Source.of(layout, noise.in(source));
    assertThat(noisy.figures()).isEqualTo(source.figures());
  }

  @Property
  void pageBreakBetweenRowsChangesNoFigure(
      @ForAll("linewise") String layout,
      @ForAll("whole") AnnualReport report,
      @ForAll("pageBreaks") String pageBreak,
      @ForAll int index) {
    Source source = Source.of(layout, Files.write(layout, report));
    Source noisy = Source.of(layout, source.withLineBeforeARow(pageBreak, index));
    assertThat(noisy.figures()).isEqualTo(source.figures());
  }

  @Provide
  Arbitrary<String> layouts() {
    return Examples.layouts();
  }

  /** The layouts in which a row of a table is a line. */
  @Provide
  Arbitrary<String> linewise() {
    return Arbitraries.of("tab", "pipe", "markdown");
  }

  @Provide
  Arbitrary<String> pageBreaks() {
    return Arbitraries.of("\f", "- 3 -\n", "第 3 页 共 5 页\n", "\n- 3 -\n\f");
  }

  @Provide
  Arbitrary<AnnualReport> whole() {
    return Examples.whole();
  }
}
