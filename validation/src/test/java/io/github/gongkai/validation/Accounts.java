package io.github.gongkai.validation;

import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.RequestRow;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Keeps the books of a body, so that every relation of the form holds. */
final class Accounts {
  private final Form form;
  private final Iterator<Integer> figures;
  private final Map<CellAddress, Integer> cells = new HashMap<>();

  Accounts(Edition edition, Iterator<Integer> figures) {
    this.form = Form.of(edition);
    this.figures = figures;
  }

  Draft draft() {
    for (Applicant applicant : Applicant.values()) {
      if (!applicant.isTotal()) {
        enterRequests(applicant);
      }
    }
    for (FormRow group : form.rows(FormTable.REMEDIES)) {
      for (RemedyOutcome outcome : RemedyOutcome.values()) {
        if (!outcome.isTotal()) {
          enter(group, outcome, RemedyOutcome.TOTAL, figures.next());
        }
      }
    }
    return Draft.of(form.edition(), cells);
  }

  /** Each request was received before or in the year, and is processed or open at its end. */
  private void enterRequests(Applicant applicant) {
    int all = 0;
    for (RequestRow row : RequestRow.values()) {
      if (form.has(row) && (isResult(row) || row == RequestRow.CARRIED_FORWARD)) {
        int figure = figures.next();
        all += figure;
        enter(row, applicant, Applicant.TOTAL, figure);
        if (isResult(row)) {
          enter(RequestRow.PROCESSED_TOTAL, applicant, Applicant.TOTAL, figure);
        }
      }
    }
    int carriedOver = Math.min(all, figures.next());
    enter(RequestRow.CARRIED_OVER, applicant, Applicant.TOTAL, carriedOver);
    enter(RequestRow.NEWLY_RECEIVED, applicant, Applicant.TOTAL, all - carriedOver);
  }

  private static boolean isResult(RequestRow row) {
    return switch (row) {
      case NEWLY_RECEIVED, CARRIED_OVER, PROCESSED_TOTAL, CARRIED_FORWARD -> false;
      default -> true;
    };
  }

  private void enter(FormRow row, FormColumn column, FormColumn total, int figure) {
    cells.merge(new CellAddress(row, column), figure, Integer::sum);
    cells.merge(new CellAddress(row, total), figure, Integer::sum);
  }
}
