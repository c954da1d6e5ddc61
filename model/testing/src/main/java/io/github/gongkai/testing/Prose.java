package io.github.gongkai.testing;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Outline;
import io.github.gongkai.model.Section;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The header and the narrative of a report.
 *
 * @param header the header
 * @param narrative the narrative
 */
record Prose(Header header, Outline<String> narrative) {
  /** Bodies that may make rules, so that no figure of section 二 is implausible. */
  private static final List<String> AGENCIES =
      List.of("云岭市人民政府办公室", "星桥市交通运输局", "湖湾市林业局", "青禾省教育厅", "白石省人民政府");

  /** The five aspects that the form of 2021 asks for. */
  private static final List<String> ASPECTS =
      List.of(
          "（一）主动公开。及时更新机构职能和办事指南。",
          "（二）依申请公开。按时答复了所有申请。",
          "（三）政府信息管理。健全了公文属性认定制度。",
          "（四）平台建设。改版了门户网站和公众号。",
          "（五）监督保障。开展了业务培训和考核。");

  private static final List<String> PROBLEMS =
      List.of("一是栏目更新不够及时，二是解读形式单一。下一步，将加强培训，提高业务水平。", "存在的主要问题是公开的主动性有待提高。今后将完善制度。");
  private static final List<String> OTHERS = List.of("本年度未收取信息处理费。", "没有其他需要报告的事项，未收取信息处理费。");

  /** What is nothing in prose and something in a file format; a line thrice is of the page. */
  private static final List<String> ODD =
      List.of(
          "<b>重点</b>工作 & 其他，1 < 2。",
          "_次要_与`参考`材料。",
          "- 打造“一网通办”品牌。",
          "1. 推进重点领域信息公开。",
          "> 引自有关文件。",
          "C:\\公开\\目录，\\*号为必填。",
          "&nbsp;与&lt;不作转换。",
          "𠮷野街、㐂乐路的门牌🙂已更正。",
          "详见 https://example.org/a_b?c=1&d=2 。",
          "全年受理申请若干件——其中网上提交的占多数……。",
          "=SUM(A1:A9)不是公式。",
          "资料".repeat(2_000) + "。");

  /** Returns usual prose, with a title, a signature and a sentence for each that the form asks. */
  static Arbitrary<Prose> plain(Edition edition) {
    return of(edition, Arbitraries.just(List.of()));
  }

  /** Returns prose with paragraphs that look like marks of file formats. */
  static Arbitrary<Prose> odd(Edition edition) {
    return of(edition, Arbitraries.of(ODD).list().uniqueElements().ofMaxSize(3));
  }

  private static Arbitrary<Prose> of(Edition edition, Arbitrary<List<String>> more) {
    int first = edition.firstReportYear();
    return Combinators.combine(
            Arbitraries.of(AGENCIES),
            Arbitraries.integers().between(first, edition == Edition.EDITION_2019 ? 2020 : 2025),
            Arbitraries.integers().between(1, 31),
            Arbitraries.of(PROBLEMS),
            Arbitraries.of(OTHERS),
            more)
        .as(
            (agency, year, day, problems, others, odd) ->
                of(agency, LocalDate.of(year + 1, 1, day), problems, others, odd));
  }

  private static Prose of(
      String agency, LocalDate day, String problems, String others, List<String> odd) {
    int year = day.getYear() - 1;
    Outline.Builder<String> narrative = Outline.builder();
    narrative.preamble("现公布" + agency + year + "年政府信息公开工作年度报告。");
    ASPECTS.forEach(aspect -> narrative.paragraph(Section.GENERAL, aspect));
    for (Section section : List.of(Section.PROACTIVE, Section.REQUESTS, Section.REMEDIES)) {
      narrative.paragraph(section, "有关情况见下表。");
    }
    odd.forEach(text -> narrative.paragraph(Section.GENERAL, text));
    odd.forEach(text -> narrative.paragraph(Section.REQUESTS, text));
    narrative.paragraph(Section.PROBLEMS, problems);
    narrative.paragraph(Section.OTHER, others);
    narrative.closing(agency);
    narrative.closing(day.getYear() + "年1月" + day.getDayOfMonth() + "日");
    Header header =
        Header.builder()
            .title(agency + year + "年政府信息公开工作年度报告")
            .agency(agency)
            .year(year)
            .publishedOn(day)
            .build();
    return new Prose(header, narrative.build());
  }

  /** Returns {@code figures} with this text. */
  AnnualReport with(AnnualReport figures) {
    return figures.toBuilder().header(header).narrative(narrative).build();
  }
}
