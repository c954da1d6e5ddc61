package io.github.gongkai.cli;

import io.github.gongkai.model.CellState;
import io.github.gongkai.model.Severity;
import io.github.gongkai.validation.rule.Outcome;

/** The words of the summary; {@code #} is a number, {@code (s)} the plural. */
enum Label {
  AGENCY("agency", "机关"),
  YEAR("year", "年度"),
  EDITION("edition", "格式"),
  PUBLISHED("published", "发布"),
  UNKNOWN("unknown", "未知"),

  REQUESTS("requests", "申请"),
  REMEDIES("remedies", "复议诉讼"),
  PROACTIVE("proactive", "主动公开"),

  CELLS("cells", "单元格"),
  COUNT_REPORTED("# read", "已读取 #"),
  COUNT_BLANK("# blank", "空白 #"),
  COUNT_NOT_APPLICABLE("# not applicable", "不适用 #"),
  COUNT_UNREADABLE("# unreadable", "无法读取 #"),
  COUNT_ABSENT("# absent", "缺失 #"),
  REPORTED("read", "已读取"),
  BLANK("blank", "空白"),
  NOT_APPLICABLE("not applicable", "不适用"),
  UNREADABLE("unreadable", "无法读取"),
  ABSENT("absent", "缺失"),

  DIAGNOSTICS("diagnostics", "诊断"),
  NONE("none", "无"),
  LINE("line #", "第 # 行"),
  COUNT_ERROR("# error(s)", "错误 #"),
  COUNT_WARNING("# warning(s)", "警告 #"),
  COUNT_INFO("# info", "提示 #"),
  ERROR("error", "错误"),
  WARNING("warning", "警告"),
  INFO("info", "提示"),

  FINDINGS("findings", "结果"),
  RELATIONS("relations", "勾稽关系"),
  CORRECTION("suggested", "建议"),
  CORRECTIONS("suggested?", "可能"),
  COUNT_FAILED("# failed", "不成立 #"),
  COUNT_UNDECIDED("# undecided", "无法判断 #"),
  COUNT_PASSED("# passed", "成立 #"),

  TIMES(" (# times)", "（共 # 处）"),
  COMMA(", ", "，");

  private final String english;
  private final String chinese;

  Label(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  String in(Language language) {
    return language == Language.ZH ? chinese : english;
  }

  String in(Language language, String number) {
    return in(language).replace("#", number);
  }

  static Label of(CellState state) {
    return valueOf(state.name());
  }

  static Label of(Severity severity) {
    return valueOf(severity.name());
  }

  static Label countOf(CellState state) {
    return valueOf("COUNT_" + state.name());
  }

  static Label countOf(Outcome outcome) {
    return outcome == Outcome.NOT_APPLICABLE
        ? COUNT_NOT_APPLICABLE
        : valueOf("COUNT_" + outcome.name());
  }

  static Label countOf(Severity severity) {
    return valueOf("COUNT_" + severity.name());
  }
}
