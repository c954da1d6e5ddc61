package io.github.gongkai.validation.rule;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.RequestGroup;
import io.github.gongkai.model.RequestRow;
import io.github.gongkai.validation.rule.Term.Role;
import io.github.gongkai.validation.rule.Term.Source;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure that follows from cells: some added, some taken off, and a number. Immutable.
 *
 * <pre>{@code
 * total(PROCESSED_TOTAL, a).plus(cell(CARRIED_FORWARD, a))
 *     .isEqualTo(cell(NEWLY_RECEIVED, a).plus(cell(CARRIED_OVER, a)))
 * }</pre>
 */
public final class Figure {
  private final List<Term> terms;
  private final BigDecimal number;

  private Figure(List<Term> terms, BigDecimal number) {
    this.terms = List.copyOf(terms);
    this.number = number;
  }

  private static Figure of(CellAddress address, Role role) {
    return new Figure(List.of(new Term(address, false, role, Source.REPORT)), BigDecimal.ZERO);
  }

  /** Returns the figure of a cell; blank, it is 0 beside other figures. */
  public static Figure cell(FormRow row, FormColumn column) {
    return of(new CellAddress(row, column), Role.ADDEND);
  }

  /** Returns the figure of a cell; blank, it is 0 beside other figures. */
  public static Figure cell(CellAddress address) {
    return of(requireNonNull(address, "address must not be null"), Role.ADDEND);
  }

  /** Returns the figure of a cell that states a total; blank, it states nothing. */
  public static Figure total(FormRow row, FormColumn column) {
    return of(new CellAddress(row, column), Role.TOTAL);
  }

  /** Returns the figure of a cell that states a total; blank, it states nothing. */
  public static Figure total(CellAddress address) {
    return of(requireNonNull(address, "address must not be null"), Role.TOTAL);
  }

  /** Returns the sum of those of {@code rows} that the edition has, in a column. */
  public static Figure sum(Collection<? extends FormRow> rows, FormColumn column) {
    requireNonNull(rows, "rows must not be null");
    requireNonNull(column, "column must not be null");
    return sum(rows.stream().map(row -> new CellAddress(row, column)));
  }

  /** Returns the sum of those of {@code columns} that the edition has, in a row. */
  public static Figure sum(FormRow row, Collection<? extends FormColumn> columns) {
    requireNonNull(row, "row must not be null");
    requireNonNull(columns, "columns must not be null");
    return sum(columns.stream().map(column -> new CellAddress(row, column)));
  }

  /** Returns the sum of the rows of a group of section 三, in a column. */
  public static Figure subtotal(RequestGroup group, Applicant applicant) {
    requireNonNull(group, "group must not be null");
    return sum(Arrays.stream(RequestRow.values()).filter(group::contains).toList(), applicant);
  }

  private static Figure sum(Stream<CellAddress> addresses) {
    return new Figure(
        addresses.map(a -> new Term(a, false, Role.ADDEND_IF_ON_FORM, Source.REPORT)).toList(),
        BigDecimal.ZERO);
  }

  /** Returns a number. */
  public static Figure number(long number) {
    return number(BigDecimal.valueOf(number));
  }

  /** Returns a number. */
  public static Figure number(BigDecimal number) {
    return new Figure(List.of(), requireNonNull(number, "number must not be null"));
  }

  /** Returns this and {@code other} together. */
  public Figure plus(Figure other) {
    requireNonNull(other, "other must not be null");
    return new Figure(
        Stream.concat(terms.stream(), other.terms.stream()).toList(), number.add(other.number));
  }

  /** Returns this without {@code other}. */
  public Figure minus(Figure other) {
    requireNonNull(other, "other must not be null");
    return plus(
        new Figure(other.terms.stream().map(Term::negated).toList(), other.number.negate()));
  }

  /** Returns the same figure in the report of the same body on the year before. */
  public Figure lastYear() {
    return from(Source.LAST_YEAR);
  }

  /** Returns the sum of the same figure over the reports of the bodies below. */
  public Figure ofChildren() {
    return from(Source.CHILDREN);
  }

  private Figure from(Source source) {
    return new Figure(terms.stream().map(term -> term.from(source)).toList(), number);
  }

  /** Requires this figure, which is stated, to be {@code expected}. */
  public Relation isEqualTo(Figure expected) {
    return new Relation(this, Comparison.EQUAL_TO, expected);
  }

  /** Requires this figure to be another than {@code other}. */
  public Relation isNotEqualTo(Figure other) {
    return new Relation(this, Comparison.NOT_EQUAL_TO, other);
  }

  /** Requires this figure not to be above {@code most}. */
  public Relation isAtMost(Figure most) {
    return new Relation(this, Comparison.AT_MOST, most);
  }

  /** Requires this figure not to be below {@code least}. */
  public Relation isAtLeast(Figure least) {
    return new Relation(this, Comparison.AT_LEAST, least);
  }

  /** Requires this figure to be a whole number. */
  public Relation isWhole() {
    return new Relation(this, Comparison.WHOLE, number(0));
  }

  /**
   * Returns what this comes to in {@code reports}; empty if a cell is absent, unreadable or a blank
   * total, or if no cell has a figure.
   *
   * @throws IllegalArgumentException if the edition of a report does not have a cell, sums apart
   */
  public Optional<BigDecimal> in(Reports reports) {
    return amount(reports).value();
  }

  /**
   * Returns the cells of {@code reports} that are added and taken off.
   *
   * @throws IllegalArgumentException if the edition of a report does not have a cell, sums apart
   */
  public List<AddressedCell> cells(Reports reports) {
    return amount(reports).cells();
  }

  private Amount amount(Reports reports) {
    requireNonNull(reports, "reports must not be null");
    return Amount.of(on(reports.report().form()), reports, Blank.AS_ZERO);
  }

  /** Returns this figure without cells of sums that the form of the report does not have. */
  Figure on(Form form) {
    return new Figure(
        terms.stream().filter(t -> t.source() != Source.REPORT || !t.isLeftOut(form)).toList(),
        number);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Figure other && terms.equals(other.terms) && number.equals(other.number);
  }

  @Override
  public int hashCode() {
    return Objects.hash(terms, number);
  }

  /** Returns the cells with their signs, and the number. */
  @Override
  public String toString() {
    return terms.stream()
            .map(term -> (term.isSubtracted() ? "-" : "+") + term.address() + " ")
            .collect(Collectors.joining())
        + number.toPlainString();
  }

  /** Returns the cells. */
  public List<Term> terms() {
    return terms;
  }

  /** Returns the number that is added to the cells; 0 if there is none. */
  public BigDecimal number() {
    return number;
  }
}
