package io.github.gongkai.model;

/**
 * A row of the table of section 三: requests received, how they were handled, and what is still
 * open.
 */
public enum RequestRow implements FormRow {
  /** 一、本年新收政府信息公开申请数量: received from 1 January to 31 December. */
  NEWLY_RECEIVED("newlyReceived"),
  /** 二、上年结转政府信息公开申请数量: open at the end of the year before. */
  CARRIED_OVER("carriedOver"),
  /** （一）予以公开 (article 36 items 1 and 2). */
  GRANTED("granted"),
  /** （二）部分公开 (article 37); counted here only. */
  PARTIALLY_GRANTED("partiallyGranted"),
  /** （三）1.属于国家秘密 (article 14). */
  STATE_SECRET("denied.stateSecret"),
  /** （三）2.其他法律行政法规禁止公开 (article 14). */
  PROHIBITED_BY_LAW("denied.prohibitedByLaw"),
  /** （三）3.危及“三安全一稳定” (article 14). */
  SECURITY_OR_STABILITY("denied.securityOrStability"),
  /** （三）4.保护第三方合法权益 (articles 15 and 32). */
  THIRD_PARTY_RIGHTS("denied.thirdPartyRights"),
  /** （三）5.属于三类内部事务信息 (article 16 paragraph 1). */
  INTERNAL_AFFAIRS("denied.internalAffairs"),
  /** （三）6.属于四类过程性信息 (article 16 paragraph 2). */
  DELIBERATIVE_PROCESS("denied.deliberativeProcess"),
  /** （三）7.属于行政执法案卷 (article 16 paragraph 2). */
  ENFORCEMENT_CASE_FILE("denied.enforcementCaseFile"),
  /** （三）8.属于行政查询事项 (article 36 item 7). */
  REGISTRY_LOOKUP("denied.registryLookup"),
  /** （四）1.本机关不掌握相关政府信息 (article 36 items 4 and 5). */
  NOT_HELD("unavailable.notHeld"),
  /** （四）2.没有现成信息需要另行制作 (article 38). */
  NEEDS_CREATION("unavailable.needsCreation"),
  /** （四）3.补正后申请内容仍不明确 (article 30): unclear after supplementation. */
  STILL_UNCLEAR("unavailable.stillUnclear"),
  /** （五）1.信访举报投诉类申请 (article 39 paragraph 1). */
  PETITION_OR_COMPLAINT("notProcessed.petitionOrComplaint"),
  /** （五）2.重复申请 (article 36 item 6). */
  DUPLICATE("notProcessed.duplicate"),
  /** （五）3.要求提供公开出版物 (article 39 paragraph 2). */
  PUBLICATION("notProcessed.publication"),
  /** （五）4.无正当理由大量反复申请 (article 35). */
  EXCESSIVE("notProcessed.excessive"),
  /** （五）5.要求行政机关确认或重新出具已获取信息. */
  REISSUE("notProcessed.reissue"),
  /** （六）其他处理, edition 2019 only; in 2021 the subtotal {@link RequestGroup#OTHER}. */
  OTHER("other"),
  /** （六）1.申请人无正当理由逾期不补正 (article 30): not supplemented in time, edition 2021 only. */
  NOT_CORRECTED("other.notCorrected"),
  /** （六）2.申请人逾期未按收费通知要求缴纳费用 (国办函〔2020〕109号), edition 2021 only. */
  FEE_UNPAID("other.feeUnpaid"),
  /** （六）3.其他, edition 2021 only. */
  OTHER_REASONS("other.otherReasons"),
  /** （七）总计: all results. */
  PROCESSED_TOTAL("processedTotal"),
  /** 四、结转下年度继续办理: open on 31 December. */
  CARRIED_FORWARD("carriedForward");

  private final String key;

  RequestRow(String key) {
    this.key = key;
  }

  @Override
  public FormTable table() {
    return FormTable.REQUESTS;
  }

  @Override
  public String key() {
    return key;
  }

  /** Returns whether the row is one of the results （一） to （六）, whose sum is （七）总计. */
  public boolean isResult() {
    return compareTo(GRANTED) >= 0 && compareTo(OTHER_REASONS) <= 0;
  }
}
