package io.github.gongkai.validation;

import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Severity;
import io.github.gongkai.validation.narrative.Claim;
import io.github.gongkai.validation.narrative.Claim.Kind;
import io.github.gongkai.validation.narrative.Quantity;
import io.github.gongkai.validation.rule.Figure;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Message;
import io.github.gongkai.validation.rule.Outcome;
import io.github.gongkai.validation.rule.Reports;
import io.github.gongkai.validation.rule.Rule;
import io.github.gongkai.validation.rule.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that the narrative says of quantities what the tables do. One finding a quantity cites all
 * that is said of it; of what is not said there is none. Immutable.
 *
 * @param id the id
 * @param severity how much it matters if it fails
 * @param rows the quantities
 * @param inHand what a claim may mean that counts cases carried over, too
 * @param kinds the kinds of claims that are compared
 */
record ClaimRule(
    String id, Severity severity, List<Row> rows, Optional<Figure> inHand, Set<Kind> kinds)
    implements Rule {

  /** A quantity, and where the tables of some editions state it. */
  record Row(Quantity quantity, Set<Edition> editions, Figure figure) {}

  static ClaimRule of(String id, Severity severity) {
    return new ClaimRule(id, severity, List.of(), Optional.empty(), EnumSet.allOf(Kind.class));
  }

  ClaimRule with(Quantity quantity, Figure figure) {
    return with(new Row(quantity, EnumSet.allOf(Edition.class), figure));
  }

  ClaimRule with(Quantity quantity, Edition edition, Figure figure) {
    return with(new Row(quantity, EnumSet.of(edition), figure));
  }

  private ClaimRule with(Row row) {
    List<Row> more = new ArrayList<>(rows);
    more.add(row);
    return new ClaimRule(id, severity, more, inHand, kinds);
  }

  ClaimRule orWithCarriedOver(Figure figure) {
    return new ClaimRule(id, severity, rows, Optional.of(figure), kinds);
  }

  ClaimRule only(Kind kind) {
    return new ClaimRule(id, severity, rows, inHand, EnumSet.of(kind));
  }

  ClaimRule except(Kind kind) {
    return new ClaimRule(id, severity, rows, inHand, EnumSet.complementOf(EnumSet.of(kind)));
  }

  @Override
  public List<Finding> check(Reports reports) {
    List<Finding> findings = new ArrayList<>();
    for (Row row : rows) {
      List<Claim> claims =
          reports.claims().about(row.quantity()).stream()
              .filter(claim -> kinds.contains(claim.kind()))
              .toList();
      if (!claims.isEmpty() && row.editions().contains(reports.report().edition())) {
        findings.add(check(row, claims, reports));
      }
    }
    return findings;
  }

  private Finding check(Row row, List<Claim> claims, Reports reports) {
    Optional<BigDecimal> table = row.figure().in(reports);
    if (table.isEmpty()) {
      return finding(row, Outcome.UNDECIDED, severity, claims, claims.get(0), reports);
    }
    Optional<BigDecimal> both = inHand.flatMap(figure -> figure.in(reports));
    Optional<Claim> wrong =
        claims.stream().filter(claim -> !agrees(claim, table.get(), both)).findFirst();
    if (wrong.isEmpty()) {
      return finding(row, Outcome.PASSED, severity, claims, claims.get(0), reports);
    }
    boolean isHint = isExplained(wrong.get(), table.get(), both);
    return finding(
        row, Outcome.FAILED, isHint ? Severity.INFO : severity, claims, wrong.get(), reports);
  }

  /**
   * Returns whether the text may be right for all that: 受理 and 办理 often count cases carried over,
   * too (广东 2023 says so), and not all decisions need be published.
   */
  private static boolean isExplained(Claim claim, BigDecimal table, Optional<BigDecimal> both) {
    return both.filter(b -> b.compareTo(claim.figure()) == 0).isPresent()
        || (claim.kind() == Kind.AT_MOST_TABLE && claim.figure().compareTo(table) < 0);
  }

  private static boolean agrees(Claim claim, BigDecimal table, Optional<BigDecimal> both) {
    boolean isOfBoth =
        claim.includesCarriedOver()
            && both.filter(b -> b.compareTo(claim.figure()) == 0).isPresent();
    return isOfBoth || claim.figure().compareTo(table) == 0;
  }

  private Finding finding(
      Row row,
      Outcome outcome,
      Severity severity,
      List<Claim> claims,
      Claim claim,
      Reports reports) {
    Statement statement =
        Statement.of(
                id,
                severity,
                outcome,
                "claim." + row.quantity().key(),
                text(row, claim, outcome, reports))
            .stating(claim.figure(), List.of())
            .citing(claims)
            .at(claim.place());
    Optional<BigDecimal> table = row.figure().in(reports);
    return table.isEmpty()
        ? statement
        : statement.expecting(table.get(), row.figure().cells(reports));
  }

  private static Message text(Row row, Claim claim, Outcome outcome, Reports reports) {
    String said = claim.figure().toPlainString();
    String table = row.figure().in(reports).map(BigDecimal::toPlainString).orElse("");
    String key = row.quantity().key();
    return switch (outcome) {
      case FAILED ->
          Message.of(
              "正文为 " + said + "，表格为 " + table + "：“" + claim.sentence() + "”",
              key
                  + ": the narrative says "
                  + said
                  + ", the table "
                  + table
                  + ": \""
                  + claim.sentence()
                  + '"');
      case PASSED -> Message.of("正文与表格一致：" + said, key + ": narrative and table agree: " + said);
      default ->
          Message.of(
              "无法与表格比较：“" + claim.sentence() + "”",
              key + ": the table states no figure to compare with: \"" + claim.sentence() + '"');
    };
  }
}
