package io.github.gongkai.core.bind;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.ALIAS_USED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.LABEL_CUT;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.LABEL_DAMAGED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.LABEL_REMARK;

import io.github.gongkai.core.schema.Similarity;
import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.text.Label;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what labels stand for, also damaged ones, and notes how they differ from the form. */
final class Labels {
  private static final List<Form> FORMS =
      List.of(Form.of(Edition.EDITION_2021), Form.of(Edition.EDITION_2019));

  private final Reading reading;
  private final Set<String> aliases = new HashSet<>();

  Labels(Reading reading) {
    this.reading = reading;
  }

  /** Returns the row that a label unknown as it stands was, among those that {@code fits}. */
  Optional<Term.Row> damagedRow(TableCell cell, FormTable table, Predicate<Term.Row> fits) {
    return damaged(cell, new Candidates<>(table, Term.Row.class, fits));
  }

  /** Returns the column that a label unknown as it stands was, among {@code columns}. */
  Optional<Term.Column> damagedColumn(
      TableCell cell, FormTable table, Collection<FormColumn> columns) {
    Candidates<Term.Column> candidates =
        new Candidates<>(table, Term.Column.class, term -> columns.contains(term.column()));
    String begin = cell.label().key();
    List<Term.Column> begun =
        terms(candidates, label -> begin.length() > 1 && label.startsWith(begin));
    if (begun.stream().map(Term.Column::column).distinct().count() == 1) {
      reading.report(LABEL_CUT, cell.span(), cell.text(), printed(begun.get(0)));
      return Optional.of(begun.get(0));
    }
    return damaged(cell, candidates);
  }

  /** What a label may be: a row or column of a table. */
  private record Candidates<T extends Term>(FormTable table, Class<T> type, Predicate<T> fits) {}

  /** Returns what the labels that {@code isLike} holds for stand for. */
  private <T extends Term> List<T> terms(Candidates<T> candidates, Predicate<String> isLike) {
    List<T> terms = new ArrayList<>();
    reading
        .vocabulary()
        .terms(candidates.table())
        .forEach(
            (label, meanings) -> {
              if (isLike.test(label)) {
                meanings.stream()
                    .filter(candidates.type()::isInstance)
                    .map(candidates.type()::cast)
                    .filter(candidates.fits())
                    .findFirst()
                    .ifPresent(terms::add);
              }
            });
    return terms;
  }

  private <T extends Term> Optional<T> damaged(TableCell cell, Candidates<T> candidates) {
    String key = cell.label().key();
    Optional<T> cut = onlyMeaning(terms(candidates, label -> Similarity.isCut(key, label)));
    if (cut.isPresent()) {
      reading.report(LABEL_CUT, cell.span(), cell.text(), printed(cut.get()));
      return cut;
    }
    Optional<T> near = nearest(key, candidates);
    near.ifPresent(term -> reading.report(LABEL_DAMAGED, cell.span(), cell.text(), printed(term)));
    return near;
  }

  /** Returns what the one label stands for that is nearest to {@code key}. */
  private <T extends Term> Optional<T> nearest(String key, Candidates<T> candidates) {
    for (int i = 1; i <= Similarity.mostChanges(key); i++) {
      int changes = i;
      List<T> near = terms(candidates, label -> Similarity.areApart(key, label, changes));
      if (!near.isEmpty()) {
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns what all of {@code terms} mean, if it is one thing. */
  private static <T extends Term> Optional<T> onlyMeaning(List<T> terms) {
    return terms.stream().map(Labels::printed).distinct().count() == 1
        ? Optional.of(terms.get(0))
        : Optional.empty();
  }

  /** Notes that {@code cell} is another spelling of {@code term}, once a spelling, or says more. */
  void note(TableCell cell, Term term) {
    noteRemark(cell);
    String number = cell.label().number();
    if (!number.isEmpty()
        && Label.isAfterDigits(cell.text())
        && !number.equals(reading.vocabulary().label(printed(term)).number())) {
      reading.report(LABEL_REMARK, cell.span());
    }
    if (term.isAlias() && aliases.add(cell.label().key())) {
      reading.report(ALIAS_USED, cell.span(), cell.text(), printed(term));
    }
  }

  /** Notes that {@code cell} says more, so that its figures may be others. */
  void noteRemark(TableCell cell) {
    if (reading.vocabulary().hasRemark(cell.text())) {
      reading.report(LABEL_REMARK, cell.span());
    }
  }

  static String printed(Term term) {
    if (term instanceof Term.Row row) {
      return printed(row.row());
    }
    if (term instanceof Term.Column column) {
      return printed(column.column());
    }
    return term instanceof Term.Group group ? group.key() : "";
  }

  static String printed(FormRow row) {
    for (Form form : FORMS) {
      if (form.has(row)) {
        return last(form.labels(row));
      }
    }
    return row.key();
  }

  static String printed(FormColumn column) {
    for (Form form : FORMS) {
      if (form.has(column)) {
        return last(form.labels(column));
      }
    }
    return column.key();
  }

  private static String last(List<String> labels) {
    return labels.get(labels.size() - 1);
  }
}
