package io.github.gongkai.review;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.RequestGroup;
import io.github.gongkai.model.RequestRow;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** A figure by which reports are compared: of section 三, for all applicants, in 件. */
enum Figure {
  RECEIVED("received"),
  GRANTED("granted"),
  DENIED("denied"),
  CARRIED_FORWARD("forward");

  private final String key;

  Figure(String key) {
    this.key = key;
  }

  /** Returns the key of its words, which also names its line in a chart. */
  String key() {
    return key;
  }

  private Cell in(AnnualReport report) {
    return switch (this) {
      case RECEIVED -> report.requests().cell(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL);
      case GRANTED -> report.requests().cell(RequestRow.GRANTED, Applicant.TOTAL);
      case DENIED -> report.requests().subtotal(RequestGroup.DENIED, Applicant.TOTAL);
      case CARRIED_FORWARD -> report.requests().cell(RequestRow.CARRIED_FORWARD, Applicant.TOTAL);
    };
  }

  /** Returns those that {@code report} states. */
  static Map<Figure, BigDecimal> stated(AnnualReport report) {
    Map<Figure, BigDecimal> stated = new EnumMap<>(Figure.class);
    for (Figure figure : values()) {
      figure.in(report).number().ifPresent(number -> stated.put(figure, number));
    }
    return stated;
  }
}
