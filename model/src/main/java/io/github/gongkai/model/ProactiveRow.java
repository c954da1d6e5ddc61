package io.github.gongkai.model;

/** A row of the table of section 二: a kind of information of article 20. */
public enum ProactiveRow implements FormRow {
  /** 规章: rules (article 20 item 1). */
  RULES("rules"),
  /** (行政)规范性文件: administrative normative documents (article 20 item 1). */
  NORMATIVE_DOCUMENTS("normativeDocuments"),
  /** 行政许可: administrative licensing (article 20 item 5). */
  LICENSING("licensing"),
  /** 其他对外管理服务事项: other public services (article 20 item 5), edition 2019 only. */
  OTHER_SERVICES("otherServices"),
  /** 行政处罚: administrative penalties (article 20 item 6). */
  PENALTY("penalty"),
  /** 行政强制: administrative compulsion (article 20 item 6). */
  COMPULSION("compulsion"),
  /** 行政事业性收费: administrative fees (article 20 item 8). */
  FEES("fees"),
  /** 政府集中采购: centralised procurement (article 20 item 9), edition 2019 only. */
  PROCUREMENT("procurement");

  private final String key;

  ProactiveRow(String key) {
    this.key = key;
  }

  @Override
  public FormTable table() {
    return FormTable.PROACTIVE;
  }

  @Override
  public String key() {
    return key;
  }
}
