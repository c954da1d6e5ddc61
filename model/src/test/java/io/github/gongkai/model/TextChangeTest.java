package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TextChangeTest {

  @Test
  void valueWithoutAPlaceIsAddedRemovedOrReplaced() {
    assertThat(TextChange.ofPart("header.year", Optional.empty(), Optional.of("2022")))
        .hasToString("header.year: added \"2022\"");
    assertThat(TextChange.ofPart("header.year", Optional.of("2021"), Optional.empty()))
        .hasToString("header.year: removed \"2021\"");
    assertThat(TextChange.ofPart("header.year", Optional.of("2021"), Optional.of("2022")))
        .hasToString("header.year: \"2021\" -> \"2022\"");
  }

  @Test
  void changeStaysInItsLine() {
    assertThat(TextChange.added("narrative.general", 2, "a\nb\r\tc\u2028d\u0085e"))
        .hasToString("narrative.general[2]: added \"a\\nb\\r\\tc\\u2028d\\u0085e\"");
  }

  @Test
  void quotesAndWhatDoesNotPrintAreEscaped() {
    assertThat(TextChange.removed("narrative.general", 0, "\" \\ \u001b[2J \ud840 \udb40\udc01"))
        .hasToString(
            "narrative.general[0]: removed \"\\\" \\\\ \\u001b[2J \\ud840 \\udb40\\udc01\"");
  }

  @Test
  void longTextIsCutShort() {
    String exact = "𠮷".repeat(80);

    assertThat(TextChange.added("x", 0, exact)).hasToString("x[0]: added \"" + exact + "\"");
    assertThat(TextChange.added("x", 0, exact + "y")).hasToString("x[0]: added \"" + exact + "…\"");
  }

  @Test
  void equalTextsAreNoChange() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new TextChange("edition", OptionalInt.empty(), Optional.of("a"), Optional.of("a")))
        .withMessage("no change of edition: Optional[a]");
  }
}
