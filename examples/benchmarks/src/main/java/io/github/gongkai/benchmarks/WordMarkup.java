package io.github.gongkai.benchmarks;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Dresses a page in the classes, styles and spans of a word processor. */
final class WordMarkup {
  private static final String SHEET =
      """

      /* Style Definitions */
      p.MsoNormal, li.MsoNormal, div.MsoNormal
      {mso-style-unhide:no; mso-style-qformat:yes; margin:0cm; text-align:justify;
      mso-pagination:none; font-size:10.5pt; font-family:"Calibri",sans-serif;
      mso-fareast-font-family:宋体; mso-font-kerning:1.0pt;}
      table.MsoNormalTable
      {mso-style-name:普通表格; mso-tstyle-rowband-size:0; mso-padding-alt:0cm 5.4pt 0cm 5.4pt;
      mso-para-margin:0cm; font-size:10.0pt; font-family:"Times New Roman",serif;}
      """;

  private static final String OFFICE =
      """
      [if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom>\
      <w:PunctuationKerning/><w:DrawingGridVerticalSpacing>7.8 磅</w:DrawingGridVerticalSpacing>\
      <w:ValidateAgainstSchemas/><w:Compatibility><w:UseFELayout/></w:Compatibility>\
      </w:WordDocument></xml><![endif]""";

  private static final String TABLE =
      "border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt;"
          + "mso-yfti-tbllook:1184;mso-padding-alt:0cm 5.4pt 0cm 5.4pt;"
          + "mso-border-insideh:.5pt solid windowtext;mso-border-insidev:.5pt solid windowtext";
  private static final String ROW =
      "mso-yfti-irow:%d;height:15.6pt;mso-height-rule:exactly;page-break-inside:avoid";
  private static final String CELL =
      "width:%d.85pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt";
  private static final String PARAGRAPH = "text-align:center;mso-pagination:widow-orphan";
  private static final String SPAN = "font-size:10.5pt;font-family:宋体";
  private static final int WIDTH = 42;

  private WordMarkup() {}

  static String dress(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    head(page.head());
    page.select("table").forEach(WordMarkup::table);
    page.select("main > p").forEach(p -> paragraph(p.addClass("MsoNormal")));
    return page.outerHtml();
  }

  private static void head(Element head) {
    head.select("style").forEach(style -> style.empty().appendChild(new DataNode(SHEET)));
    head.appendElement("meta").attr("name", "Generator").attr("content", "Microsoft Word 15");
    head.appendChild(new Comment(OFFICE));
  }

  private static void table(Element table) {
    table
        .addClass("MsoNormalTable")
        .attr("border", "1")
        .attr("cellspacing", "0")
        .attr("cellpadding", "0")
        .attr("style", TABLE);
    int row = 0;
    for (Element tr : table.select("tr")) {
      tr.attr("style", ROW.formatted(row++));
      for (Element cell : tr.children()) {
        cell(cell);
      }
    }
  }

  /** Word has no {@code th}; the paragraphs of a cell stand in it. */
  private static void cell(Element cell) {
    int columns = cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
    cell.tagName("td").removeAttr("scope");
    cell.attr("width", Integer.toString(WIDTH * columns))
        .attr("valign", "center")
        .attr("style", CELL.formatted(WIDTH * columns));
    Element paragraph = new Element("p").addClass("MsoNormal").attr("align", "center");
    cell.childNodesCopy().forEach(paragraph::appendChild);
    cell.empty().appendChild(paragraph);
    paragraph(paragraph);
  }

  /** Puts each text into a span, and the paragraph mark of Word at the end. */
  private static void paragraph(Element paragraph) {
    paragraph.attr("style", PARAGRAPH);
    for (TextNode text : paragraph.textNodes()) {
      text.wrap(new Element("span").attr("style", SPAN).outerHtml());
    }
    paragraph.appendElement("span").attr("lang", "EN-US").appendElement("o:p");
  }
}
