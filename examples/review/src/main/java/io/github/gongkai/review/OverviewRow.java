package io.github.gongkai.review;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.model.Severity;
import io.github.gongkai.validation.ValidationResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A report in the overview.
 *
 * @param number its number, from 1, which names its page
 * @param file the file that was read
 * @param agency the reporting body; empty if the report does not name it
 * @param year the report year
 * @param edition the edition of the form
 * @param stated the figures that it states
 * @param counts how many findings failed of each severity, the worst first, and how many errors the
 *     reader noticed
 */
record OverviewRow(
    int number,
    String file,
    String agency,
    OptionalInt year,
    String edition,
    Map<Figure, BigDecimal> stated,
    List<Count> counts) {
  /** What the errors of the reader are counted as. */
  static final String READING = "reading";

  private static final List<Severity> SEVERITIES =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  /**
   * A count of what should not be.
   *
   * @param kind what is counted
   * @param number how many there are
   */
  record Count(String kind, long number) {
    /** Returns the class of its cell on the page; none if all is well. */
    public String classes() {
      return number == 0 ? "" : kind;
    }
  }

  static OverviewRow of(int number, String file, ParseResult read, ValidationResult checked) {
    return new OverviewRow(
        number,
        Visible.text(file),
        Visible.text(read.report().header().agency().orElse("")),
        read.report().header().year(),
        read.report().edition().key(),
        Figure.stated(read.report()),
        counts(read, checked));
  }

  private static List<Count> counts(ParseResult read, ValidationResult checked) {
    List<Count> counts = new ArrayList<>();
    for (Severity severity : SEVERITIES) {
      long failed = checked.failed().stream().filter(f -> f.severity() == severity).count();
      counts.add(new Count(severity.key(), failed));
    }
    counts.add(new Count(READING, errors(read.diagnostics())));
    return counts;
  }

  private static long errors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
  }

  /** Returns whether something of {@code kind} is counted. */
  boolean has(String kind) {
    return counts.stream().anyMatch(count -> count.kind().equals(kind) && count.number() > 0);
  }

  /** Returns whether the report names its body. */
  public boolean hasAgency() {
    return !agency.isEmpty();
  }

  /** Returns what the link to the report says. */
  public String name() {
    return hasAgency() ? agency : file;
  }

  /** Returns the year in words; empty if it is unknown. */
  public String yearText() {
    return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
  }

  /** Returns the figures in words, in the order of {@link Figure}; empty where unknown. */
  public List<String> figures() {
    return Arrays.stream(Figure.values())
        .map(figure -> Optional.ofNullable(stated.get(figure)))
        .map(figure -> figure.map(BigDecimal::toPlainString).orElse(""))
        .toList();
  }
}
