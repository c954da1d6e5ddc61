package io.github.gongkai.benchmarks;

import static io.github.gongkai.model.Applicant.COMMERCIAL_ENTERPRISE;
import static io.github.gongkai.model.Applicant.NATURAL_PERSON;
import static io.github.gongkai.model.Applicant.OTHER_ORGANIZATION;
import static io.github.gongkai.model.RemedyOutcome.PENDING;
import static io.github.gongkai.model.RemedyOutcome.UPHELD;
import static io.github.gongkai.model.RemedyRow.LITIGATION_DIRECT;
import static io.github.gongkai.model.RemedyRow.RECONSIDERATION;
import static io.github.gongkai.model.RequestRow.CARRIED_FORWARD;
import static io.github.gongkai.model.RequestRow.DUPLICATE;
import static io.github.gongkai.model.RequestRow.GRANTED;
import static io.github.gongkai.model.RequestRow.PROCESSED_TOTAL;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.validation.ReportValidator;
import io.github.gongkai.validation.StandardRules;
import io.github.gongkai.validation.ValidationResult;
import java.util.List;

/** Reports with a place for each cell, of a text that was read, and with figures made for it. */
@SuppressWarnings("ImmutableEnumChecker") // Nothing writes to the arrays of the flat report.
public enum Sample {
  /** All of the equations hold. */
  HOLDS(List.of()),
  /** Nine of the equations fail. */
  NINE_FAIL(
      List.of(
          at(PROCESSED_TOTAL, NATURAL_PERSON),
          at(GRANTED, COMMERCIAL_ENTERPRISE),
          at(CARRIED_FORWARD, OTHER_ORGANIZATION),
          at(RECONSIDERATION, UPHELD),
          at(LITIGATION_DIRECT, PENDING))),
  /** One figure is wrong. */
  ONE_ERROR(List.of(at(GRANTED, NATURAL_PERSON))),
  /** Two figures are wrong, neither in the row or column of the other. */
  TWO_ERRORS(List.of(at(GRANTED, NATURAL_PERSON), at(DUPLICATE, COMMERCIAL_ENTERPRISE)));

  private final AnnualReport report;
  private final FlatReport flat;
  private final ValidationResult checked;

  Sample(List<CellAddress> wrong) {
    AnnualReport sample = SampleFigures.consistent();
    for (CellAddress cell : wrong) {
      sample = SampleFigures.withWrong(sample, cell);
    }
    report = sample;
    flat = FlatReport.of(sample);
    checked = ReportValidator.of(StandardRules.official()).validate(sample);
  }

  private static CellAddress at(FormRow row, FormColumn column) {
    return new CellAddress(row, column);
  }

  /** Returns the report as the library has it. */
  AnnualReport report() {
    return report;
  }

  /** Returns the same figures as the peers have them. */
  FlatReport flat() {
    return flat;
  }

  /** Returns what the official rules say about the report. */
  ValidationResult checked() {
    return checked;
  }
}
