package io.github.gongkai.parsers.html;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Document;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.SourceBytes;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Section;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
  private static final String FIGURES =
      "<table><tr><td>规章<td>1<td>2<td>3<tr><td>行政规范性文件<td>4<td>5<td>6</table>";

  @Test
  void rowOfATableIsARowOfCells() {
    assertThat(open("<html><table><tr><th>规章</th><td>1</td><td></td></tr></table>"))
        .containsExactly("grid: 规章,1,");
  }

  @Test
  void textWithoutMarkupIsNoPage() {
    assertThat(new WebPage().open(bytes("规章 < 3 且 > 2"))).isEmpty();
  }

  @Test
  void breakInALabelIsNothingAndBetweenFiguresIsASpace() {
    assertThat(open("<html><table><tr><td>商业<br>企业<td>1<br>2<td><p>3</p><p>4</p></table>"))
        .containsExactly("grid: 商业企业,1 2,3 4");
  }

  @Test
  void spansInsideAFigureAreOneFigure() {
    assertThat(open("<html><table><tr><td><p><span>1</span><span>0</span></p><td>&nbsp;</table>"))
        .containsExactly("grid: 10,");
  }

  @Test
  void noteOrStruckFigureIsNoDigitOfTheOneBesideIt() {
    assertThat(open("<html><table><tr><td>12<sup>1</sup><td><s>3</s>5<td>7</table>"))
        .containsExactly("grid: 12 1,~3~ 5,7");
  }

  @Test
  void fieldOfAFormShowsItsValue() {
    assertThat(open("<html><table><tr><td>规章<td><input type=\"text\" value=\"7\"></table>"))
        .containsExactly("grid: 规章,7");
  }

  @Test
  void unseenTextIsLeftOut() {
    assertThat(
            open(
                "<html><table><tr><td>规章<td>1<span style=\"DISPLAY: none\">9</span>"
                    + "<!-- 8 --><script>7</script></table>"))
        .containsExactly("grid: 规章,1");
  }

  @Test
  void spansThatAreNoNumbersCountOne() {
    Document document =
        page("<html><table><tr><td colspan=x>1<td colspan=-2>2<td colspan=0>3</table>");
    assertThat(cells(document)).extracting(GridCell::columns).containsExactly(1, 1, 1);
  }

  @Test
  void tableThatHoldsTablesOnlyPlacesThem() {
    assertThat(open("<html><table><tr><td>前文<td>" + FIGURES + "</td></tr></table>"))
        .containsExactly("prose: 前文", "grid: 规章,1,2,3 / 行政规范性文件,4,5,6");
  }

  @Test
  void tableAroundRunningTextOnlyPlacesIt() {
    String text = "本单位认真贯彻落实有关要求。".repeat(20);
    assertThat(open("<html><table><tr><td><p>一、总体情况</p><p>" + text + "</p></table>"))
        .containsExactly("prose: 一、总体情况|" + text);
  }

  @Test
  void placeIsThatOfTheTextInTheFile() throws IOException {
    String page =
        """
        <html><body>
        <h2>二、主动公开政府信息情况</h2>
        <table>
        <tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数
        <tr><td>规章<td>&nbsp;<b>12</b>&nbsp;<td> 3 <td></table>
        """;
    ParseResult result = read(page);
    CellAddress made = result.report().form().find("proactive.rules.made").orElseThrow();
    assertThat(result.sources().cell(made).orElseThrow())
        .hasToString(new io.github.gongkai.model.Place(5, 24, page.indexOf("12"), "12").toString());
    assertThat(result.report().form().find("proactive.rules.inForce"))
        .flatMap(address -> result.sources().cell(address))
        .hasValueSatisfying(place -> assertThat(place.line()).isEqualTo(5));
  }

  @Test
  void chromeOfTheSiteIsNoPartOfTheReport() throws IOException {
    ParseResult result = read(site());
    assertThat(result.report().header().title()).contains("2022年青石县司法局政府信息公开工作年度报告");
    assertThat(result.report().header().agency()).contains("青石县司法局");
    assertThat(result.report().narrative().sections().get(Section.OTHER))
        .containsExactly("无其他需要报告的事项。");
    assertThat(result.report().narrative().toString())
        .doesNotContain("首页", "网站地图", "备案", "上一篇", "相关链接", "2021年");
  }

  @Test
  void headOfThePageTellsOfTheDocument() {
    Document page =
        page(
            "<html><head><title>标题_某网</title><meta name='ARTICLETITLE' content='甲&amp;乙'>"
                + "<meta name=PubDate content='2023-01-20 10:00'>"
                + "<meta name=ContentSource content=某局></head><body>");
    assertThat(page.metadata().title().map(Line::text)).contains("甲&乙");
    assertThat(page.metadata().pageTitle().map(Line::text)).contains("标题_某网");
    assertThat(page.metadata().publisher().map(Line::text)).contains("某局");
    assertThat(page.metadata().publishedOn().map(Line::text)).contains("2023-01-20 10:00");
  }

  @Test
  void encodingThatThePageDeclaresIsTaken() throws IOException {
    String page =
        "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=GB2312\">"
            + "<title>硚口</title></head><body><p>镕喆</p></body></html>";
    Document document =
        new WebPage()
            .open(new SourceBytes(page.getBytes(Charset.forName("GB18030")), Optional.empty()))
            .orElseThrow();
    assertThat(document.source().text()).isEqualTo(page);
  }

  @Test
  void tablesOfHtmlInMarkdownStandBetweenItsLines() {
    assertThat(
            open(
                "## 二、主动公开\n\n| a | b |\n|--|--|\n\n"
                    + FIGURES
                    + "\n\n**<span\nx=1>三、</span>收到**\n"))
        .containsExactly(
            "prose: ## 二、主动公开||| a | b |||--|--||",
            "grid: 规章,1,2,3 / 行政规范性文件,4,5,6",
            "prose: |**三、收到**");
  }

  @Test
  void preformattedLinesStayLines() {
    assertThat(open("<html><body><pre>\n规章   1\n许可   2</pre>"))
        .containsExactly("prose: 规章   1|许可 2");
  }

  @Test
  void lineBehindATagHasNoColumns() {
    assertThat(open("<html><body><pre>规章   1\n许可   2\n</pre>"))
        .containsExactly("prose: 规章 1|许可   2");
  }

  @Test
  void entityLeavesEachLineItsPlace() {
    String text = "一、总体情况\n公开&nbsp;12条。\n二、主动公开\n";
    List<Line> lines =
        page(text + FIGURES).blocks().stream()
            .filter(Prose.class::isInstance)
            .flatMap(prose -> ((Prose) prose).lines().stream())
            .toList();

    assertThat(lines.stream().map(Line::text)).containsExactly("一、总体情况", "公开 12条。", "二、主动公开");
    assertThat(lines.stream().map(line -> text.substring(line.span().start(), line.span().end())))
        .containsExactly("一、总体情况", "公开&nbsp;12条。", "二、主动公开");
  }

  @Test
  void whatARuleOfAnyStyleSheetHidesIsUnreadable() throws IOException {
    String rules =
        IntStream.range(0, 500).mapToObj(i -> ".a" + i + "{display:none}").collect(joining());
    String list =
        IntStream.range(0, 500).mapToObj(i -> ".a" + i).collect(joining(",")) + "{display:none}";
    for (String style : List.of(rules, list)) {
      String page = "<html><style>" + style + "</style>" + FIGURES;
      assertThat(codes(read(page.replace(">1<", ">1<b class=a499>0</b><"))))
          .contains("CELL_UNREADABLE");
      assertThat(codes(read(page.replace(">1<", ">1<b class=b>0</b><"))))
          .doesNotContain("CELL_UNREADABLE");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".x", "b.x", ".main .x", "td > .x", "table .x,.y", "div.main table td>b.x"})
  void ruleMayNameWhatIsAroundTheText(String selector) throws IOException {
    String page =
        "<html><style>"
            + selector
            + "{display:none}</style><div class=main>"
            + FIGURES.replace(">1<", ">1<b class=x>0</b><")
            + "</div>";
    assertThat(codes(read(page))).contains("CELL_UNREADABLE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void preformattedLinesEndAsTheSourceHasIt(String lineEnd) {
    String page = "<html><body><pre>" + String.join(lineEnd, "", "规章   1", "许可   2", "") + "</pre>";
    assertThat(open(page).get(0)).endsWith("规章   1|许可   2");
  }

  private static List<String> codes(ParseResult result) {
    return result.diagnostics().stream().map(diagnostic -> diagnostic.code().name()).toList();
  }

  @Test
  void everyBeginningOfAPageIsRead() throws IOException {
    String page = site();
    for (int end = 0; end < page.length(); end += 7) {
      assertThat(read(page.substring(0, end))).isNotNull();
    }
  }

  private static String site() {
    String years =
        "<li><a href=1>2021年青石县司法局政府信息公开工作年度报告</a></li>"
            + "<li><a href=2>2020年青石县司法局政府信息公开工作年度报告</a></li>";
    return "<html><head><title>2022年青石县司法局政府信息公开工作年度报告_青石县人民政府</title></head><body>"
        + "<div class=top><a href=a>首页</a> | <a href=b>网站地图</a></div>"
        + "<div>当前位置：<a href=c>首页</a> &gt; <a href=d>政府信息公开年报</a></div>"
        + "<div class=main><h1>2022年青石县司法局政府信息公开工作年度报告</h1>"
        + "<div class=content><p>一、总体情况</p><p>本年公开信息12条。</p>"
        + "<p>二、主动公开政府信息情况</p>"
        + "<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数"
        + "<tr><td>规章<td>0<td>0<td>3</table>"
        + "<p>六、其他需要报告的事项</p><p>无其他需要报告的事项。</p></div>"
        + "<div><a href=e>上一篇</a> <a href=f>下一篇</a></div></div>"
        + "<div class=side><h3>相关链接</h3><ul>"
        + years
        + "</ul></div><div class=bottom><p>主办单位：青石县人民政府</p><p>备案号：00000000</p></div></body></html>";
  }

  private static List<String> open(String page) {
    List<String> written = new ArrayList<>();
    for (Block block : page(page).blocks()) {
      if (block instanceof Prose prose) {
        written.add("prose: " + String.join("|", prose.lines().stream().map(Line::text).toList()));
      } else if (block instanceof Grid grid) {
        List<String> rows =
            grid.rows().stream()
                .map(row -> String.join(",", row.cells().stream().map(GridCell::text).toList()))
                .toList();
        written.add("grid: " + String.join(" / ", rows));
      }
    }
    return written;
  }

  private static List<GridCell> cells(Document document) {
    return document.blocks().stream()
        .filter(Grid.class::isInstance)
        .flatMap(block -> ((Grid) block).rows().stream())
        .flatMap(row -> row.cells().stream())
        .toList();
  }

  private static Document page(String page) {
    Document document = new WebPage().open(bytes(page)).orElseThrow();
    int length = document.source().text().length();
    assertThat(cells(document))
        .extracting(GridCell::span)
        .allMatch((Span span) -> span.end() <= length);
    return document;
  }

  private static SourceBytes bytes(String text) {
    return new SourceBytes(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  private static ParseResult read(String page) throws IOException {
    return ReportReader.standard()
        .read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
  }
}
