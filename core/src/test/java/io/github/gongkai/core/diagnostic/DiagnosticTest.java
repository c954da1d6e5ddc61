package io.github.gongkai.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongkai.model.Place;
import io.github.gongkai.model.Severity;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
  private static final Diagnostic PLACED =
      new Diagnostic(
          DiagnosticCode.ALIAS_USED, Optional.of(new Place(12, 5, 200, "合计")), "合计", "总计");
  private static final Diagnostic OF_THE_WHOLE =
      new Diagnostic(DiagnosticCode.TABLE_MISSING, Optional.empty(), "", "二");

  @Test
  void textIsPlaceCodeAndEnglishMessage() {
    assertThat(PLACED).hasToString("12:5: ALIAS_USED: label 合计 read as: 总计");
    assertThat(OF_THE_WHOLE).hasToString("TABLE_MISSING: table not found: 二");
  }

  @Test
  void messageIsChineseForChineseLocalesAndElseEnglish() {
    assertThat(PLACED.message(Locale.CHINESE)).isEqualTo("标签 合计 读作：总计");
    assertThat(PLACED.message(Locale.CHINA)).isEqualTo("标签 合计 读作：总计");
    assertThat(PLACED.message(Locale.TRADITIONAL_CHINESE)).isEqualTo("标签 合计 读作：总计");
    assertThat(PLACED.message(Locale.ENGLISH)).isEqualTo("label 合计 read as: 总计");
    assertThat(PLACED.message(Locale.JAPANESE)).isEqualTo("label 合计 read as: 总计");
    assertThat(PLACED.message(Locale.ROOT)).isEqualTo("label 合计 read as: 总计");
  }

  @Test
  void placeholderThatTheSourceHoldsIsQuotedAsItStands() {
    assertThat(
            new Diagnostic(DiagnosticCode.ALIAS_USED, Optional.empty(), "{1}{0}", "总计")
                .message(Locale.ENGLISH))
        .isEqualTo("label {1}{0} read as: 总计");
  }

  @Test
  void severityIsThatOfTheCode() {
    assertThat(PLACED.severity()).isEqualTo(Severity.INFO);
    assertThat(OF_THE_WHOLE.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void nullsThrowWithTheirName() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Diagnostic(null, Optional.empty(), "", ""))
        .withMessage("code must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> new Diagnostic(DiagnosticCode.UNPLACED, null, "", ""))
        .withMessage("place must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> new Diagnostic(DiagnosticCode.UNPLACED, Optional.empty(), null, ""))
        .withMessage("found must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> new Diagnostic(DiagnosticCode.UNPLACED, Optional.empty(), "", null))
        .withMessage("expected must not be null");
  }
}
