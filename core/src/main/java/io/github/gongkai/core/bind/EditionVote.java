package io.github.gongkai.core.bind;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.EDITION_UNCERTAIN;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the edition: by the columns of the table of section 二, else by rows that only one edition
 * has, else by the report year. Columns of both editions leave a doubt.
 */
final class EditionVote {
  /** The editions that have a row. */
  private static final Map<FormRow, Set<Edition>> EDITIONS =
      Stream.of(Edition.values())
          .flatMap(
              edition ->
                  Form.of(edition).cells().stream().map(cell -> Map.entry(cell.row(), edition)))
          .collect(
              groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableSet())));

  private final Map<Edition, Integer> columns = new EnumMap<>(Edition.class);
  private final Map<Edition, Integer> rows = new EnumMap<>(Edition.class);

  private EditionVote() {}

  static Edition decide(List<TableRow> table, OptionalInt year, Reading reading) {
    EditionVote vote = new EditionVote();
    table.forEach(row -> row.cells().forEach(vote::count));
    Optional<Edition> told = ahead(vote.columns).or(() -> ahead(vote.rows));
    Edition edition = told.orElseGet(() -> assumed(year));
    if (told.isEmpty() || vote.columns.size() > 1) {
      reading.report(EDITION_UNCERTAIN, "", edition.key());
    }
    return edition;
  }

  private static Edition assumed(OptionalInt year) {
    return year.isPresent() ? Edition.ofReportYear(year.getAsInt()) : Edition.EDITION_2021;
  }

  /** Returns the edition that has more votes than any other. */
  private static Optional<Edition> ahead(Map<Edition, Integer> votes) {
    int most = votes.values().stream().max(Integer::compare).orElse(0);
    List<Edition> best =
        votes.entrySet().stream().filter(v -> v.getValue() == most).map(Map.Entry::getKey).toList();
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  /** 其他 and 其他处理 are rows of one edition each, and a column or a group of the other. */
  private void count(TableCell cell) {
    List<Term> terms = cell.terms();
    boolean isOneThing = terms.size() == 1;
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (term instanceof Term.Column) {
        vote(columns, term.printedIn());
      } else if (term instanceof Term.Row row && isOneThing) {
        vote(rows, EDITIONS.getOrDefault(row.row(), Set.of()));
      }
    }
  }

  private static void vote(Map<Edition, Integer> votes, Set<Edition> editions) {
    if (editions.size() == 1) {
      editions.forEach(edition -> votes.merge(edition, 1, Integer::sum));
    }
  }
}
