package io.github.gongkai.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader.Builder.PlugIns;
import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.core.spi.Document;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Metadata;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.SourceText;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.StatisticalPeriod;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reports on which year: from titles, signatures, paragraphs and metadata. */
class HeaderTest {
  private static final String BODY = "\n一、总体情况\n本年度工作平稳。\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          溪口市水务局2022年政府信息公开工作年度报告       | 溪口市水务局   | 2022
          溪口市水务局2022年度政府信息公开工作年度报告     | 溪口市水务局   | 2022
          2022年溪口市水务局政府信息公开工作年度报告       | 溪口市水务局   | 2022
          2022年度溪口市水务局政府信息公开年报             | 溪口市水务局   | 2022
          溪口市水务局政府信息公开2022年度报告             | 溪口市水务局   | 2022
          溪口市水务局政府信息公开工作年度报告（2022年度） | 溪口市水务局   | 2022
          溪口市水务局政府信息公开工作年度报告（2022）     | 溪口市水务局   | 2022
          溪口市水务局政府信息公开工作年度报告2022年       | 溪口市水务局   | 2022
          政府信息公开工作2022年度报告（溪口市水务局）     | 溪口市水务局   | 2022
          溪口市水务局信息公开工作2022年年度报告           | 溪口市水务局   | 2022
          溪口市水务局2022年信息公开工作年度报告           | 溪口市水务局   | 2022
          溪口市水务局2022年政务公开年报                   | 溪口市水务局   | 2022
          溪口市水务局2022年政务信息公开工作年度报告       | 溪口市水务局   | 2022
          溪口市水务局2022政府信息公开年报                 | 溪口市水务局   | 2022
          溪口市水务局2022年度政府信息公开                 | 溪口市水务局   | 2022
          关于溪口市水务局2022年政府信息公开工作情况的报告 | 溪口市水务局   | 2022
          溪口市水务局关于2022年政府信息公开工作情况的报告 | 溪口市水务局   | 2022
          溪口市水务局关于2022年政府信息公开工作年度报告   | 溪口市水务局   | 2022
          溪口市水务局二〇二二年政府信息公开工作年度报告   | 溪口市水务局   | 2022
          溪口市水务局二○二二年政府信息公开工作年度报告   | 溪口市水务局   | 2022
          溪口市水务局２０22年政府信息公开工作年度报告     | 溪口市水务局   | 2022
          溪口市水务局2O22年政府信息公开工作年度报告       | 溪口市水务局   | 2022
          《溪口市水务局2022年政府信息公开工作年度报告》   | 溪口市水务局   | 2022
          ## **溪口市水务局2022年政府信息公开工作年度报告** | 溪口市水务局  | 2022
          附件1溪口市水务局2022年政府信息公开工作年度报告  | 溪口市水务局   | 2022
          溪 口 市 水 务 局 2022 年政府信息公开工作年度报告 | 溪口市水务局  | 2022
          溪口市人民政府2022年政府信息公开工作年度报告     | 溪口市人民政府 | 2022
          2022年溪口市人民政府政府信息公开工作年度报告     | 溪口市人民政府 | 2022
          2022年溪口市人民政府信息公开工作年度报告         | 溪口市人民政府 | 2022
          溪口市政务公开办公室2022年政府信息公开工作年度报告 | 溪口市政务公开办公室 | 2022
          溪口市水务局2022年政府信息公开和政务公开工作报告 | 溪口市水务局   | 2022
          溪口市水務局2022年政府資訊公開工作年度報告       | 溪口市水务局   | 2022
          溪口市2022年政府信息公开工作年度报告             | 溪口市         | 2022
          """)
  void titleNamesBodyAndYear(String title, String agency, int year) {
    Header header = read(title + BODY).report().header();

    assertThat(header.agency()).contains(agency);
    assertThat(header.year()).hasValue(year);
    assertThat(codes(read(title + BODY)))
        .doesNotContain("TITLE_MISSING", "YEAR_UNKNOWN", "YEAR_CONFLICT", "YEAR_FROM_TEXT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "溪口市水务局2022年政府信息公\n开工作年度报告",
        "溪口市水务局2022年政府信息公开工作年度报\n告",
        "溪口市水务局2022年政府信息公开工作\n\n年度报告",
        "溪口市水务局\n2022年政府信息公开工作年度报告",
        "溪口市水务局\n2022年\n政府信息公开工作年度报告",
        "溪口市水务局2022年\n政府信息公开\n工作年度报告",
        "溪口市\n水务局2022年政府信息公开工作年度报告"
      })
  void titleBrokenOverLinesIsOneTitle(String title) {
    ParseResult result = read(title + "\n编制说明如下。" + BODY);

    assertThat(result.report().header())
        .isEqualTo(
            Header.builder().title("溪口市水务局2022年政府信息公开工作年度报告").agency("溪口市水务局").year(2022).build());
    assertThat(result.report().narrative().preamble()).containsExactly("编制说明如下。");
    assertThat(result.sources().title().map(Place::raw)).contains(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（图解）溪口市水务局2022年政府信息公开工作年度报告",
        "一图读懂溪口市水务局2022年政府信息公开工作年度报告",
        "【文字解读】溪口市水务局2022年政府信息公开工作年度报告",
        "文字解读：溪口市水务局2022年政府信息公开工作年度报告",
        "关于做好2022年政府信息公开工作年度报告编制工作的通知",
        "溪口市水务局政府信息公开指南",
        "政府信息公开",
        "首页>政务公开>政府信息公开年报",
        "溪口市水务局2022年政府信息公开工作年度报告.docx",
        "现将2022年政府信息公开工作年度报告公布如下",
        "政府信息公开情况统计表"
      })
  void otherLineAboutOpennessIsNoTitle(String line) {
    ParseResult result = read(line + BODY);

    assertThat(result.report().header().title()).isEmpty();
    assertThat(codes(result)).contains("TITLE_MISSING");

    assertThat(read(line + "\n桥北县2021年政府信息公开工作年度报告" + BODY).report().header().title())
        .contains("桥北县2021年政府信息公开工作年度报告");
  }

  @Test
  void linesOfThePageAroundTheTitleAreNoText() {
    ParseResult result =
        read(
            """
            网站首页 > 政务公开 > 政府信息公开年报
            政府信息公开指南
            索引号： 0001/2023-00012
            溪口市水务局2022年政府信息公开工作年度报告
            发布日期：2023-01-20 10:11 来源：溪口市水务局 浏览次数：1024 字体：[大 中 小] 打印 分享
            溪口市水务局2022年政府信息公开工作年度报告
            按照要求编制本报告，联系电话：0000-1234567。
            """
                + BODY);

    assertThat(result.report().narrative().preamble())
        .containsExactly("按照要求编制本报告，联系电话：0000-1234567。");
    assertThat(result.report().header().publishedOn()).contains(LocalDate.of(2023, 1, 20));
    assertThat(
            result.diagnostics().stream()
                .filter(d -> d.code().name().equals("NOISE_REMOVED"))
                .map(Diagnostic::found))
        .containsExactly(
            "网站首页 > 政务公开 > 政府信息公开年报 政府信息公开指南 索引号： 0001/2023-00012",
            "发布日期：2023-01-20 10:11 来源：溪口市水务局 浏览次数：1024 字体：[大 中 小] 打印 分享"
                + " 溪口市水务局2022年政府信息公开工作年度报告");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          现公布溪口市水务局2022年政府信息公开工作年度报告。      | 溪口市水务局
          本报告由溪口市水务局编制。                            | 溪口市水务局
          本报告由溪口市水务局根据条例编制。                    | 溪口市水务局
          溪口市水务局根据《条例》编制本报告。                  | 溪口市水务局
          如有疑问，请联系溪口市水务局办公室（电话：000）。     | 溪口市水务局
          如有疑问，请与溪口市水务局联系。                      | 溪口市水务局
          如有疑问，请联系溪口市人民政府办公室，电话：000。     | 溪口市人民政府办公室
          """)
  void bodyIsThatOfTheFirstParagraphsIfNeitherTitleNorSignatureNamesOne(
      String preamble, String agency) {
    String text = "2022年政府信息公开工作年度报告\n" + preamble + BODY;

    assertThat(read(text).report().header().agency()).contains(agency);
    assertThat(read(text + "六、其他需要报告的事项\n无。\n桥北县水利局\n2023年1月5日").report().header().agency())
        .contains("桥北县水利局");
  }

  @ParameterizedTest
  @ValueSource(strings = {"我局根据《条例》编制本报告。", "请联系我局办公室，电话：000。", "本报告由本机关编制。", "请联系有关部门，电话：000。"})
  void wordForOneselfIsNoName(String preamble) {
    assertThat(read("2022年政府信息公开工作年度报告\n" + preamble + BODY).report().header().agency()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          溪口市水务局/2023年1月20日              | 溪口市水务局 | 2023-01-20
          溪口市水务局/二〇二三年一月二十日       | 溪口市水务局 | 2023-01-20
          溪口市水务局/2023-01-20                 | 溪口市水务局 | 2023-01-20
          溪口市水务局（盖章）/2023年1月20日      | 溪口市水务局 | 2023-01-20
          溪口市水务局 2023年1月20日              | 溪口市水务局 | 2023-01-20
          溪口市水务局2O23年1月20日               | 溪口市水务局 | 2023-01-20
          溪口市水务局二◯二三年一月二十日         | 溪口市水务局 | 2023-01-20
          溪口市水务局                            | 溪口市水务局 | -
          溪口市水务局/2023年1月20日/打印 关闭/上一篇：无/版权所有 某某网 | 溪口市水务局 | 2023-01-20
          没有其他需要报告的事项/2023年1月20日    | -            | 2023-01-20
          我局没有其他事项                        | -            | -
          """)
  void signatureGivesBodyAndDay(String lines, String agency, LocalDate day) {
    String text = "2022年政府信息公开工作年度报告" + BODY + "六、其他需要报告的事项\n无。\n" + lines.replace('/', '\n');
    ParseResult result = read(text);

    assertThat(result.report().header().agency()).isEqualTo(Optional.ofNullable(agency));
    assertThat(result.report().header().publishedOn()).isEqualTo(Optional.ofNullable(day));
    assertThat(result.report().narrative().closing())
        .noneMatch(line -> line.contains("打印") || line.contains("版权"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发布日期：2023-01-20 10:11",
        "发布时间： 2023-1-20 10:11:12",
        "[发布时间：2023年1月20日]",
        "索引号：123 日期：2023/01/20 阅读：55",
        "（2023年1月20日）",
        "2023.1.20"
      })
  void dayOfPublicationIsStatedByThePage(String line) {
    String text = "溪口市水务局2022年政府信息公开工作年度报告\n" + line + BODY;
    assertThat(read(text).report().header().publishedOn()).contains(LocalDate.of(2023, 1, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"发布机构：溪口市水务局", "来源：溪口市水务局 2023-01-20", "索引号：1 发文单位: 溪口市水务局"})
  void bodyIsStatedByThePageIfTheTextNamesNone(String line) {
    String title = "2022年政府信息公开工作年度报告\n" + line;

    assertThat(read(title + BODY).report().header().agency()).contains("溪口市水务局");
    assertThat(read("桥北县水利局" + title + BODY).report().header().agency()).contains("桥北县水利局");
  }

  @Test
  void statisticalPeriodIsNoDayOfPublication() {
    ParseResult result = read("溪口市水务局政府信息公开工作年度报告\n统计时间：2022年1月1日至2022年\n12月31日。" + BODY);

    assertThat(result.report().header().publishedOn()).isEmpty();
    assertThat(result.report().header().period())
        .contains(new StatisticalPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
    assertThat(result.report().header().year()).hasValue(2022);
  }

  @Test
  void dayOfPublicationSaysNothingAboutTheYear() {
    ParseResult result =
        read(
            "溪口市水务局政府信息公开工作年度报告\n发布日期：2023-01-20\n（2023年1月20日）"
                + BODY
                + "六、其他需要报告的事项\n无。\n溪口市水务局\n2023年1月20日");

    assertThat(result.report().header().year()).isEmpty();
    assertThat(codes(result)).contains("YEAR_UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          溪口市水务局2022年政府信息公开工作年度报告         | 2021 | 2022 | YEAR_CONFLICT
          溪口市水务局2023年公布的2022年政府信息公开年度报告 | 2022 | 2022 | YEAR_CONFLICT
          溪口市水务局2023年公布的2022年政府信息公开年度报告 | 2020 | -    | YEAR_UNKNOWN
          溪口市水务局2022年政府信息公开工作年度报告         | 2022 | 2022 | -
          """)
  void yearsThatContradictAreReported(String title, int period, Integer year, String code) {
    ParseResult result = read(title + "\n统计期限为" + period + "年1月1日至" + period + "年12月31日。" + BODY);

    assertThat(result.report().header().year().stream().boxed().findFirst())
        .isEqualTo(Optional.ofNullable(year));
    assertThat(codes(result).stream().filter(c -> c.startsWith("YEAR")))
        .containsExactlyElementsOf(Optional.ofNullable(code).stream().toList());
  }

  @Test
  void titleOfTheArticleIsTakenBeforeThatOfThePage() {
    String text = "编制说明如下。" + BODY;
    ParseResult article = read(text, "溪口市水务局2022年政府信息公开工作年度报告", "某某网", "", "");
    ParseResult page = read(text, "年报", "溪口市水务局2021年政府信息公开年报_某某市政府门户网站", "", "");

    assertThat(article.report().header().title()).contains("溪口市水务局2022年政府信息公开工作年度报告");
    assertThat(page.report().header().title()).contains("溪口市水务局2021年政府信息公开年报");
    assertThat(page.report().header().year()).hasValue(2021);
    assertThat(page.sources().title().map(Place::raw)).contains("溪口市水务局2021年政府信息公开年报_某某市政府门户网站");
    assertThat(codes(page)).doesNotContain("TITLE_MISSING");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "溪口市水务局2022年政府信息公开工作年度报告_溪口网",
        "溪口市水务局2022年政府信息公开工作年度报告-溪口市政府门户",
        "溪口市水务局2022年政府信息公开工作年度报告 - 溪口市水务局",
        "溪口市水务局2022年政府信息公开工作年度报告 | 溪口在线",
        "溪口网 » 溪口市水务局2022年政府信息公开工作年度报告",
        "溪口市水务局2022年政府信息公开工作年度报告.pdf"
      })
  void nameOfTheSiteIsNoPartOfTheTitle(String pageTitle) {
    assertThat(read(BODY, "", pageTitle, "", "").report().header().title())
        .contains("溪口市水务局2022年政府信息公开工作年度报告");
  }

  @Test
  void titleThatSaysNothingYieldsToThatOfTheMetadata() {
    String text = "政府信息公开年报" + BODY;

    assertThat(read(text, "溪口市水务局2022年政府信息公开工作年度报告", "", "", "").report().header().title())
        .contains("溪口市水务局2022年政府信息公开工作年度报告");
    assertThat(read(text, "", "", "", "").report().header().title()).contains("政府信息公开年报");
    assertThat(
            read("桥北县水利局政府信息公开年报" + BODY, "溪口市水务局2022年政府信息公开工作年度报告", "", "", "")
                .report()
                .header()
                .title())
        .contains("桥北县水利局政府信息公开年报");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-20 10:11, 2023-01-20",
    "2023年1月20日, 2023-01-20",
    "20230120, 2023-01-20",
    "2023/1/20, 2023-01-20",
    "2023-01-20T10:11:00Z, 2023-01-20"
  })
  void metadataGivesPublisherAndDayIfTheTextDoesNot(String day, LocalDate expected) {
    String text = "2022年政府信息公开工作年度报告" + BODY;
    Header header = read(text, "", "", "来源：溪口市水务局", day).report().header();

    assertThat(header.agency()).contains("溪口市水务局");
    assertThat(header.publishedOn()).contains(expected);
    assertThat(read(text, "", "", "本网", day).report().header().agency()).isEmpty();
  }

  private static ParseResult read(String text) {
    return read(text, Metadata.NONE);
  }

  /** Reads {@code text} with metadata; an empty one is not there. */
  private static ParseResult read(
      String text, String title, String pageTitle, String publisher, String publishedOn) {
    String head = String.join("\n", title, pageTitle, publisher, publishedOn);
    List<Line> lines = new SourceText(head).lines();
    Metadata metadata =
        new Metadata(
            said(lines.get(0)), said(lines.get(1)), said(lines.get(2)), said(lines.get(3)));
    return read(head + "\n" + text, metadata);
  }

  private static Optional<Line> said(Line line) {
    return line.isBlank() ? Optional.empty() : Optional.of(line);
  }

  private static ParseResult read(String text, Metadata metadata) {
    SourceText source = new SourceText(text);
    List<Line> lines = source.lines();
    List<Line> body = metadata.equals(Metadata.NONE) ? lines : lines.subList(4, lines.size());
    ReportReader reader =
        ReportReader.builder()
            .plugIns(PlugIns.NONE)
            .layout(new Semicolons())
            .format(bytes -> Optional.of(new Document(source, List.of(new Prose(body)), metadata)))
            .build();
    try {
      return reader.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> codes(ParseResult result) {
    return result.diagnostics().stream().map(d -> d.code().name()).toList();
  }
}
