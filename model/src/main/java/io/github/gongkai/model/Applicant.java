package io.github.gongkai.model;

/** A column of the table of section 三: who applied. */
public enum Applicant implements FormColumn {
  /** 自然人. */
  NATURAL_PERSON("naturalPerson"),
  /** 法人或其他组织, 商业企业. */
  COMMERCIAL_ENTERPRISE("commercialEnterprise"),
  /** 法人或其他组织, 科研机构. */
  RESEARCH_INSTITUTION("researchInstitution"),
  /** 法人或其他组织, 社会公益组织. */
  PUBLIC_WELFARE_ORGANIZATION("publicWelfareOrganization"),
  /** 法人或其他组织, 法律服务机构. */
  LEGAL_SERVICE_INSTITUTION("legalServiceInstitution"),
  /** 法人或其他组织, 其他. */
  OTHER_ORGANIZATION("otherOrganization"),
  /** 总计: all applicants. */
  TOTAL("total");

  private final String key;

  Applicant(String key) {
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

  /** Returns whether this is the column 总计, which the form defines as the sum of the others. */
  public boolean isTotal() {
    return this == TOTAL;
  }
}
