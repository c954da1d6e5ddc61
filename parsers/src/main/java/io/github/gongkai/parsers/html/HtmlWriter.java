package io.github.gongkai.parsers.html;

import io.github.gongkai.core.ReportWriter;
import io.github.gongkai.core.sheet.Piece;
import io.github.gongkai.core.sheet.Sheet;
import io.github.gongkai.core.sheet.Table;
import io.github.gongkai.model.AnnualReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Writes the official form as a web page, for {@link WebPage}: tables with the spans of the form
 * and headers that screen readers announce, to be printed on A4.
 */
public final class HtmlWriter implements ReportWriter {
  /** The name of the form, which nobody takes for the title of a report. */
  private static final String UNTITLED = "政府信息公开工作年度报告格式";

  private static final String SECTION = "section-";
  private static final String STYLE = style();

  /** Makes the writer. */
  public HtmlWriter() {}

  private static String style() {
    try (InputStream in =
        Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("form.css"), "form.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read form.css", e);
    }
  }

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String write(AnnualReport report) {
    Document page = new Document("");
    page.outputSettings().charset(StandardCharsets.UTF_8).indentAmount(0);
    page.appendChild(new DocumentType("html", "", ""));
    Element html = page.appendElement("html").attr("lang", "zh-CN");
    Sheet sheet = Sheet.of(report);
    head(sheet.title().orElse(UNTITLED), html.appendElement("head"));
    Element main = html.appendElement("body").appendElement("main");
    for (Piece piece : sheet.pieces()) {
      if (piece instanceof Piece.Text text) {
        text(text, main);
      } else if (piece instanceof Table table) {
        String headings = Integer.toString(main.select("> h2").size());
        TableMarkup.append(table, main).attr("aria-labelledby", SECTION + headings);
      }
    }
    return page.outerHtml().strip() + "\n";
  }

  private static void head(String title, Element head) {
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text(title);
    head.appendElement("style").appendChild(new DataNode("\n" + STYLE));
  }

  private static void text(Piece.Text text, Element parent) {
    switch (text.kind()) {
      case TITLE -> parent.appendElement("h1").text(text.words());
      case PAGE -> parent.appendElement("p").addClass("page").text(text.words());
      case HEADING -> heading(text.words(), parent);
      case PARAGRAPH -> parent.appendElement("p").text(text.words());
      case SIGNATURE -> parent.appendElement("p").addClass("signature").text(text.words());
    }
  }

  private static void heading(String words, Element parent) {
    Element heading = parent.appendElement("h2").text(words);
    heading.id(SECTION + parent.select("> h2").size());
  }
}
