package io.github.gongkai.validation;

import static io.github.gongkai.model.Severity.INFO;
import static io.github.gongkai.model.Severity.WARNING;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellState;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.RequestRow;
import io.github.gongkai.model.Severity;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Message;
import io.github.gongkai.validation.rule.Outcome;
import io.github.gongkai.validation.rule.Reports;
import io.github.gongkai.validation.rule.Rule;
import io.github.gongkai.validation.rule.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules about the cells of the form: whether they are there, and whether they are filled. */
final class FormCells {
  static final Rule MISSING_ROWS =
      Rule.of(
          "FORM-ROW",
          reports -> missing("FORM-ROW", reports, c -> key(c, c.address().row().key())));
  static final Rule MISSING_COLUMNS =
      Rule.of(
          "FORM-COLUMN",
          reports -> missing("FORM-COLUMN", reports, c -> key(c, c.address().column().key())));
  static final Rule EXTRAS = Rule.of("FORM-EXTRA", FormCells::extras);
  static final Rule BLANKS = Rule.of("FORM-BLANK", FormCells::blanks);

  private FormCells() {}

  static boolean has(AnnualReport report, FormTable table) {
    return tables(report).contains(table);
  }

  /** Returns the tables of which a cell is there. */
  private static Set<FormTable> tables(AnnualReport report) {
    Set<FormTable> tables = EnumSet.noneOf(FormTable.class);
    for (AddressedCell cell : report.cells()) {
      if (!(cell.cell() instanceof Cell.Absent)) {
        tables.add(cell.address().table());
      }
    }
    return tables;
  }

  private static String key(AddressedCell cell, String key) {
    return cell.address().table().key() + '.' + key;
  }

  /** Finds rows, or columns, of which no cell is there, in tables that are. */
  private static List<Finding> missing(
      String rule, Reports reports, Function<AddressedCell, String> subject) {
    Set<FormTable> tables = tables(reports.report());
    Map<String, List<AddressedCell>> groups =
        reports.report().cells().stream()
            .filter(c -> tables.contains(c.address().table()))
            .collect(Collectors.groupingBy(subject, LinkedHashMap::new, Collectors.toList()));
    List<Finding> findings = new ArrayList<>();
    groups.forEach(
        (key, cells) -> {
          boolean isMissing = cells.stream().allMatch(c -> c.cell().state() == CellState.ABSENT);
          findings.add(
              Statement.of(
                  rule,
                  WARNING,
                  isMissing ? Outcome.FAILED : Outcome.PASSED,
                  key,
                  isMissing
                      ? Message.of(key + "：表中没有", key + ": not in the table")
                      : Message.of(key + "：表中有", key + ": in the table")));
        });
    return findings;
  }

  private static List<Finding> extras(Reports reports) {
    AnnualReport report = reports.report();
    List<Finding> findings = new ArrayList<>();
    List<Place> places = report.sources().extras();
    for (int i = 0; i < report.extras().size(); i++) {
      String what = report.extras().get(i).row() + " / " + report.extras().get(i).column();
      Statement finding =
          Statement.of(
              "FORM-EXTRA",
              INFO,
              Outcome.FAILED,
              report.extras().get(i).table().key(),
              Message.of("规定格式中没有：" + what, "not on the form: " + what));
      findings.add(finding.at(i < places.size() ? Optional.of(places.get(i)) : Optional.empty()));
    }
    return findings;
  }

  /** Finds tables with cells that have no figure, totals apart. */
  private static List<Finding> blanks(Reports reports) {
    List<Finding> findings = new ArrayList<>();
    for (FormTable table : FormTable.values()) {
      for (Severity severity : List.of(WARNING, INFO)) {
        List<AddressedCell> blank =
            reports.report().cells().stream()
                .filter(c -> c.address().table() == table && isTotal(c) == (severity == WARNING))
                .filter(FormCells::isBlank)
                .toList();
        if (!blank.isEmpty()) {
          findings.add(blank(table, severity, blank, reports.report()));
        }
      }
    }
    return findings;
  }

  private static Finding blank(
      FormTable table, Severity severity, List<AddressedCell> blank, AnnualReport report) {
    boolean isTotal = severity == WARNING;
    String subject = table.key() + (isTotal ? ".total" : "");
    return Statement.of(
            "FORM-BLANK",
            severity,
            Outcome.FAILED,
            subject,
            Message.of(
                subject + "：" + blank.size() + " 个单元格未填数字",
                subject + ": no figure in " + blank.size() + " cells"))
        .about(blank)
        .at(report.sources().cell(blank.get(0).address()));
  }

  private static boolean isBlank(AddressedCell cell) {
    return cell.cell().state() == CellState.BLANK
        || cell.cell().state() == CellState.NOT_APPLICABLE;
  }

  private static boolean isTotal(AddressedCell cell) {
    return cell.address().column() == Applicant.TOTAL
        || cell.address().column() == RemedyOutcome.TOTAL
        || cell.address().row() == RequestRow.PROCESSED_TOTAL;
  }
}
