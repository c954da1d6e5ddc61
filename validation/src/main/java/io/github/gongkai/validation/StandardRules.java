package io.github.gongkai.validation;

import static io.github.gongkai.model.Applicant.NATURAL_PERSON;
import static io.github.gongkai.model.Applicant.OTHER_ORGANIZATION;
import static io.github.gongkai.model.RemedyOutcome.PENDING;
import static io.github.gongkai.model.RemedyOutcome.UPHELD;
import static io.github.gongkai.model.RequestRow.CARRIED_FORWARD;
import static io.github.gongkai.model.RequestRow.CARRIED_OVER;
import static io.github.gongkai.model.RequestRow.GRANTED;
import static io.github.gongkai.model.RequestRow.NEWLY_RECEIVED;
import static io.github.gongkai.model.RequestRow.OTHER_REASONS;
import static io.github.gongkai.model.RequestRow.PROCESSED_TOTAL;
import static io.github.gongkai.model.Severity.ERROR;
import static io.github.gongkai.validation.SumRelation.inEachColumn;
import static io.github.gongkai.validation.SumRelation.inEachRow;

import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.Severity;
import java.util.EnumSet;
import java.util.List;

/** The rules that come with the library. */
public final class StandardRules {
  private static final RuleSet OFFICIAL =
      new RuleSet(
          "official",
          List.of(
              // Printed on the form: 本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和.
              inEachColumn(
                  "REQ-BALANCE",
                  ERROR,
                  List.of(NEWLY_RECEIVED, CARRIED_OVER),
                  List.of(PROCESSED_TOTAL, CARRIED_FORWARD)),
              // （七）总计 is that of （一） to （六）.
              inEachColumn(
                  "REQ-RESULT-SUM",
                  ERROR,
                  EnumSet.range(GRANTED, OTHER_REASONS),
                  List.of(PROCESSED_TOTAL)),
              inEachRow(
                  "REQ-ROW-TOTAL",
                  ERROR,
                  EnumSet.range(NATURAL_PERSON, OTHER_ORGANIZATION),
                  Applicant.TOTAL),
              inEachRow("REM-SUM", ERROR, EnumSet.range(UPHELD, PENDING), RemedyOutcome.TOTAL)));

  private StandardRules() {}

  /**
   * Returns the relations that the form itself states, all of severity {@link Severity#ERROR}: the
   * one printed on it and the meaning of 总计, in letters 国办公开办函〔2019〕60号 and 〔2021〕30号.
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
   * </table>
   *
   * <p>A blank or not applicable cell counts as 0 beside reported ones. A relation is undecided if
   * a cell is absent or unreadable, if the total is blank, or if the total is not 0 and none of its
   * addends is reported. It is not applicable if every cell is marked so.
   */
  public static RuleSet official() {
    return OFFICIAL;
  }
}
