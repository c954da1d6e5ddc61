package io.github.gongkai.validation;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.validation.rule.Reports;
import java.util.List;

/**
 * A report that covers other bodies, and theirs, with its own office as one of them (本级).
 *
 * @param parent the report that covers the others
 * @param children the reports of the bodies, at least one, on the same year and of the same edition
 * @param isComplete whether these are known to be all
 */
public record Hierarchy(AnnualReport parent, List<AnnualReport> children, boolean isComplete) {
  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no child, or one has another year or edition than
   *     the parent
   */
  public Hierarchy {
    requireNonNull(parent, "parent must not be null");
    children = List.copyOf(requireNonNull(children, "children must not be null"));
    if (children.isEmpty()) {
      throw new IllegalArgumentException("no report below that of the parent: " + parent);
    }
    for (AnnualReport child : children) {
      if (child.edition() != parent.edition()
          || !child.header().year().equals(parent.header().year())) {
        throw new IllegalArgumentException(
            "report of another year or edition than that of the parent: " + child);
      }
    }
  }

  /** Returns a hierarchy of which other children may be missing. */
  public static Hierarchy of(AnnualReport parent, List<AnnualReport> children) {
    return new Hierarchy(parent, children, false);
  }

  /** Returns the same with the children declared to be all: differences become warnings. */
  public Hierarchy complete() {
    return new Hierarchy(parent, children, true);
  }

  /** Returns whether each figure of the parent is the sum of those of the children. */
  public ValidationResult validate() {
    return ReportValidator.of(StandardRules.consolidation(isComplete))
        .validate(Reports.of(parent).withChildren(children));
  }
}
