package io.github.gongkai.parsers.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.sheet.Sheet;
import io.github.gongkai.model.AnnualReport;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Noise changes no cell, whatever family it stands in. */
class NoiseProperties {
  private static final int TRIES = 50;

  /** A report in the family that writes it. */
  record Example(Written family, AnnualReport report) {}

  @Property(tries = TRIES)
  void carriageReturns(@ForAll("examples") Example example) {
    assertUnchanged(example, Noise.CARRIAGE_RETURNS);
  }

  @Property(tries = TRIES)
  void noBreakSpaces(@ForAll("examples") Example example) {
    assertUnchanged(example, Noise.NO_BREAK_SPACES);
  }

  @Property(tries = TRIES)
  void fullWidthDigits(@ForAll("examples") Example example) {
    assertUnchanged(example, Noise.FULL_WIDTH_DIGITS);
  }

  @Property(tries = TRIES)
  void traditionalScript(@ForAll("examples") Example example) {
    assertUnchanged(example, Noise.TRADITIONAL_SCRIPT);
  }

  @Property(tries = TRIES)
  void widthlessSpaces(@ForAll("examples") Example example) {
    assertUnchanged(example, Noise.WIDTHLESS_SPACES);
  }

  @Property(tries = TRIES)
  void formFeeds(@ForAll("ofPages") Example example) {
    assertUnchanged(example, Noise.FORM_FEEDS);
  }

  @Property(tries = TRIES)
  void pageNumbers(@ForAll("ofPages") Example example) {
    assertUnchanged(example, Noise.PAGE_NUMBERS);
  }

  @Property(tries = TRIES)
  void pageNumbersInWords(@ForAll("ofPages") Example example) {
    assertUnchanged(example, Noise.PAGE_NUMBERS_IN_WORDS);
  }

  @Provide
  Arbitrary<Example> examples() {
    return examples(Written.ALL);
  }

  @Provide
  Arbitrary<Example> ofPages() {
    return examples(Written.ALL.stream().filter(Written::hasPages).toList());
  }

  private static Arbitrary<Example> examples(List<Written> families) {
    return Arbitraries.of(families)
        .flatMap(
            family ->
                Arbitraries.randomValue(
                    random -> new Example(family, Reports.next(random, family.keeps()))));
  }

  private static void assertUnchanged(Example example, Noise noise) {
    Written family = example.family();
    Sheet sheet = Sheet.of(example.report());
    String noisy = noise.change(family.write(noise.change(sheet), noise.pageBreak()));
    AnnualReport expected = family.read(family.write(sheet)).report();
    assertThat(Difference.cells(expected, family.read(noisy).report()))
        .as(family + "\n" + noisy)
        .isEmpty();
  }
}
