package io.github.gongkai.core.bind;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.text.Label;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The head of the table of section 三: 自然人, 法人或其他组织 and 总计, and below the second the five kinds of
 * organisations. Converters move its cells and run its rows together, so their columns say little;
 * their order does.
 */
final class ApplicantHead {
  /** The folded label above the kinds of organisations. */
  private static final String ORGANISATIONS =
      Label.of(Form.of(Edition.EDITION_2021).labels(Applicant.COMMERCIAL_ENTERPRISE).get(0)).key();

  private final List<Placed> cells = new ArrayList<>();
  private int rows;

  void add(TableRow row) {
    for (TableCell cell : row.cells()) {
      if (cell.isText() && !isCaption(cell)) {
        cells.add(new Placed(cell, rows, cells.size()));
      }
    }
    rows++;
  }

  /** Returns the labels of the columns from left to right. */
  List<TableCell> columns() {
    List<Placed> kinds = kinds();
    Optional<Placed> person = first(is(Applicant.NATURAL_PERSON));
    Optional<Placed> total = first(is(Applicant.TOTAL));
    Optional<Placed> organisations =
        first(ApplicantHead::isOrganisations).or(() -> beside(person, kinds));
    List<Placed> top = new ArrayList<>();
    person.ifPresent(top::add);
    organisations.ifPresent(top::add);
    total.map(cell -> below(cell, person)).ifPresent(top::add);
    top.sort(Comparator.comparingInt(Placed::index));
    List<TableCell> columns = new ArrayList<>();
    for (Placed cell : top) {
      if (organisations.filter(cell::equals).isPresent()) {
        kinds.forEach(kind -> columns.add(kind.cell()));
      } else {
        columns.add(cell.cell());
      }
    }
    return columns;
  }

  /** Kinds without the label above them stand after 自然人, or where they are if in its row. */
  private static Optional<Placed> beside(Optional<Placed> person, List<Placed> kinds) {
    if (kinds.isEmpty() || person.isEmpty() || kinds.get(0).row() == person.get().row()) {
      return kinds.stream().findFirst();
    }
    Placed first = kinds.get(0);
    return Optional.of(new Placed(first.cell(), first.row(), person.get().index()));
  }

  /** 总计 may stand in the row above 自然人, and is the last column all the same. */
  private Placed below(Placed total, Optional<Placed> person) {
    boolean isAbove = person.filter(p -> p.row() > total.row()).isPresent();
    return isAbove ? new Placed(total.cell(), total.row(), cells.size()) : total;
  }

  /** Returns the kinds of organisations, and what stands beside them in their row. */
  private List<Placed> kinds() {
    List<Placed> known = cells.stream().filter(placed -> isKind(placed.cell())).toList();
    if (known.isEmpty()) {
      return List.of();
    }
    Placed first = known.get(0);
    int start =
        cells.stream()
            .filter(placed -> placed.index() < first.index() && !placed.cell().terms().isEmpty())
            .mapToInt(Placed::index)
            .max()
            .orElse(-1);
    int row = known.get(known.size() - 1).row();
    return cells.stream()
        .filter(placed -> placed.index() > start && placed.row() <= row)
        .filter(placed -> placed.row() >= first.row())
        .filter(placed -> isKind(placed.cell()) || placed.cell().terms().isEmpty())
        .toList();
  }

  private Optional<Placed> first(Predicate<TableCell> fits) {
    return cells.stream().filter(placed -> fits.test(placed.cell())).findFirst();
  }

  private static boolean isKind(TableCell cell) {
    return cell.terms(Term.Column.class)
        .map(Term.Column::column)
        .anyMatch(
            c -> c instanceof Applicant && c != Applicant.NATURAL_PERSON && c != Applicant.TOTAL);
  }

  /** 申请人情况 and the relation printed in the corner stand above no column of their own. */
  private static boolean isCaption(TableCell cell) {
    return cell.is(Term.Word.class) && !isOrganisations(cell);
  }

  private static boolean isOrganisations(TableCell cell) {
    return cell.terms(Term.Word.class).anyMatch(word -> word.key().equals(ORGANISATIONS));
  }

  private static Predicate<TableCell> is(Applicant applicant) {
    return cell -> cell.terms(Term.Column.class).anyMatch(term -> term.column() == applicant);
  }

  /** A cell with its row and its place in reading order. */
  private record Placed(TableCell cell, int row, int index) {}
}
