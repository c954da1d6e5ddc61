package io.github.gongkai.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.core.diagnostic.DiagnosticCode;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParseResultTest {
  private static final Sources SOURCES = Sources.builder().title(new Place(1, 1, 0, "x")).build();
  private static final AnnualReport REPORT =
      AnnualReport.builder(Edition.EDITION_2021).sources(SOURCES).build();
  private static final Diagnostic WARNING =
      new Diagnostic(DiagnosticCode.YEAR_UNKNOWN, Optional.empty(), "", "");
  private static final Diagnostic ERROR =
      new Diagnostic(
          DiagnosticCode.CELL_UNREADABLE, Optional.of(new Place(3, 2, 9, "约5")), "约5", "");
  private static final Diagnostic OTHER_ERROR =
      new Diagnostic(DiagnosticCode.NOT_A_REPORT, Optional.empty(), "", "");

  @Test
  void resultWithoutErrorsGivesItsReport() {
    ParseResult result = new ParseResult(REPORT, List.of(WARNING));

    assertThat(result.hasErrors()).isFalse();
    assertThat(result.orElseThrow()).isSameAs(REPORT);
    assertThat(result.sources()).isSameAs(SOURCES);
  }

  @Test
  void resultWithErrorsThrowsThemAll() {
    ParseResult result = new ParseResult(REPORT, List.of(ERROR, WARNING, OTHER_ERROR));

    assertThat(result.hasErrors()).isTrue();
    assertThatExceptionOfType(ReportParseException.class)
        .isThrownBy(result::orElseThrow)
        .withMessage(
            "3:2: CELL_UNREADABLE: not a figure: 约5;"
                + " NOT_A_REPORT: none of the three tables found")
        .satisfies(e -> assertThat(e.result()).isSameAs(result));
  }

  @Test
  void resultWithErrorsStillHasItsReport() {
    assertThat(new ParseResult(REPORT, List.of(ERROR)).report()).isSameAs(REPORT);
  }

  @Test
  void diagnosticsCannotBeChanged() {
    List<Diagnostic> given = new ArrayList<>(List.of(WARNING));
    ParseResult result = new ParseResult(REPORT, given);
    given.add(ERROR);

    assertThat(result.diagnostics()).containsExactly(WARNING);
    assertThatThrownBy(() -> result.diagnostics().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void nullThrowsWithItsName() {
    assertThatNullPointerException()
        .isThrownBy(() -> new ParseResult(null, List.of()))
        .withMessage("report must not be null");
  }
}
