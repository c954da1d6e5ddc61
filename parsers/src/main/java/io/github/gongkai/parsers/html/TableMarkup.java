package io.github.gongkai.parsers.html;

import io.github.gongkai.core.sheet.Box;
import io.github.gongkai.core.sheet.Row;
import io.github.gongkai.core.sheet.Table;
import java.util.List;
import org.jsoup.nodes.Element;

/** A printed table as HTML. */
final class TableMarkup {
  private TableMarkup() {}

  /** Appends {@code table} to {@code parent} and returns it. */
  static Element append(Table table, Element parent) {
    Element markup = parent.appendElement("table");
    List<Row> rows = table.rows();
    boolean hasOneHead = countHeads(rows) == 1;
    Element group = markup;
    for (int i = 0; i < rows.size(); i++) {
      boolean isHead = isHead(rows.get(i));
      if (i == 0 || (isHead != isHead(rows.get(i - 1)) && (isHead || hasOneHead))) {
        // A head is repeated on each printed page; one of several is not that of all rows.
        group = markup.appendElement(isHead && hasOneHead ? "thead" : "tbody");
      }
      Element row = group.appendElement("tr");
      rows.get(i).boxes().forEach(box -> append(box, row));
    }
    return markup;
  }

  private static long countHeads(List<Row> rows) {
    long heads = 0;
    for (int i = 0; i < rows.size(); i++) {
      boolean begins = isHead(rows.get(i)) && (i == 0 || !isHead(rows.get(i - 1)));
      heads += begins ? 1 : 0;
    }
    return heads;
  }

  private static boolean isHead(Row row) {
    return row.boxes().stream().allMatch(box -> box.kind() == Box.Kind.COLUMN_LABEL);
  }

  private static void append(Box box, Element row) {
    Element cell = row.appendElement(box.kind() == Box.Kind.VALUE ? "td" : "th");
    switch (box.kind()) {
      case COLUMN_LABEL -> cell.attr("scope", "col");
      case ROW_LABEL -> cell.attr("scope", "row");
      case VALUE -> {}
    }
    span(cell, "colspan", box.columns());
    span(cell, "rowspan", box.rows());
    cell.text(box.text());
  }

  private static void span(Element cell, String name, int count) {
    if (count > 1) {
      cell.attr(name, Integer.toString(count));
    }
  }
}
