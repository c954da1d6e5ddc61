package io.github.gongkai.parsers.html;

import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.GridRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of figures. A table that only places things on the page, because it holds other
 * tables or running text, is none.
 */
final class TableReader {
  private static final int LONGEST_CELL = 200;
  private static final int FEW_FIGURES = 6;
  private static final int LONGEST_SPAN = 9;
  private static final String STROKE = "~";

  /** What stands in text for something that is no text. */
  private static final String PICTURE = "\uFFFC";

  private final String source;

  TableReader(String source) {
    this.source = source;
  }

  /** Returns the rows of {@code table}, or empty if it only places things on the page. */
  Optional<Grid> read(Element table) {
    Rows rows = new Rows();
    table.filter(rows);
    rows.closeRow();
    boolean isLayout = rows.figures < FEW_FIGURES && (rows.hasTable || rows.longest > LONGEST_CELL);
    return isLayout || rows.rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Grid(withoutFalseSpans(rows.rows)));
  }

  boolean isGrid(Element element) {
    return Elements.isTable(element) && read(element).isPresent();
  }

  /** Takes back what a cell says to cover of a row that is not there, or has all its cells. */
  private static List<GridRow> withoutFalseSpans(List<GridRow> rows) {
    List<GridRow> result = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean mayCover = i + 1 < rows.size() && lacksCell(rows.get(i + 1), rows.get(i));
      result.add(
          mayCover
              ? rows.get(i)
              : GridRow.of(rows.get(i).cells().stream().map(TableReader::ofOneRow).toList()));
    }
    return result;
  }

  /** Returns whether {@code row} has no cell where {@code above} has one, or may have none. */
  private static boolean lacksCell(GridRow row, GridRow above) {
    return width(row) < width(above) || row.cells().stream().anyMatch(GridCell::isBlank);
  }

  private static GridCell ofOneRow(GridCell cell) {
    return new GridCell(cell.text(), cell.span(), cell.columns());
  }

  private static long width(GridRow row) {
    return row.cells().stream().mapToLong(GridCell::columns).sum();
  }

  private static int span(Element cell, String attribute) {
    String span = cell.attr(attribute).strip();
    if (span.isEmpty() || !span.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 1;
    }
    return span.length() > LONGEST_SPAN ? Integer.MAX_VALUE : Math.max(1, Integer.parseInt(span));
  }

  /** Collects the cells of a table row by row, as they are written. */
  private final class Rows implements NodeFilter {
    private final List<GridRow> rows = new ArrayList<>();
    private List<GridCell> row = new ArrayList<>();
    private TextRun text = new TextRun(source);
    private boolean isInCell;
    private @Nullable Element picture;
    private boolean hasTable;
    private int nested;
    private int figures;
    private int longest;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words && isInCell) {
        text.add(words);
      } else if (node instanceof Element element) {
        return head(element, depth);
      }
      return FilterResult.CONTINUE;
    }

    private FilterResult head(Element element, int depth) {
      if (isInCell && element.normalName().equals("select")) {
        addChosen(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      picture = isInCell && Elements.isPicture(element) ? element : picture;
      if (Elements.isUnseen(element)) {
        if (nested == 0 && Elements.isCell(element) && Elements.isInvisible(element)) {
          addCell(new TextRun(source), element);
        }
        return FilterResult.SKIP_ENTIRELY;
      }
      if (depth > 0 && Elements.isTable(element)) {
        hasTable = true;
        nested++;
      }
      if (nested > 0) {
        text.addBreak();
      } else if (Elements.isCell(element)) {
        isInCell = true;
        picture = null;
        text = new TextRun(source);
        strike(element);
      } else if (element.normalName().equals("input")) {
        text.addBreak();
        addInput(element);
        text.addBreak();
      } else if (Elements.isBlock(element) || Elements.isApart(element)) {
        text.addBreak();
        strike(element);
      }
      return FilterResult.CONTINUE;
    }

    /** A figure struck out is none; neither is it blank. */
    private void strike(Element element) {
      if (isInCell && Elements.isStruck(element)) {
        int at = element.sourceRange().start().pos();
        text.add(STROKE, at, at);
      }
    }

    /** A form shows its figures as the contents of fields. */
    private void addInput(Element input) {
      if (!Elements.isWithoutText(input)) {
        text.add(input.attr("value"), input.attributes().sourceRange("value").valueRange());
      }
    }

    /** A list shows the option that is chosen, or the first. */
    private void addChosen(Element list) {
      text.addBreak();
      Optional.ofNullable(list.selectFirst("option[selected]"))
          .or(() -> Optional.ofNullable(list.selectFirst("option")))
          .ifPresent(option -> option.textNodes().forEach(text::add));
      text.addBreak();
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (nested > 0) {
          nested -= Elements.isTable(element) ? 1 : 0;
          text.addBreak();
        } else if (Elements.isCell(element)) {
          addCell(text, element);
          isInCell = false;
        } else if (element.normalName().equals("tr")) {
          closeRow();
        } else if (Elements.isBlock(element) || Elements.isApart(element)) {
          strike(element);
          text.addBreak();
        }
      }
      return FilterResult.CONTINUE;
    }

    private void addCell(TextRun words, Element element) {
      int end = element.sourceRange().end().pos();
      if (words.isEmpty() && picture != null) {
        words.add(PICTURE, picture.sourceRange());
      }
      GridCell cell = words.cell(end, span(element, "colspan"), span(element, "rowspan"));
      figures += cell.isFigure() ? 1 : 0;
      longest = Math.max(longest, cell.text().length());
      row.add(cell);
    }

    void closeRow() {
      if (!row.isEmpty()) {
        rows.add(GridRow.of(row));
        row = new ArrayList<>();
      }
    }
  }
}
