package io.github.gongkai.parsers;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.model.CellState;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Cells and diagnostics in a line, as tests compare them. */
final class Cells {
  private Cells() {}

  /** Returns the figures, or else the states, of the cells {@code row.column}. */
  static String of(ParseResult result, String row, String... columns) {
    return Arrays.stream(columns)
        .map(column -> result.report().form().find(row + "." + column).orElseThrow())
        .map(address -> result.report().cell(address))
        .map(
            cell ->
                cell.state() == CellState.REPORTED
                    ? cell.number().orElseThrow().toPlainString()
                    : cell.state().name())
        .collect(Collectors.joining(" "));
  }

  /** Returns the seven cells of a row of section 三. */
  static String ofRequest(ParseResult result, String row) {
    return of(
        result,
        "requests." + row,
        "naturalPerson",
        "commercialEnterprise",
        "researchInstitution",
        "publicWelfareOrganization",
        "legalServiceInstitution",
        "otherOrganization",
        "total");
  }

  /** Returns the five cells of a group of section 四. */
  static String ofRemedy(ParseResult result, String group) {
    return of(
        result, "remedies." + group, "upheld", "corrected", "otherResult", "pending", "total");
  }

  static List<String> codes(ParseResult result) {
    return result.diagnostics().stream().map(d -> d.code().name()).toList();
  }
}
