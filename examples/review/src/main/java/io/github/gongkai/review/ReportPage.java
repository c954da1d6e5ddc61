package io.github.gongkai.review;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Outline;
import io.github.gongkai.model.Place;
import io.github.gongkai.validation.ValidationResult;
import io.github.gongkai.validation.correction.Correction;
import io.github.gongkai.validation.correction.Localization;
import io.github.gongkai.validation.rule.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of a report.
 *
 * @param file the file that was read
 * @param title the title of the report, or the file
 * @param facts what the header states
 * @param edition the edition of the form
 * @param failed the findings of rules that failed, the worst first
 * @param undecided the findings of rules that could not be decided
 * @param passed how many findings passed
 * @param isCorrectionUnique whether only the first correction is plausible
 * @param corrections the suggested corrections, the most plausible first
 * @param diagnostics what the reader noticed
 * @param preamble the paragraphs before the first section
 * @param sections the sections of the form
 * @param closing the paragraphs after the last section
 * @param source the source text
 */
record ReportPage(
    String file,
    String title,
    Facts facts,
    String edition,
    List<FindingView> failed,
    List<FindingView> undecided,
    long passed,
    boolean isCorrectionUnique,
    List<CorrectionView> corrections,
    List<DiagnosticView> diagnostics,
    List<SectionView.Paragraph> preamble,
    List<SectionView> sections,
    List<SectionView.Paragraph> closing,
    SourceView source) {

  /**
   * What the header states; each part is empty if it does not.
   *
   * @param agency the reporting body
   * @param year the report year
   * @param published the day of publication
   * @param period the statistical period
   */
  record Facts(
      Optional<String> agency,
      Optional<String> year,
      Optional<String> published,
      Optional<String> period) {
    static Facts of(Header header) {
      return new Facts(
          header.agency().map(Visible::text),
          header.year().stream().mapToObj(Integer::toString).findFirst(),
          header.publishedOn().map(Object::toString),
          header.period().map(period -> period.from() + " – " + period.to()));
    }
  }

  /** Returns whether a rule failed. */
  public boolean hasFailed() {
    return !failed.isEmpty();
  }

  /** Returns how many findings failed. */
  public int failedCount() {
    return failed.size();
  }

  /** Returns whether a rule could not be decided. */
  public boolean hasUndecided() {
    return !undecided.isEmpty();
  }

  /** Returns how many findings could not be decided. */
  public int undecidedCount() {
    return undecided.size();
  }

  /** Returns whether there is a suggested correction. */
  public boolean hasCorrections() {
    return !corrections.isEmpty();
  }

  /** Returns whether the reader noticed something. */
  public boolean hasDiagnostics() {
    return !diagnostics.isEmpty();
  }

  /** Returns the page of what was read from {@code text} and what the rules say about it. */
  static ReportPage of(String file, ParseResult read, ValidationResult checked, String text) {
    AnnualReport report = read.report();
    Localization where = checked.localize();
    PlaceLinks places = new PlaceLinks(text);
    FindingViews findings = new FindingViews(checked, places);
    List<CorrectionView> corrections = corrections(where, report);
    CellViews cells = new CellViews(report, read.diagnostics(), findings, corrections, places);
    SectionViews sections = new SectionViews(report, findings, cells, places);
    Outline<String> narrative = report.narrative();
    Outline<Place> sources = report.sources().narrative();
    report.sources().title().ifPresent(places::link);
    return new ReportPage(
        Visible.text(file),
        Visible.text(report.header().title().orElse(file)),
        Facts.of(report.header()),
        report.edition().key(),
        findings.failed(),
        findings.undecided(),
        checked.count(Outcome.PASSED),
        where.isUnique(),
        corrections,
        read.diagnostics().stream().map(d -> DiagnosticView.of(d, places)).toList(),
        sections.plain(narrative.preamble(), sources.preamble()),
        sections.all(),
        sections.plain(narrative.closing(), sources.closing()),
        SourceView.of(text, places)); // last: now all places are known
  }

  private static List<CorrectionView> corrections(Localization where, AnnualReport report) {
    List<CorrectionView> views = new ArrayList<>();
    for (Correction correction : where.corrections()) {
      views.add(CorrectionView.of(views.size() + 1, correction, report));
    }
    return views;
  }
}
