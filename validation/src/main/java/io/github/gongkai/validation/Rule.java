package io.github.gongkai.validation;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Severity;
import java.util.List;

/** Something that the figures of a report should satisfy. Implementations are thread-safe. */
public interface Rule {
  /** Returns the stable name of the rule, such as {@code REQ-BALANCE}. */
  String id();

  /** Returns how much it matters if the rule fails. */
  Severity severity();

  /**
   * Returns one finding for each subject of the rule in the report's edition, whatever its outcome.
   * The contents of the report are no reason to throw.
   */
  List<Finding> check(AnnualReport report);
}
