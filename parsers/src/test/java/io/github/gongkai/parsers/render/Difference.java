package io.github.gongkai.parsers.render;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** In what two reports differ, but for the text of their cells. */
final class Difference {
  private Difference() {}

  /** Returns in what the cells differ. */
  static List<String> cells(AnnualReport expected, AnnualReport read) {
    if (expected.edition() != read.edition()) {
      return List.of("edition: expected " + expected.edition() + ", but was " + read.edition());
    }
    List<String> differences = new ArrayList<>();
    for (AddressedCell cell : expected.cells()) {
      add(
          cell.address().toString(),
          said(cell.cell()),
          said(read.cell(cell.address())),
          differences);
    }
    add("extras", extras(expected), extras(read), differences);
    return differences;
  }

  /** Returns the cells that have another figure, or none and are not left unreadable. */
  static List<String> figures(AnnualReport expected, AnnualReport read) {
    List<String> differences = new ArrayList<>();
    for (AddressedCell cell : expected.cells()) {
      Cell here = read.cell(cell.address());
      if (!(here instanceof Cell.Unreadable)) {
        add(
            cell.address().toString(),
            cell.cell().number().map(Difference::plain),
            here.number().map(Difference::plain),
            differences);
      }
    }
    return differences;
  }

  /** Returns in what header and narrative differ. */
  static List<String> texts(AnnualReport expected, AnnualReport read) {
    List<String> differences = new ArrayList<>();
    add("header", expected.header(), read.header(), differences);
    add("sections", expected.narrative().sections(), read.narrative().sections(), differences);
    add("preamble", expected.narrative().preamble(), read.narrative().preamble(), differences);
    add("closing", expected.narrative().closing(), read.narrative().closing(), differences);
    return differences;
  }

  private static void add(String what, Object expected, Object read, List<String> differences) {
    if (!expected.equals(read)) {
      differences.add(what + ": expected " + expected + ", but was " + read);
    }
  }

  private static List<String> extras(AnnualReport report) {
    return report.extras().stream().map(extra -> said(extra.cell())).toList();
  }

  private static String said(Cell cell) {
    String number = cell.number().map(Difference::plain).orElse("");
    return cell.state().key() + " " + number + cell.unit().map(Unit::symbol).orElse("");
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
