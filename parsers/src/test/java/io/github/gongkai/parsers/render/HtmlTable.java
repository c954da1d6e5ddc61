package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Box;
import io.github.gongkai.core.sheet.Row;
import io.github.gongkai.core.sheet.Table;
import java.util.List;

/** HTML tables with the spans of the form. */
final class HtmlTable {
  /** How a page is marked up. */
  enum Style {
    CLEAN,
    WORD
  }

  private HtmlTable() {}

  /** Adds {@code table}. */
  static void add(Table table, Style style, List<String> lines) {
    lines.add(style == Style.CLEAN ? "<table>" : "<table class=MsoNormalTable border=1>");
    for (Row row : table.rows()) {
      StringBuilder line = new StringBuilder("<tr>");
      for (Box box : row.boxes()) {
        line.append("<td")
            .append(span("colspan", box.columns()))
            .append(span("rowspan", box.rows()));
        line.append('>').append(content(box.text(), style)).append("</td>");
      }
      lines.add(line.append("</tr>").toString());
    }
    lines.add("</table>");
  }

  private static String span(String name, int count) {
    return count == 1 ? "" : " " + name + "=\"" + count + "\"";
  }

  private static String content(String text, Style style) {
    return style == Style.CLEAN ? escaped(text) : soup(text, "align=center");
  }

  /** Returns {@code text} in the marks that Word puts around it. */
  static String soup(String text, String attributes) {
    int half = text.length() / 2;
    return "\n  <p class=MsoNormal "
        + attributes
        + "><span style='font-size:10.5pt;font-family:宋体'>"
        + (text.isEmpty() ? "&nbsp;" : escaped(text.substring(0, half)))
        + "</span><span lang=EN-US style='font-size:10.5pt'>"
        + escaped(text.substring(half))
        + "<o:p></o:p></span></p>\n  ";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
