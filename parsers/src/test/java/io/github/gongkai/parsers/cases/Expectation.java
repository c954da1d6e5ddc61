package io.github.gongkai.parsers.cases;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.CellState;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cells and extras that a case expects, written as {@link #written} writes those read. */
final class Expectation {
  private static final String EXTRA = "extra ";
  private static final String OTHERS = "others = ";

  private final Form form;
  private final Map<String, String> expected = new LinkedHashMap<>();

  private Expectation(Form form, List<String> lines) {
    this.form = form;
    String others =
        lines.stream()
            .filter(line -> line.startsWith(OTHERS))
            .map(line -> line.substring(OTHERS.length()).strip())
            .findFirst()
            .orElse(CellState.ABSENT.key());
    form.cells().forEach(address -> expected.put(address.toString(), others));
    lines.stream().filter(line -> !line.startsWith(OTHERS)).forEach(this::add);
  }

  /** Returns what {@code lines} expect of the cells of {@code form}, by address. */
  static Map<String, String> of(Form form, List<String> lines) {
    return new Expectation(form, lines).expected;
  }

  /** Adds a line; one whose row has other cells in the edition read stands for itself. */
  private void add(String line) {
    String[] sides = line.split(" = ", -1);
    if (sides.length != 2) {
      throw new IllegalArgumentException("no expectation: " + line);
    }
    if (line.startsWith(EXTRA)) {
      expected.put(sides[0].strip(), sides[1].strip());
      return;
    }
    List<String> names = names(sides[0].strip());
    List<String> values = values(sides[1].strip());
    if (values.size() != names.size() && values.size() != 1) {
      expected.put(sides[0].strip(), sides[1].strip());
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      expected.put(names.get(i), value(names.get(i), values.get(values.size() == 1 ? 0 : i)));
    }
  }

  /** Returns the addresses of the cell, row or table {@code name}; its own name if it is none. */
  private List<String> names(String name) {
    List<String> names = new ArrayList<>();
    for (FormTable table : FormTable.values()) {
      for (FormRow row : form.rows(table)) {
        String rowName = table.key() + '.' + row.key();
        for (FormColumn column : form.columns(row)) {
          String cell = new CellAddress(row, column).toString();
          if (name.equals(cell) || name.equals(rowName) || name.equals(table.key())) {
            names.add(cell);
          }
        }
      }
    }
    return names.isEmpty() ? List.of(name) : names;
  }

  /** Parts values, and keeps a unit with its figure. */
  private static List<String> values(String text) {
    List<String> values = new ArrayList<>();
    for (String word : text.split(" +", -1)) {
      boolean isUnit =
          word.equals("?") || Arrays.stream(Unit.values()).anyMatch(u -> u.symbol().equals(word));
      if (isUnit) {
        values.set(values.size() - 1, values.get(values.size() - 1) + " " + word);
      } else {
        values.add(word);
      }
    }
    return values;
  }

  /** Adds the unit of the form to a figure without one. */
  private String value(String name, String value) {
    boolean isState =
        Arrays.stream(CellState.values()).anyMatch(state -> state.key().equals(value));
    return isState || value.contains(" ")
        ? value
        : value + " " + form.find(name).map(address -> form.unit(address).symbol()).orElse("?");
  }

  /** Returns how an expectation writes the cells and extras of {@code report}. */
  static Map<String, String> written(AnnualReport report) {
    Map<String, String> written = new LinkedHashMap<>();
    for (AddressedCell cell : report.cells()) {
      written.put(cell.address().toString(), written(cell.cell()));
    }
    report
        .extras()
        .forEach(
            extra ->
                written.put(
                    EXTRA + extra.row() + " / " + extra.column(), extra.cell().text().strip()));
    return written;
  }

  private static String written(Cell cell) {
    return cell.number()
        .map(BigDecimal::toPlainString)
        .map(number -> number + " " + cell.unit().map(Unit::symbol).orElse("?"))
        .orElseGet(() -> cell.state().key());
  }
}
