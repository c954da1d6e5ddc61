package io.github.gongkai.validation;

import static io.github.gongkai.model.Edition.EDITION_2021;
import static io.github.gongkai.model.Severity.INFO;
import static io.github.gongkai.model.Severity.WARNING;
import static io.github.gongkai.validation.rule.Over.sections;
import static io.github.gongkai.validation.rule.Over.tables;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Section;
import io.github.gongkai.validation.rule.Over;
import io.github.gongkai.validation.rule.Rule;
import io.github.gongkai.validation.rule.RuleSet;
import java.util.List;
import java.util.regex.Pattern;

/** What the form, the period and the statute (articles 49 and 50) ask for, one rule a row. */
final class FormRules {
  static final RuleSet SET =
      RuleSet.builder("form")
          .rule(SectionOrder.RULE)
          .rule(
              Rule.named("FORM-TABLE")
                  .forEach(tables())
                  .require(FormCells::has)
                  .message("{subject}：缺少表格", "{subject}: no table")
                  .build())
          .rule(FormCells.MISSING_ROWS)
          .rule(FormCells.MISSING_COLUMNS)
          .rule(FormCells.EXTRAS)
          .rule(FormCells.BLANKS)
          .rule(Period.EDITION)
          .rule(
              Rule.named("FORM-EMPTY-PROBLEMS")
                  .forEach(sections(List.of(Section.PROBLEMS)))
                  .require((report, section) -> tellsProblems(report))
                  .onlyIf(report -> report.narrative().has(Section.PROBLEMS))
                  .severity(WARNING)
                  .message("{subject}：没有内容", "{subject}: says nothing")
                  .build())
          .rule(
              Rule.named("FORM-FIVE-ASPECTS")
                  .forEach(Over.of(List.of(Aspect.values()), Aspect::key))
                  .require((report, aspect) -> aspect.isCovered(report))
                  .only(EDITION_2021)
                  .onlyIf(report -> report.narrative().has(Section.GENERAL))
                  .severity(INFO)
                  .message("{subject}：第一部分未涉及", "{subject}: not covered by section 一")
                  .build())
          .rule(Leftovers.RULE)
          .rule(Period.TITLE)
          .rule(Period.PERIOD)
          .rule(Period.DEADLINE)
          .build();

  private FormRules() {}

  private static boolean tellsProblems(AnnualReport report) {
    return report.narrative().section(Section.PROBLEMS).stream()
        .map(text -> text.replaceAll("[\\p{P}\\s]", ""))
        .anyMatch(text -> !text.isEmpty() && !text.equals("无"));
  }

  /** The five aspects of section 一 (letter 国办公开办函〔2021〕30号). */
  private enum Aspect {
    PROACTIVE_DISCLOSURE("aspect.proactiveDisclosure", "主动公开"),
    DISCLOSURE_UPON_REQUEST("aspect.disclosureUponRequest", "申请"),
    INFORMATION_MANAGEMENT("aspect.informationManagement", "管理"),
    PLATFORMS("aspect.platforms", "平台|网站|公众号|新媒体"),
    SUPERVISION("aspect.supervision", "监督|保障|培训|考核");

    private final String key;
    private final Pattern words;

    Aspect(String key, String words) {
      this.key = key;
      this.words = Pattern.compile(words);
    }

    String key() {
      return key;
    }

    boolean isCovered(AnnualReport report) {
      return report.narrative().section(Section.GENERAL).stream()
          .anyMatch(text -> words.matcher(text).find());
    }
  }
}
