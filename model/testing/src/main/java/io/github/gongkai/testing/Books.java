package io.github.gongkai.testing;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.ProactiveColumn;
import io.github.gongkai.model.ProactiveRow;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.RemedyRow;
import io.github.gongkai.model.RequestRow;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Keeps the books of a body, so that its figures agree with each other. */
final class Books {
  private static final int CENTS = 2;

  private final Form form;
  private final Iterator<Long> figures;
  private final AnnualReport.Builder report;

  private Books(Edition edition, List<Long> figures) {
    this.form = Form.of(edition);
    this.figures = figures.iterator();
    this.report = AnnualReport.builder(edition);
  }

  /** Returns reports without text whose figures are made of {@code figures}. */
  static Arbitrary<AnnualReport> kept(Edition edition, Arbitrary<List<Long>> figures) {
    return figures.map(counts -> new Books(edition, counts).keep());
  }

  private AnnualReport keep() {
    if (form.edition() == Edition.EDITION_2019) {
      keepEarlierProactive();
    } else {
      keepProactive();
    }
    for (Applicant applicant : Applicant.values()) {
      if (!applicant.isTotal()) {
        keepRequests(applicant);
      }
    }
    for (RemedyRow row : RemedyRow.values()) {
      for (RemedyOutcome outcome : RemedyOutcome.values()) {
        if (!outcome.isTotal()) {
          report.remedies(row, outcome, figures.next());
        }
      }
    }
    return report.build().withTotals();
  }

  /** What is on public view contains what was disclosed in the year. */
  private void keepEarlierProactive() {
    for (ProactiveRow row : List.of(ProactiveRow.RULES, ProactiveRow.NORMATIVE_DOCUMENTS)) {
      long disclosed = figures.next();
      report.proactive(row, ProactiveColumn.NEWLY_MADE, figures.next());
      report.proactive(row, ProactiveColumn.NEWLY_DISCLOSED, disclosed);
      report.proactive(row, ProactiveColumn.TOTAL_DISCLOSED, disclosed + figures.next());
    }
    for (ProactiveRow row : ProactiveRow.values()) {
      if (form.has(row) && form.columns(row).contains(ProactiveColumn.CHANGE)) {
        keepItems(row);
      }
    }
    report.proactive(ProactiveRow.PROCUREMENT, ProactiveColumn.ITEMS, figures.next());
    report.proactive(ProactiveRow.PROCUREMENT, ProactiveColumn.AMOUNT, amount());
  }

  /** No more entries leave a list than were on it; decisions are not just its new length. */
  private void keepItems(ProactiveRow row) {
    long before = figures.next();
    long after = figures.next();
    report.proactive(row, ProactiveColumn.PREVIOUS_YEAR_ITEMS, before);
    report.proactive(row, ProactiveColumn.CHANGE, after - before);
    if (form.columns(row).contains(ProactiveColumn.DECISIONS)) {
      long decisions = figures.next();
      report.proactive(
          row, ProactiveColumn.DECISIONS, decisions == after ? decisions + 1 : decisions);
    }
  }

  /** What was made in the year and not repealed is in force. */
  private void keepProactive() {
    for (ProactiveRow row : List.of(ProactiveRow.RULES, ProactiveRow.NORMATIVE_DOCUMENTS)) {
      long made = figures.next();
      report.proactive(row, ProactiveColumn.MADE, made);
      report.proactive(row, ProactiveColumn.REPEALED, figures.next());
      report.proactive(row, ProactiveColumn.IN_FORCE, made + figures.next());
    }
    for (ProactiveRow row :
        List.of(ProactiveRow.LICENSING, ProactiveRow.PENALTY, ProactiveRow.COMPULSION)) {
      report.proactive(row, ProactiveColumn.DECISIONS, figures.next());
    }
    report.proactive(ProactiveRow.FEES, ProactiveColumn.AMOUNT, amount());
  }

  private BigDecimal amount() {
    return BigDecimal.valueOf(figures.next(), CENTS);
  }

  /** Each request was received before or in the year, and is processed or open at its end. */
  private void keepRequests(Applicant applicant) {
    long all = 0;
    for (RequestRow row : RequestRow.values()) {
      if (form.has(row) && (row.isResult() || row == RequestRow.CARRIED_FORWARD)) {
        long figure = figures.next();
        report.requests(row, applicant, figure);
        all += figure;
      }
    }
    long carriedOver = Math.min(all, figures.next());
    report.requests(RequestRow.CARRIED_OVER, applicant, carriedOver);
    report.requests(RequestRow.NEWLY_RECEIVED, applicant, all - carriedOver);
  }
}
