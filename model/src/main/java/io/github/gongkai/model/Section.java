package io.github.gongkai.model;

/** One of the six sections of the report (OGI Regulations, article 50, and the two letters). */
public enum Section {
  /** 一、总体情况. */
  GENERAL("general", 1),
  /** 二、主动公开政府信息情况, with the table {@link FormTable#PROACTIVE}. */
  PROACTIVE("proactive", 2),
  /** 三、收到和处理政府信息公开申请情况, with the table {@link FormTable#REQUESTS}. */
  REQUESTS("requests", 3),
  /** 四、政府信息公开行政复议、行政诉讼情况, with the table {@link FormTable#REMEDIES}. */
  REMEDIES("remedies", 4),
  /** 五、存在的主要问题及改进情况. */
  PROBLEMS("problems", 5),
  /** 六、其他需要报告的事项. */
  OTHER("other", 6);

  private final String key;
  private final int number;

  Section(String key, int number) {
    this.key = key;
    this.number = number;
  }

  /** Returns the key, such as {@code general}. */
  public String key() {
    return key;
  }

  /** Returns the number of the section on the form, from 1 to 6. */
  public int number() {
    return number;
  }
}
