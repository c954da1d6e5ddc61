package io.github.gongkai.testing;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Outline;
import io.github.gongkai.model.Section;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What a report lacks.
 *
 * @param missing the keys of tables, rows and columns
 * @param sections the sections whose heading is missing, if they have no table
 * @param cells for each cell of the form what stands there instead; absent for what it was
 */
record Gaps(Set<String> missing, Set<Section> sections, List<Cell> cells) {
  private static final List<String> UNREADABLE =
      List.of("1O", "见附件", "总计", "1 2", "一、总体情况", "", "12", "/", "约30余件", "规章");

  /** Returns what a report lacks that was left blank here and there. */
  static Arbitrary<Gaps> unfilled(Edition edition) {
    return of(edition, Arbitraries.of(rows(edition)), unfilled());
  }

  /** Returns what a report lacks of which parts were lost. */
  static Arbitrary<Gaps> damaged(Edition edition) {
    Arbitrary<String> missing =
        Arbitraries.oneOf(Arbitraries.of(rows(edition)), Arbitraries.of(columns(edition)));
    return Arbitraries.oneOf(
        of(edition, missing, damaged()), of(edition, missing, nearlyAllBlank()));
  }

  /** Returns the keys of the tables, and of the rows that have labels of their own. */
  private static List<String> rows(Edition edition) {
    Stream<String> rows =
        Stream.of(FormTable.PROACTIVE, FormTable.REQUESTS)
            .flatMap(table -> Form.of(edition).rows(table).stream())
            .map(row -> row.table().key() + "." + row.key());
    return Stream.concat(Stream.of(FormTable.values()).map(FormTable::key), rows).toList();
  }

  private static List<String> columns(Edition edition) {
    return Form.of(edition).cells().stream()
        .map(address -> address.column().key())
        .distinct()
        .toList();
  }

  private static Arbitrary<Gaps> of(
      Edition edition, Arbitrary<String> missing, Arbitrary<Cell> instead) {
    return Combinators.combine(
            missing.set().ofMaxSize(2),
            Arbitraries.of(Section.PROBLEMS, Section.OTHER).set().ofMaxSize(1),
            instead.list().ofSize(Form.of(edition).cells().size()))
        .as(Gaps::new);
  }

  /** Returns what stands in cells that nobody filled in; mostly nothing else than before. */
  private static Arbitrary<Cell> unfilled() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.just(Cell.absent())),
        Tuple.of(4, Arbitraries.just(Cell.blank())),
        Tuple.of(1, Arbitraries.of("/", "—", "无").map(Cell.NotApplicable::new)));
  }

  /** Returns what stands in damaged cells; mostly nothing else than before. */
  private static Arbitrary<Cell> damaged() {
    return Arbitraries.frequencyOf(
        Tuple.of(20, Arbitraries.just(Cell.absent())),
        Tuple.of(2, unfilled()),
        Tuple.of(1, Arbitraries.of(UNREADABLE).map(Cell.Unreadable::new)));
  }

  private static Arbitrary<Cell> nearlyAllBlank() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Cell.absent())), Tuple.of(15, Arbitraries.just(Cell.blank())));
  }

  /** Returns {@code report} with these gaps, and other cells where {@code mayDiffer}. */
  AnnualReport in(AnnualReport report, Predicate<Cell> mayDiffer) {
    AnnualReport.Builder result = report.toBuilder().narrative(without(report.narrative()));
    List<CellAddress> addresses = report.form().cells();
    for (int i = 0; i < addresses.size(); i++) {
      CellAddress address = addresses.get(i);
      if (isMissing(address)) {
        result.cell(address, Cell.absent());
      } else if (cells.get(i) != Cell.absent() && mayDiffer.test(report.cell(i))) {
        result.cell(address, cells.get(i));
      }
    }
    return result.build();
  }

  private boolean isMissing(CellAddress address) {
    String table = address.table().key();
    return missing.contains(table)
        || missing.contains(table + "." + address.row().key())
        || missing.contains(address.column().key());
  }

  private Outline<String> without(Outline<String> narrative) {
    Outline.Builder<String> rest = Outline.builder();
    narrative.preamble().forEach(rest::preamble);
    narrative.sections().keySet().stream()
        .filter(section -> !sections.contains(section))
        .forEach(section -> narrative.section(section).forEach(t -> rest.paragraph(section, t)));
    narrative.closing().forEach(rest::closing);
    return rest.build();
  }
}
