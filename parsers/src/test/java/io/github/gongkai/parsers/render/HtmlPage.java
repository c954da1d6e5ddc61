package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Piece;
import io.github.gongkai.core.sheet.Sheet;
import io.github.gongkai.core.sheet.Table;
import java.util.ArrayList;
import java.util.List;

/** HTML pages. */
final class HtmlPage implements Family {
  /** What surrounds the report. */
  enum Chrome {
    NONE,
    /** A table that lays out the page, with links and a footer. */
    LAYOUT_TABLE
  }

  private final HtmlTable.Style style;
  private final Chrome chrome;

  HtmlPage(HtmlTable.Style style, Chrome chrome) {
    this.style = style;
    this.chrome = chrome;
  }

  @Override
  public String write(Sheet sheet, String pageBreak) {
    List<String> lines = new ArrayList<>();
    lines.add("<!DOCTYPE html>");
    lines.add("<html><head><meta charset=\"utf-8\"></head><body>");
    if (chrome == Chrome.LAYOUT_TABLE) {
      lines.add("<table width=\"980\"><tr><td><a href=\"/\">首页</a></td><td>");
      lines.add("<a href=\"/gk\">公开目录</a></td></tr><tr><td colspan=\"2\">");
    }
    for (Piece piece : sheet.pieces()) {
      if (piece instanceof Table table) {
        HtmlTable.add(table, style, lines);
      } else if (piece instanceof Piece.Text text) {
        lines.add(text(text));
      }
    }
    if (chrome == Chrome.LAYOUT_TABLE) {
      lines.add("</td></tr><tr><td colspan=\"2\">版权所有：网站管理中心</td></tr></table>");
    }
    lines.add("</body></html>");
    return String.join("\n", lines) + "\n";
  }

  private String text(Piece.Text text) {
    if (style == HtmlTable.Style.WORD) {
      return HtmlTable.soup(text.words(), "style='text-indent:32.0pt'");
    }
    String tag =
        switch (text.kind()) {
          case TITLE -> "h1";
          case HEADING -> "h2";
          case PAGE, PARAGRAPH, SIGNATURE -> "p";
        };
    return "<" + tag + ">" + HtmlTable.escaped(text.words()) + "</" + tag + ">";
  }
}
