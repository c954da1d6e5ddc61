package io.github.gongkai.validation;

import static io.github.gongkai.model.Applicant.TOTAL;
import static io.github.gongkai.model.Edition.EDITION_2019;
import static io.github.gongkai.model.Edition.EDITION_2021;
import static io.github.gongkai.model.Severity.INFO;
import static io.github.gongkai.model.Severity.WARNING;
import static io.github.gongkai.validation.narrative.Quantity.CARRIED_FORWARD;
import static io.github.gongkai.validation.narrative.Quantity.CARRIED_OVER;
import static io.github.gongkai.validation.narrative.Quantity.COMPULSION;
import static io.github.gongkai.validation.narrative.Quantity.DENIED;
import static io.github.gongkai.validation.narrative.Quantity.GRANTED;
import static io.github.gongkai.validation.narrative.Quantity.LICENSING;
import static io.github.gongkai.validation.narrative.Quantity.LITIGATION;
import static io.github.gongkai.validation.narrative.Quantity.NORMATIVE_IN_FORCE;
import static io.github.gongkai.validation.narrative.Quantity.NORMATIVE_MADE;
import static io.github.gongkai.validation.narrative.Quantity.NORMATIVE_REPEALED;
import static io.github.gongkai.validation.narrative.Quantity.NOT_PROCESSED;
import static io.github.gongkai.validation.narrative.Quantity.OTHER_RESULT;
import static io.github.gongkai.validation.narrative.Quantity.PARTIALLY_GRANTED;
import static io.github.gongkai.validation.narrative.Quantity.PENALTY;
import static io.github.gongkai.validation.narrative.Quantity.PROCESSED;
import static io.github.gongkai.validation.narrative.Quantity.RECEIVED;
import static io.github.gongkai.validation.narrative.Quantity.RECONSIDERATION;
import static io.github.gongkai.validation.narrative.Quantity.UNAVAILABLE;
import static io.github.gongkai.validation.narrative.Quantity.UNPROCESSED;
import static io.github.gongkai.validation.rule.Figure.cell;
import static io.github.gongkai.validation.rule.Figure.subtotal;
import static io.github.gongkai.validation.rule.Figure.total;

import io.github.gongkai.model.ProactiveColumn;
import io.github.gongkai.model.ProactiveRow;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.RemedyRow;
import io.github.gongkai.model.RequestGroup;
import io.github.gongkai.model.RequestRow;
import io.github.gongkai.validation.narrative.Claim.Kind;
import io.github.gongkai.validation.rule.Figure;
import io.github.gongkai.validation.rule.RuleSet;

/**
 * What the narrative claims against what the tables state, one quantity a row. All are customary:
 * no source makes them official.
 */
final class NarrativeRules {
  private static final Figure NEWLY_RECEIVED = total(RequestRow.NEWLY_RECEIVED, TOTAL);
  private static final Figure IN_HAND = NEWLY_RECEIVED.plus(cell(RequestRow.CARRIED_OVER, TOTAL));

  static final RuleSet SET =
      RuleSet.builder("narrative")
          .rule(
              ClaimRule.of("NAR-RECEIVED", WARNING)
                  .with(RECEIVED, NEWLY_RECEIVED)
                  .orWithCarriedOver(IN_HAND)
                  .except(Kind.NONE))
          .rule(ClaimRule.of("NAR-NONE", WARNING).with(RECEIVED, NEWLY_RECEIVED).only(Kind.NONE))
          .rule(
              ClaimRule.of("NAR-CARRIED", WARNING)
                  .with(CARRIED_OVER, total(RequestRow.CARRIED_OVER, TOTAL))
                  .with(CARRIED_FORWARD, total(RequestRow.CARRIED_FORWARD, TOTAL)))
          .rule(
              ClaimRule.of("NAR-PROCESSED", WARNING)
                  .with(PROCESSED, total(RequestRow.PROCESSED_TOTAL, TOTAL))
                  .with(UNPROCESSED, total(RequestRow.CARRIED_FORWARD, TOTAL))
                  .orWithCarriedOver(IN_HAND))
          .rule(
              ClaimRule.of("NAR-RESULT", WARNING)
                  .with(GRANTED, cell(RequestRow.GRANTED, TOTAL))
                  .with(PARTIALLY_GRANTED, cell(RequestRow.PARTIALLY_GRANTED, TOTAL))
                  .with(DENIED, subtotal(RequestGroup.DENIED, TOTAL))
                  .with(UNAVAILABLE, subtotal(RequestGroup.UNAVAILABLE, TOTAL))
                  .with(NOT_PROCESSED, subtotal(RequestGroup.NOT_PROCESSED, TOTAL))
                  .with(OTHER_RESULT, subtotal(RequestGroup.OTHER, TOTAL)))
          .rule(
              ClaimRule.of("NAR-RECONSIDERATION", WARNING)
                  .with(RECONSIDERATION, cases(RemedyRow.RECONSIDERATION)))
          .rule(
              ClaimRule.of("NAR-LITIGATION", WARNING)
                  .with(
                      LITIGATION,
                      cases(RemedyRow.LITIGATION_DIRECT)
                          .plus(cases(RemedyRow.LITIGATION_AFTER_RECONSIDERATION))))
          .rule(
              ClaimRule.of("NAR-NORMDOC", WARNING)
                  .with(NORMATIVE_MADE, EDITION_2019, documents(ProactiveColumn.NEWLY_MADE))
                  .with(NORMATIVE_MADE, EDITION_2021, documents(ProactiveColumn.MADE))
                  .with(NORMATIVE_REPEALED, EDITION_2021, documents(ProactiveColumn.REPEALED))
                  .with(NORMATIVE_IN_FORCE, EDITION_2021, documents(ProactiveColumn.IN_FORCE)))
          .rule(
              ClaimRule.of("NAR-DECISIONS", INFO)
                  .with(LICENSING, cell(ProactiveRow.LICENSING, ProactiveColumn.DECISIONS))
                  .with(PENALTY, cell(ProactiveRow.PENALTY, ProactiveColumn.DECISIONS))
                  .with(COMPULSION, cell(ProactiveRow.COMPULSION, ProactiveColumn.DECISIONS)))
          .rule(ProcessingFee.RULE)
          .build();

  private NarrativeRules() {}

  private static Figure cases(RemedyRow group) {
    return total(group, RemedyOutcome.TOTAL);
  }

  private static Figure documents(ProactiveColumn column) {
    return cell(ProactiveRow.NORMATIVE_DOCUMENTS, column);
  }
}
