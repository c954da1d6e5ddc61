package io.github.gongkai.laws;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.RequestRow;
import io.github.gongkai.model.Unit;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A text that a writer wrote, and what is read from it.
 *
 * @param layout the name of the writer
 * @param text the text
 * @param result what is read
 */
record Source(String layout, String text, ParseResult result) {
  static Source of(String layout, String text) {
    return new Source(layout, text, Files.read(text));
  }

  /** Returns what each cell says, whatever its text. */
  Map<String, String> figures() {
    Map<String, String> figures = new TreeMap<>();
    for (AddressedCell cell : result.report().cells()) {
      figures.put(cell.address().toString(), said(cell.cell()));
    }
    return figures;
  }

  private static String said(Cell cell) {
    String number = cell.number().map(n -> n.stripTrailingZeros().toPlainString()).orElse("");
    return cell.state().key() + " " + number + cell.unit().map(Unit::symbol).orElse("");
  }

  /** Returns in which lines cells stand. */
  IntSummaryStatistics linesOfCells() {
    return result.report().cells().stream()
        .flatMap(cell -> result.sources().cell(cell.address()).stream())
        .mapToInt(Place::line)
        .summaryStatistics();
  }

  /** Returns the text with other characters where a figure stands. */
  String withCells(UnaryOperator<String> change) {
    StringBuilder changed = new StringBuilder(text);
    TreeMap<Integer, Place> places = new TreeMap<>();
    for (AddressedCell cell : result.report().cells()) {
      if (cell.cell() instanceof Cell.Reported) {
        Place place = result.sources().cell(cell.address()).orElseThrow();
        places.put(place.offset(), place);
      }
    }
    places
        .descendingMap()
        .forEach(
            (offset, place) ->
                changed.replace(offset, offset + place.length(), change.apply(place.raw())));
    return changed.toString();
  }

  /** Returns the text with other characters where one cell stands. */
  String withCell(AddressedCell cell, String raw) {
    Place place = result.sources().cell(cell.address()).orElseThrow();
    return new StringBuilder(text)
        .replace(place.offset(), place.offset() + place.length(), raw)
        .toString();
  }

  /** Returns the text with {@code line} before a row of section 三, if there is one. */
  String withLineBeforeARow(String line, int index) {
    List<Integer> starts =
        result.report().cells().stream()
            .filter(cell -> cell.address().row() instanceof RequestRow)
            .flatMap(cell -> result.sources().cell(cell.address()).stream())
            .map(place -> place.offset() - place.column() + 1)
            .distinct()
            .toList();
    if (starts.isEmpty()) {
      return text;
    }
    int at = starts.get(Math.floorMod(index, starts.size()));
    return text.substring(0, at) + line + text.substring(at);
  }

  /** Returns the layout and the text, for the message of a failure. */
  @Override
  public String toString() {
    return layout + ":\n" + text;
  }
}
