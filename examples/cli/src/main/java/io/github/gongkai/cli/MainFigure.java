package io.github.gongkai.cli;

import static io.github.gongkai.cli.Label.PROACTIVE;
import static io.github.gongkai.cli.Label.REMEDIES;
import static io.github.gongkai.cli.Label.REQUESTS;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.ProactiveColumn;
import io.github.gongkai.model.ProactiveRow;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.RemedyRow;
import io.github.gongkai.model.RequestGroup;
import io.github.gongkai.model.RequestRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A figure of the summary.
 *
 * @param group the heading under which it stands
 * @param english its label
 * @param chinese its label
 * @param cell its cell; empty if the edition has none
 */
record MainFigure(
    Label group, String english, String chinese, Function<AnnualReport, Optional<Cell>> cell) {

  /** All figures, in the order of the summary. */
  static final List<MainFigure> ALL =
      List.of(
          of(REQUESTS, "newly received", "本年新收", total(RequestRow.NEWLY_RECEIVED)),
          of(REQUESTS, "carried over", "上年结转", total(RequestRow.CARRIED_OVER)),
          of(REQUESTS, "granted", "予以公开", total(RequestRow.GRANTED)),
          of(REQUESTS, "partially granted", "部分公开", total(RequestRow.PARTIALLY_GRANTED)),
          of(REQUESTS, "denied", "不予公开", total(RequestGroup.DENIED)),
          of(REQUESTS, "unavailable", "无法提供", total(RequestGroup.UNAVAILABLE)),
          of(REQUESTS, "not processed", "不予处理", total(RequestGroup.NOT_PROCESSED)),
          of(REQUESTS, "other results", "其他处理", total(RequestGroup.OTHER)),
          of(REQUESTS, "processed in all", "办理总计", total(RequestRow.PROCESSED_TOTAL)),
          of(REQUESTS, "carried forward", "结转下年", total(RequestRow.CARRIED_FORWARD)),
          of(REMEDIES, "reconsideration", "行政复议", total(RemedyRow.RECONSIDERATION)),
          of(REMEDIES, "litigation, direct", "未经复议直接起诉", total(RemedyRow.LITIGATION_DIRECT)),
          of(
              REMEDIES,
              "litigation after reconsideration",
              "复议后起诉",
              total(RemedyRow.LITIGATION_AFTER_RECONSIDERATION)),
          of(PROACTIVE, "licensing decisions", "行政许可", decisions(ProactiveRow.LICENSING)),
          of(PROACTIVE, "penalty decisions", "行政处罚", decisions(ProactiveRow.PENALTY)),
          of(PROACTIVE, "fees", "行政事业性收费", amount(ProactiveRow.FEES)),
          of(PROACTIVE, "procurement", "政府集中采购", amount(ProactiveRow.PROCUREMENT)));

  private static MainFigure of(
      Label group, String english, String chinese, Function<AnnualReport, Optional<Cell>> cell) {
    return new MainFigure(group, english, chinese, cell);
  }

  String label(Language language) {
    return language == Language.ZH ? chinese : english;
  }

  private static Function<AnnualReport, Optional<Cell>> total(RequestRow row) {
    return cell(new CellAddress(row, Applicant.TOTAL));
  }

  private static Function<AnnualReport, Optional<Cell>> total(RequestGroup group) {
    return report -> Optional.of(report.requests().subtotal(group, Applicant.TOTAL));
  }

  private static Function<AnnualReport, Optional<Cell>> total(RemedyRow row) {
    return cell(new CellAddress(row, RemedyOutcome.TOTAL));
  }

  private static Function<AnnualReport, Optional<Cell>> decisions(ProactiveRow row) {
    return cell(new CellAddress(row, ProactiveColumn.DECISIONS));
  }

  private static Function<AnnualReport, Optional<Cell>> amount(ProactiveRow row) {
    return cell(new CellAddress(row, ProactiveColumn.AMOUNT));
  }

  private static Function<AnnualReport, Optional<Cell>> cell(CellAddress address) {
    return report ->
        report.form().has(address) ? Optional.of(report.cell(address)) : Optional.empty();
  }
}
