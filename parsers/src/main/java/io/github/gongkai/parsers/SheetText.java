package io.github.gongkai.parsers;

import io.github.gongkai.core.sheet.Piece;
import io.github.gongkai.core.sheet.Sheet;
import io.github.gongkai.core.sheet.Table;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way to write a sheet as lines.
 *
 * @param text the lines of a text
 * @param table the lines of a table
 */
record SheetText(Function<Piece.Text, Stream<String>> text, Function<Table, Stream<String>> table) {

  /** Writes each text as one line. */
  static SheetText of(Function<Table, Stream<String>> table) {
    return new SheetText(text -> Stream.of(text.words()), table);
  }

  /** Writes each row of a table, spans as blank cells, as one line. */
  static SheetText ofRows(Function<List<String>, String> row) {
    return of(table -> table.texts(Table.Covered.ALL).stream().map(row));
  }

  /** Returns the lines of {@code sheet}. */
  String write(Sheet sheet) {
    return sheet.pieces().stream()
        .flatMap(
            piece ->
                piece instanceof Table grid ? table.apply(grid) : text.apply((Piece.Text) piece))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
