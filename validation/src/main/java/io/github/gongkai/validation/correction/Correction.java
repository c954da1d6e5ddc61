package io.github.gongkai.validation.correction;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.Form;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes that together make all relations hold. A suggestion: what the body meant, only it knows.
 *
 * @param changes the changes, in the order of the form
 */
public record Correction(List<Change> changes) {
  /** Copies the list. */
  public Correction {
    changes = List.copyOf(changes);
  }

  /** Returns {@code report} with the changes; its sources are those of the report. */
  public AnnualReport applyTo(AnnualReport report) {
    AnnualReport.Builder corrected = report.toBuilder();
    for (Change change : changes) {
      corrected.cell(
          change.address(), Cell.of(change.after(), report.form().unit(change.address())));
    }
    return corrected.build();
  }

  Correction and(Correction other, Form form) {
    return new Correction(
        Stream.concat(changes.stream(), other.changes.stream())
            .sorted(Comparator.comparingInt(change -> form.indexOf(change.address())))
            .toList());
  }

  int cost() {
    return changes.stream().mapToInt(change -> change.likeness().cost()).sum();
  }

  BigDecimal size() {
    return changes.stream().map(Change::size).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
