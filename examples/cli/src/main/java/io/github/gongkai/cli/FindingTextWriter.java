package io.github.gongkai.cli;

import static java.util.stream.Collectors.joining;

import io.github.gongkai.validation.ValidationResult;
import io.github.gongkai.validation.correction.Change;
import io.github.gongkai.validation.correction.Correction;
import io.github.gongkai.validation.correction.Likeness;
import io.github.gongkai.validation.correction.Localization;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes what a person wants to see: the counts, and what failed, errors first. */
final class FindingTextWriter implements FindingWriter {
  private static final int MARGIN = 13;
  private static final int MOST_CORRECTIONS = 3;

  private final Writer out;
  private final Language language;
  private boolean isFirst = true;

  FindingTextWriter(Writer out, Language language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public void write(String file, ValidationResult result) throws IOException {
    if (!isFirst) {
      line("");
    }
    isFirst = false;
    line(OneLine.of(file));
    line("  " + Columns.left(word(Label.FINDINGS), MARGIN) + counts(result));
    List<Finding> failed =
        result.failed().stream()
            .sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder()))
            .toList();
    int idWidth = failed.stream().mapToInt(f -> f.rule().length()).max().orElse(0);
    for (Finding finding : failed) {
      line(
          "  "
              + Columns.left(place(finding), MARGIN)
              + Columns.left(word(Label.of(finding.severity())), MARGIN - 4)
              + Columns.left(finding.rule(), idWidth + 2)
              + OneLine.of(finding.message(language.locale())));
    }
    writeCorrections(result.localize());
  }

  /** Writes the first corrections; a mark says that the relations leave more than one. */
  private void writeCorrections(Localization where) throws IOException {
    Label label = where.isUnique() ? Label.CORRECTION : Label.CORRECTIONS;
    for (Correction correction : where.corrections().stream().limit(MOST_CORRECTIONS).toList()) {
      line(
          "  "
              + Columns.left(word(label), MARGIN)
              + correction.changes().stream().map(this::text).collect(joining("; ")));
    }
  }

  private String text(Change change) {
    Likeness likeness = change.likeness();
    return change
        + " ("
        + (language == Language.ZH ? likeness.chinese() : likeness.english())
        + ")";
  }

  private String counts(ValidationResult result) {
    return Stream.of(Outcome.FAILED, Outcome.UNDECIDED, Outcome.PASSED, Outcome.NOT_APPLICABLE)
        .map(outcome -> Label.countOf(outcome).in(language, String.valueOf(result.count(outcome))))
        .collect(joining(word(Label.COMMA)));
  }

  private String place(Finding finding) {
    return finding
        .place()
        .map(place -> Label.LINE.in(language, String.valueOf(place.line())))
        .orElse("");
  }

  private String word(Label label) {
    return label.in(language);
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
