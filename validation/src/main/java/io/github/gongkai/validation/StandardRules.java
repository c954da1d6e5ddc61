package io.github.gongkai.validation;

import io.github.gongkai.model.Severity;
import io.github.gongkai.validation.rule.RuleSet;

/**
 * The rules that come with the library. The id of a rule and its severity are stable.
 *
 * <p>Not among them are what people take for relations and is none: items and decisions of one row
 * (项 and 件 differ in kind), documents made and documents disclosed, administrative fees and the
 * information processing fee of section 六, remedies and requests.
 */
public final class StandardRules {
  private static final RuleSet ALL =
      RuleSet.builder("all")
          .include(OfficialRules.SET)
          .include(PlausibilityRules.SET)
          .include(NarrativeRules.SET)
          .include(FormRules.SET)
          .build();

  private StandardRules() {}

  /**
   * Returns the relations that the form itself states, all errors: the one printed on it and the
   * meaning of 总计, in letters 国办公开办函〔2019〕60号 and 〔2021〕30号.
   *
   * <table>
   * <caption>The relations</caption>
   * <tr><th>id</th><th>subject</th><th>relation</th></tr>
   * <tr><td>{@code REQ-BALANCE}</td><td>{@code requests.<applicant>}</td>
   * <td>newlyReceived + carriedOver = processedTotal + carriedForward</td></tr>
   * <tr><td>{@code REQ-RESULT-SUM}</td><td>{@code requests.<applicant>}</td>
   * <td>processedTotal = granted + partiallyGranted + all rows under denied, unavailable,
   * notProcessed and other</td></tr>
   * <tr><td>{@code REQ-ROW-TOTAL}</td><td>{@code requests.<row>}</td>
   * <td>total = sum of the six kinds of applicants</td></tr>
   * <tr><td>{@code REM-SUM}</td><td>{@code remedies.<group>}</td>
   * <td>total = upheld + corrected + otherResult + pending</td></tr>
   * <tr><td>{@code NUM-INTEGER}</td><td>a cell in 件 or 项</td><td>a whole number</td></tr>
   * <tr><td>{@code NUM-NONNEG}</td><td>a cell, but {@code change}</td><td>not below 0</td></tr>
   * </table>
   *
   * <p>A blank or not applicable cell counts as 0 beside reported ones. A relation is undecided if
   * a cell is absent or unreadable, if the total is blank, or if the total is not 0 and none of its
   * addends is reported. It is not applicable if every cell is marked so, or if none of its cells
   * is a total and all are blank.
   */
  public static RuleSet official() {
    return OfficialRules.SET;
  }

  /** Returns what figures of section 二 should satisfy for all that is known: warnings and hints. */
  public static RuleSet plausibility() {
    return PlausibilityRules.SET;
  }

  /** Returns the rules that compare what the narrative claims with the tables. */
  public static RuleSet narrative() {
    return NarrativeRules.SET;
  }

  /** Returns the rules about the form, the period and the day of publication. */
  public static RuleSet form() {
    return FormRules.SET;
  }

  /** Returns all rules for one report. */
  public static RuleSet all() {
    return ALL;
  }

  /** Returns the rules that compare a report with that of the year before. */
  public static RuleSet betweenYears() {
    return YearRules.SET;
  }

  /**
   * Returns the rule that a report has the sums of the reports of the bodies below.
   *
   * @param isComplete whether these are known to be all; then a difference is a warning, else a
   *     hint
   */
  static RuleSet consolidation(boolean isComplete) {
    return ConsolidationRules.of(isComplete ? Severity.WARNING : Severity.INFO);
  }
}
