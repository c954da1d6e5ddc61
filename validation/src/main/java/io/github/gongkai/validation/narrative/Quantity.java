package io.github.gongkai.validation.narrative;

/** What prose may state a figure of. Cases (件), except for {@link #PROCESSING_FEE}. */
public enum Quantity {
  /** Requests received: 收到, 新收, 受理 … 申请. */
  RECEIVED("received"),
  /** Requests carried over from the year before: 上年结转. */
  CARRIED_OVER("carriedOver"),
  /** Requests carried forward to the next year: 结转下年度继续办理. */
  CARRIED_FORWARD("carriedForward"),
  /** Requests answered or otherwise closed: 答复, 办结, 办理. */
  PROCESSED("processed"),
  /** Requests that were not closed in the year: 办结率100% says that there are none. */
  UNPROCESSED("unprocessed"),
  /** Requests granted: 予以公开. */
  GRANTED("granted"),
  /** Requests granted in part: 部分公开. */
  PARTIALLY_GRANTED("partiallyGranted"),
  /** Requests denied, for any reason: 不予公开. */
  DENIED("denied"),
  /** Requests for what cannot be provided, for any reason: 无法提供. */
  UNAVAILABLE("unavailable"),
  /** Requests not processed, for any reason: 不予处理. */
  NOT_PROCESSED("notProcessed"),
  /** Requests with another result: 其他处理. */
  OTHER_RESULT("otherResult"),
  /** Cases of administrative reconsideration about OGI: 行政复议. */
  RECONSIDERATION("reconsideration"),
  /** Cases of administrative litigation about OGI, direct or after reconsideration: 行政诉讼. */
  LITIGATION("litigation"),
  /** Normative documents made: 制发规范性文件. */
  NORMATIVE_MADE("normativeMade"),
  /** Normative documents repealed: 废止规范性文件. */
  NORMATIVE_REPEALED("normativeRepealed"),
  /** Normative documents in force: 现行有效规范性文件. */
  NORMATIVE_IN_FORCE("normativeInForce"),
  /** Decisions on administrative licensing: 行政许可. */
  LICENSING("licensing"),
  /** Decisions on administrative penalties: 行政处罚. */
  PENALTY("penalty"),
  /** Decisions on administrative compulsion: 行政强制. */
  COMPULSION("compulsion"),
  /** The information processing fee collected (信息处理费), in 元. */
  PROCESSING_FEE("processingFee");

  private final String key;

  Quantity(String key) {
    this.key = key;
  }

  /** Returns the key, such as {@code carriedOver}. */
  public String key() {
    return key;
  }
}
