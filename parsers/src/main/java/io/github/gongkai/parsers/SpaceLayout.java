package io.github.gongkai.parsers;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.TableLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns kept apart by runs of spaces, as on a printed page ({@code pdftotext -layout}, {@code w3m
 * -dump}, {@code lynx -dump}). Each line becomes a row of what stands in it between spaces.
 */
public final class SpaceLayout implements TableLayout {
  private static final int FEWEST_LINES = 2;

  /** A line this long without columns is running text, as is a shorter one with commas. */
  private static final int LONGEST_LABEL = 45;

  private static final int LONGEST_LABEL_WITH_COMMA = 32;

  /** Makes the layout. */
  public SpaceLayout() {}

  @Override
  public int order() {
    return 400;
  }

  @Override
  public List<Block> layOut(Prose prose) {
    List<Line> lines = prose.lines();
    Regions regions = new Regions(prose);
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      while (end < lines.size() && !isRunningText(lines.get(end))) {
        end++;
      }
      List<GridRow> rows =
          lines.subList(start, end).stream()
              .filter(line -> !line.isBlank())
              .map(SpaceLayout::row)
              .toList();
      if (isTable(lines.subList(start, end))) {
        regions.grid(start, end, rows);
      }
      start = end + 1;
    }
    return regions.blocks();
  }

  private static boolean isTable(List<Line> lines) {
    return lines.stream().filter(SpaceLayout::hasColumns).count() >= FEWEST_LINES;
  }

  private static boolean isRunningText(Line line) {
    String text = line.text();
    if (LineCells.has(line, Separator.ANY) || text.indexOf('。') >= 0 || !hasPlaces(line)) {
      return true;
    }
    String words = withoutRemarks(line.cell().text());
    return words.length() > LONGEST_LABEL_WITH_COMMA
        && !hasColumns(line)
        && (words.length() > LONGEST_LABEL || words.indexOf('，') >= 0);
  }

  /**
   * Columns are a matter of place, which several cells have only where the source has their text.
   */
  private static boolean hasPlaces(Line line) {
    return line.isExact() || row(line).cells().size() < 2;
  }

  /** Returns {@code text} without what stands in brackets, which may be long in a label too. */
  private static String withoutRemarks(String text) {
    StringBuilder words = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '（' ? 1 : 0;
      if (depth == 0) {
        words.append(c);
      }
      depth -= c == '）' && depth > 0 ? 1 : 0;
    }
    return words.toString();
  }

  /** Returns whether two or more spaces stand between words, or figures at the end of the line. */
  private static boolean hasColumns(Line line) {
    String text = line.cell().text();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (isGap(text.charAt(i)) && isGap(text.charAt(i + 1))) {
        return true;
      }
    }
    List<GridCell> cells = row(line).cells();
    return cells.size() > 2
        && cells.subList(cells.size() - 2, cells.size()).stream().allMatch(GridCell::isFigure);
  }

  private static GridRow row(Line line) {
    String text = line.text();
    List<GridCell> cells = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isGap(text.charAt(i))) {
        if (i > start && !line.cell(start, i).isBlank()) {
          cells.add(line.cell(start, i));
        }
        start = i + 1;
      }
    }
    return new GridRow(cells, GridRow.Origin.LINE);
  }

  /** Returns whether {@code c} takes room and shows nothing; a zero-width character does not. */
  private static boolean isGap(char c) {
    return Character.isSpaceChar(c) || Character.isWhitespace(c);
  }
}
