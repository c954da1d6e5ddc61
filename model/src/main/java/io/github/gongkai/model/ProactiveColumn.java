package io.github.gongkai.model;

/**
 * A column of the table of section 二. Which columns a row has depends on row and edition, see
 * {@link Form#columns}.
 */
public enum ProactiveColumn implements FormColumn {
  /** 本年新制作数量: documents made in the year (2019). */
  NEWLY_MADE("newlyMade"),
  /** 本年新公开数量: documents first disclosed in the year (2019). */
  NEWLY_DISCLOSED("newlyDisclosed"),
  /** 对外公开总数量: documents on public view at the end of the year (2019). */
  TOTAL_DISCLOSED("totalDisclosed"),
  /** 本年制发件数: documents issued in the year (2021). */
  MADE("made"),
  /** 本年废止件数: documents repealed in the year (2021). */
  REPEALED("repealed"),
  /** 现行有效件数: documents in force at the end of the year (2021). */
  IN_FORCE("inForce"),
  /** 上一年项目数量: entries of the list at the end of the year before (2019). */
  PREVIOUS_YEAR_ITEMS("previousYearItems"),
  /** 本年增/减: entries added (positive) or removed (negative) in the year (2019). */
  CHANGE("change"),
  /** (本年)处理决定数量: cases decided in the year. */
  DECISIONS("decisions"),
  /** 采购项目数量: purchases (2019). */
  ITEMS("items"),
  /** 采购总金额 in 元 (2019 procurement), 本年收费金额 in 万元 (2021 fees). */
  AMOUNT("amount");

  private final String key;

  ProactiveColumn(String key) {
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
