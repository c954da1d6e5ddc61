package io.github.gongkai.validation.rule;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Form;
import java.util.List;

/**
 * A cell as part of a {@link Figure}.
 *
 * @param address the cell
 * @param isSubtracted whether it is taken off
 * @param role what it means if the cell is blank or not on the form
 * @param source which report the cell is of
 */
public record Term(CellAddress address, boolean isSubtracted, Role role, Source source) {

  /** What it means to a figure if a cell has no number. */
  public enum Role {
    /** A blank counts as 0 beside figures. */
    ADDEND,
    /** As an addend; a cell that the edition does not have is left out. */
    ADDEND_IF_ON_FORM,
    /** A total: a blank one states nothing. */
    TOTAL
  }

  /** Which report a cell is of. */
  public enum Source {
    /** The report that is checked. */
    REPORT,
    /** The report of the same body on the year before. */
    LAST_YEAR,
    /** The sum over the reports of the bodies below. */
    CHILDREN;

    List<AnnualReport> in(Reports reports) {
      return switch (this) {
        case REPORT -> List.of(reports.report());
        case LAST_YEAR -> reports.lastYear().stream().toList();
        case CHILDREN -> reports.children();
      };
    }
  }

  /** Checks that nothing is null. */
  public Term {
    requireNonNull(address, "address must not be null");
    requireNonNull(role, "role must not be null");
    requireNonNull(source, "source must not be null");
  }

  /** Returns whether nothing is known unless the cell has a figure. */
  boolean isNeeded(Blank blank) {
    return blank == Blank.UNDECIDED || role == Role.TOTAL;
  }

  /** Returns whether the term is a cell of a sum that {@code form} does not have. */
  boolean isLeftOut(Form form) {
    return role == Role.ADDEND_IF_ON_FORM && !form.has(address);
  }

  Term from(Source other) {
    return new Term(address, isSubtracted, role, other);
  }

  Term negated() {
    return new Term(address, !isSubtracted, role, source);
  }
}
