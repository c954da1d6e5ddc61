package io.github.gongkai.core.stream;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.ROW_NARROW;

import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.RemedyRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells which blank cells of a stream are cells of its rows. Some may be no more than space between
 * rows, and others may be missing; so they count only where the rows show that all are there.
 */
final class StreamTable {
  /** How many columns the table of section 四 has. */
  private static final int WIDEST = RemedyRow.values().length * RemedyOutcome.values().length;

  private static final int UNKNOWN = -1;
  private static final int NONE_CERTAIN = -2;

  private final Reading reading;
  private final List<StreamRow> rows;
  private final int[] columns;
  private final RowSpace space;

  StreamTable(Reading reading, List<StreamRow> rows) {
    this.reading = reading;
    this.rows = rows;
    this.columns = StreamColumns.count(rows);
    this.space = new RowSpace(rows, columns);
  }

  /** Returns whether rows have labels of the form, that is, in sections 二 and 三. */
  boolean hasLabels() {
    return Arrays.stream(columns).anyMatch(count -> count > 0);
  }

  /** Returns what stands after the rows. */
  RowSpace space() {
    return space;
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

  /** Returns the rows with their cells, by what the streams of the source show together. */
  List<GridRow> rows(Blanks blanks) {
    Evidence evidence = evidence(blanks.areAll());
    List<GridRow> read = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      StreamRow row = rows.get(i);
      List<GridCell> cells;
      if (row.labels() == 0) {
        cells = unlabelled(i, blanks);
      } else if (row.filled() == 0 && columns[i] > 0) {
        cells = blank(row, columns[i], evidence.hasLabels() && i + 1 < columns.length);
      } else {
        cells = cells(row, columns[i], evidence, space.isUsual(i, blanks.atEnd()));
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
  private Evidence evidence(boolean hasAllBlanks) {
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
    return new Evidence(
        hasBlanks || hasAllBlanks, (hasBlanks && hasGap) || hasAllBlanks, hasLabels && !hasTooMany);
  }

  /**
   * Returns the cells of a row without a label: with blank ones if there are exactly as many as
   * section 四 has, or without. At the ends they need a gap, the head above or the other streams to
   * show that none is missing.
   */
  private List<GridCell> unlabelled(int index, Blanks blanks) {
    StreamRow row = rows.get(index);
    int atEnd = index + 1 == columns.length ? blanks.atEnd() : 0;
    int size = Math.max(row.filled(), row.values().size() - atEnd);
    int pads = padsOfHead(index);
    if (pads == UNKNOWN && (blanks.areAll() || row.hasGap())) {
      pads = 0;
    }
    if (pads < 0 ? size == WIDEST && row.stripped().size() == size : size == pads + WIDEST) {
      return row.cut(size).subList(Math.max(pads, 0), size);
    }
    return row.cutWithoutBlanks();
  }

  /**
   * Returns how many blank cells fill up the last row of the head. Rows are filled up after their
   * labels, or before them with cells that those above cover. It is unknown if there are no blank
   * cells, and none are cells for certain if some do not fill up a row.
   */
  private int padsOfHead(int end) {
    int pads = UNKNOWN;
    for (int i = end - 2; i >= 0 && rows.get(i).isHead() && rows.get(i + 1).isHead(); i--) {
      int blank = rows.get(i).values().size();
      int below = rows.get(i + 1).labels();
      if (blank > 0 && rows.get(i).labels() + blank == WIDEST) {
        pads = WIDEST - rows.get(end - 1).labels();
      } else if (blank > 0 && blank + below == WIDEST) {
        pads = Math.max(pads, 0);
      } else if (blank > 0) {
        return NONE_CERTAIN;
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
