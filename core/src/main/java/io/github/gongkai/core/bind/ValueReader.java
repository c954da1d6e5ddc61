package io.github.gongkai.core.bind;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.CELL_MERGED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.ROW_NARROW;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.ROW_UNREADABLE;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.TOTAL_BLANK;

import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Reads the values of a table's rows where it can be told which cells they are. */
final class ValueReader {
  private final Reading reading;
  private final Claims claims;
  private final CellReader cells;

  ValueReader(Reading reading, Claims claims) {
    this.reading = reading;
    this.claims = claims;
    this.cells = new CellReader(reading);
  }

  /** Reads the rows of one table. */
  void read(List<ValueRow> rows) {
    Aligner aligner = new Aligner(rows);
    for (ValueRow row : rows) {
      if (!row.isHead() && row.room() > 0) {
        OptionalInt offset = aligner.offset(row);
        if (offset.isPresent() && !aligner.isWhole(row, offset.getAsInt())) {
          reading.report(ROW_NARROW, row.row().span());
        }
        boolean isClear =
            row.isClear() && offset.isPresent() && !TotalDoubt.isDoubtful(row, offset.getAsInt());
        if (isClear && TotalDoubt.isTotalBlank(row, offset.getAsInt())) {
          reading.report(TOTAL_BLANK, row.row().span());
        }
        claims.add(row, isClear ? values(row, offset.getAsInt()) : unreadable(row));
      }
    }
  }

  private List<Claims.Bound> values(ValueRow row, int offset) {
    List<Claims.Bound> values = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      TableCell cell = row.row().cells().get(row.start() + offset + i);
      Cell value = cell.isShared() ? shared(cell) : cells.read(cell, row.targets().get(i));
      cell.use();
      values.add(new Claims.Bound(value, cell.span()));
    }
    return values;
  }

  private Cell shared(TableCell cell) {
    if (!cell.isUsed()) {
      reading.report(CELL_MERGED, cell.span(), cell.text(), Integer.toString(cell.covered()));
    }
    return new Cell.Unreadable(cell.text());
  }

  private List<Claims.Bound> unreadable(ValueRow row) {
    Span span = TableRow.span(row.rest());
    String quote = reading.quote(span);
    reading.report(ROW_UNREADABLE, span, quote, Integer.toString(row.size()));
    row.rest().forEach(TableCell::use);
    String text = row.rest().stream().map(TableCell::text).collect(Collectors.joining(" "));
    Claims.Bound value = new Claims.Bound(new Cell.Unreadable(text.strip()), span);
    return Collections.nCopies(row.size(), value);
  }
}
