package io.github.gongkai.parsers.cases;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.EDITION_UNCERTAIN;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.ROW_MISSING;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.SECTION_MISSING;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.TABLE_MISSING;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.TITLE_MISSING;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.YEAR_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.diagnostic.DiagnosticCode;
import io.github.gongkai.model.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of the case files is read as it says. */
class CasesTest {
  private static final ReportReader READER = ReportReader.standard();
  private static final List<Case> CASES = CaseFiles.all();

  /** What a piece of a report lacks because it is a piece. */
  private static final Set<DiagnosticCode> PIECE =
      EnumSet.of(
          EDITION_UNCERTAIN,
          TITLE_MISSING,
          YEAR_UNKNOWN,
          SECTION_MISSING,
          TABLE_MISSING,
          ROW_MISSING);

  static List<Case> cases() {
    return CASES;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isReadAsItSays(Case example) throws IOException {
    ParseResult result =
        READER.read(new ByteArrayInputStream(example.bytes()), Optional.of(example.name()));
    List<String> differences = new ArrayList<>();
    compareCells(example, result, differences);
    compareCodes(example, result, differences);
    assertThat(differences).as(example.toString()).isEmpty();
  }

  @Test
  void idsAreUnique() {
    assertThat(cases().stream().map(Case::id).toList()).isNotEmpty().doesNotHaveDuplicates();
  }

  private static void compareCells(Case example, ParseResult result, List<String> differences) {
    Map<String, String> expected = Expectation.of(result.report().form(), example.cells());
    Map<String, String> read = Expectation.written(result.report());
    Set<String> names = new TreeSet<>(expected.keySet());
    names.addAll(read.keySet());
    for (String name : names) {
      String wanted = expected.getOrDefault(name, "nothing");
      String found = read.getOrDefault(name, "nothing");
      if (!wanted.equals(found)) {
        differences.add(name + ": expected " + wanted + ", but was " + found);
      }
    }
  }

  private static void compareCodes(Case example, ParseResult result, List<String> differences) {
    Set<DiagnosticCode> listed = EnumSet.noneOf(DiagnosticCode.class);
    example.codes().forEach(code -> listed.add(DiagnosticCode.valueOf(code)));
    Set<DiagnosticCode> found = EnumSet.noneOf(DiagnosticCode.class);
    result.diagnostics().forEach(diagnostic -> found.add(diagnostic.code()));
    for (DiagnosticCode code : DiagnosticCode.values()) {
      if (listed.contains(code) && !found.contains(code)) {
        differences.add("expected diagnostic " + code);
      } else if (found.contains(code) && !listed.contains(code) && isTold(code)) {
        differences.add(
            "unexpected "
                + result.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.code() == code)
                    .toList());
      }
    }
  }

  /** Returns whether a case has to list {@code code}. */
  private static boolean isTold(DiagnosticCode code) {
    return code.severity() != Severity.INFO && !PIECE.contains(code);
  }
}
