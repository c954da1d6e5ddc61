package io.github.gongkai.validation.rule;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.RemedyRow;
import io.github.gongkai.model.RequestRow;
import io.github.gongkai.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a rule is applied to, one after another, such as each kind of applicant.
 *
 * @param <T> the type of what it is applied to
 */
public final class Over<T> {
  private final Function<Form, List<T>> subjects;
  private final Function<T, String> key;
  private final LabelOf<T> label;
  private final PlaceOf<T> place;

  private Over(
      Function<Form, List<T>> subjects,
      Function<T, String> key,
      LabelOf<T> label,
      PlaceOf<T> place) {
    this.subjects = subjects;
    this.key = key;
    this.label = label;
    this.place = place;
  }

  /** What a subject is called on a form. */
  @FunctionalInterface
  private interface LabelOf<T> {
    List<String> in(Form form, T subject);
  }

  /** Where a subject stood in the source of a report. */
  @FunctionalInterface
  private interface PlaceOf<T> {
    Optional<Place> in(AnnualReport report, T subject);
  }

  /** Returns each column of section 三: six kinds of applicants, and the total. */
  public static Over<Applicant> applicants() {
    return new Over<>(
        form -> List.of(Applicant.values()),
        Over::keyOfColumn,
        (form, applicant) -> form.labels(applicant),
        (report, applicant) -> placeOf(report, cell -> cell.column() == applicant));
  }

  /** Returns each row of section 三 that the edition has. */
  public static Over<RequestRow> requestRows() {
    return rows(List.of(RequestRow.values()));
  }

  /** Returns each group of section 四: reconsideration, and two of litigation. */
  public static Over<RemedyRow> remedyGroups() {
    return rows(List.of(RemedyRow.values()));
  }

  /** Returns those of {@code rows} that the edition has. */
  public static <R extends FormRow> Over<R> rows(List<R> rows) {
    List<R> all = List.copyOf(requireNonNull(rows, "rows must not be null"));
    return new Over<>(
        form -> all.stream().filter(form::has).toList(),
        row -> row.table().key() + '.' + row.key(),
        (form, row) -> form.labels(row),
        (report, row) -> placeOf(report, cell -> cell.row() == row));
  }

  /** Returns each cell of the form. */
  public static Over<CellAddress> cells() {
    return cells(address -> true);
  }

  /** Returns each cell of the form that is chosen. */
  public static Over<CellAddress> cells(Predicate<CellAddress> isChosen) {
    requireNonNull(isChosen, "isChosen must not be null");
    return new Over<>(
        form -> form.cells().stream().filter(isChosen).toList(),
        CellAddress::toString,
        (form, address) ->
            List.of(
                String.join("·", form.labels(address.row())),
                String.join("·", form.labels(address.column()))),
        (report, address) -> report.sources().cell(address));
  }

  /** Returns each of the three tables. */
  public static Over<FormTable> tables() {
    return new Over<>(
        form -> List.of(FormTable.values()),
        FormTable::key,
        (form, table) -> List.of(table.key()),
        (report, table) -> placeOf(report, cell -> cell.table() == table));
  }

  /** Returns each of the six sections. */
  public static Over<Section> sections() {
    return sections(List.of(Section.values()));
  }

  /** Returns each of {@code sections}. */
  public static Over<Section> sections(List<Section> sections) {
    List<Section> all = List.copyOf(requireNonNull(sections, "sections must not be null"));
    return new Over<>(
        form -> all,
        section -> "section." + section.number(),
        (form, section) -> List.of(form.heading(section)),
        (report, section) -> report.sources().heading(section));
  }

  /**
   * Returns subjects of an application's own.
   *
   * @param key the stable name of a subject, see {@link Finding#subject()}
   */
  public static <T> Over<T> of(List<T> subjects, Function<T, String> key) {
    List<T> copy = List.copyOf(requireNonNull(subjects, "subjects must not be null"));
    requireNonNull(key, "key must not be null");
    return new Over<>(
        form -> copy,
        key,
        (form, subject) -> List.of(key.apply(subject)),
        (report, subject) -> Optional.empty());
  }

  private static String keyOfColumn(FormColumn column) {
    return column.table().key() + '.' + column.key();
  }

  /** Returns where the first cell that is chosen stood. */
  private static Optional<Place> placeOf(AnnualReport report, Predicate<CellAddress> isChosen) {
    return report.form().cells().stream()
        .filter(isChosen)
        .flatMap(address -> report.sources().cell(address).stream())
        .findFirst();
  }

  List<T> in(Form form) {
    return subjects.apply(form);
  }

  Name name(Form form, T subject) {
    return Name.full(key.apply(subject), label.in(form, subject));
  }

  Optional<Place> place(AnnualReport report, T subject) {
    return place.in(report, subject);
  }
}
