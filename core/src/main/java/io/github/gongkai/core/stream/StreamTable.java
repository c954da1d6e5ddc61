package io.github.gongkai.core.stream;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.ROW_NARROW;

import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.RemedyRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells which blank cells of a stream are cells of its rows. Some may be no more than space between
 * rows, and others may be missing; so they count only where the rows show that all are there.
 */
final class StreamTable {
  /** How many columns the table of section 四 has. */
  private static final int WIDEST = RemedyRow.values().length * RemedyOutcome.values().length;

  private final Reading reading;
  private final List<StreamRow> rows;
  private final int[] columns;

  StreamTable(Reading reading, List<StreamRow> rows) {
    this.reading = reading;
    this.rows = rows;
    this.columns = StreamColumns.count(rows);
  }

  /** Returns whether this is a table, and not words and figures that happen to stand so. */
  boolean isTable() {
    for (int i = 0; i < columns.length; i++) {
      StreamRow row = rows.get(i);
      boolean isHead = row.cells().stream().filter(StreamCell::isHead).count() > 1;
      boolean isGroup = row.cells().stream().anyMatch(StreamCell::isGroup);
      if (isHead || isGroup || (columns[i] > 1 && row.filled() > 1)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the rows with their cells. */
  List<GridRow> rows() {
    Evidence evidence = evidence();
    RowSpace space = new RowSpace(rows, columns);
    List<GridRow> read = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      StreamRow row = rows.get(i);
      List<GridCell> cells;
      if (row.labels() == 0) {
        cells = unlabelled(i);
      } else if (row.filled() == 0 && columns[i] > 0) {
        cells = blank(row, columns[i], evidence.hasLabels() && i + 1 < columns.length);
      } else {
        cells = cells(row, columns[i], evidence, space.isUsual(i));
      }
      read.add(new GridRow(cells, GridRow.Origin.STREAM));
    }
    return read;
  }

  private static List<GridCell> cells(
      StreamRow row, int columns, Evidence evidence, boolean isUsual) {
    int filled = row.filled();
    if (filled == columns && row.hasBlank() && !(evidence.hasBlanks() && isUsual)) {
      return row.cutWithoutBlanks();
    }
    boolean endsBlank =
        evidence.hasBlanksAtEnd() && isUsual && filled < columns && row.values().size() >= columns;
    return row.cut(endsBlank ? columns : filled);
  }

  /** A row without values is blank, if no values may be its that stand elsewhere. */
  private List<GridCell> blank(StreamRow row, int columns, boolean isClear) {
    if (row.values().size() >= columns) {
      return row.cut(columns);
    }
    boolean mayBeGroup = row.leaf().filter(StreamCell::isGroup).isPresent();
    if (!isClear || mayBeGroup) {
      return row.cut(0);
    }
    reading.report(ROW_NARROW, row.cells().get(row.labels() - 1).cell().span());
    return row.blank(columns);
  }

  /** Weighs rows that have all their blank cells against rows that have too few or too many. */
  private Evidence evidence() {
    int complete = 0;
    int broken = 0;
    boolean hasTooMany = false;
    boolean hasGap = false;
    boolean hasLabels = true;
    for (int i = 0; i < columns.length; i++) {
      StreamRow row = rows.get(i);
      boolean isLast = i + 1 == columns.length;
      boolean isBelowHead = i > 0 && rows.get(i - 1).isHead();
      hasLabels &= row.labels() > 0 || !row.hasValue() || isBelowHead;
      if (columns[i] > 0) {
        complete += row.filled() == columns[i] && row.hasBlank() ? 1 : 0;
        broken +=
            row.filled() > columns[i] || (row.values().size() < columns[i] && !isLast) ? 1 : 0;
        hasTooMany |= row.filled() > columns[i];
        hasGap |= row.filled() == columns[i] && row.hasGap();
      }
    }
    boolean hasBlanks = complete > broken;
    return new Evidence(hasBlanks, hasBlanks && hasGap, hasLabels && !hasTooMany);
  }

  /**
   * Returns the cells of a row without a label: with blank ones if there are exactly as many as
   * section 四 has, or without. At the ends they need a gap or the head above to show that none is
   * missing.
   */
  private List<GridCell> unlabelled(int index) {
    StreamRow row = rows.get(index);
    int size = row.values().size();
    int pads = Math.max(padsOfHead(index), row.hasGap() ? 0 : -1);
    if (pads < 0 ? size == WIDEST && row.stripped().size() == WIDEST : size == pads + WIDEST) {
      return row.cut(size).subList(Math.max(pads, 0), size);
    }
    return row.cutWithoutBlanks();
  }

  /**
   * Returns how many blank cells fill up the last row of the head. Rows are filled up after their
   * labels, or before them with cells that those above cover; -1 if they are not filled up.
   */
  private int padsOfHead(int end) {
    int pads = -1;
    for (int i = end - 2; i >= 0 && rows.get(i).isHead() && rows.get(i + 1).isHead(); i--) {
      int blank = rows.get(i).values().size();
      int below = rows.get(i + 1).labels();
      if (blank > 0 && rows.get(i).labels() + blank == WIDEST) {
        pads = WIDEST - rows.get(end - 1).labels();
      } else if (blank > 0 && blank + below == WIDEST) {
        pads = Math.max(pads, 0);
      } else if (blank > 0) {
        return -1;
      }
    }
    return pads;
  }

  /**
   * What the rows show.
   *
   * @param hasBlanks whether the blank cells between values are all there
   * @param hasBlanksAtEnd whether those after the last value are, too
   * @param hasLabels whether no values stand apart from their labels
   */
  private record Evidence(boolean hasBlanks, boolean hasBlanksAtEnd, boolean hasLabels) {}
}
