package io.github.gongkai.review;

import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.core.diagnostic.DiagnosticCode;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Unit;
import java.util.List;
import java.util.Optional;

/** The cells of a page. */
final class CellViews {
  private final AnnualReport report;
  private final FindingViews findings;
  private final List<CorrectionView> corrections;
  private final List<Place> inferred;
  private final PlaceLinks places;

  CellViews(
      AnnualReport report,
      List<Diagnostic> diagnostics,
      FindingViews findings,
      List<CorrectionView> corrections,
      PlaceLinks places) {
    this.report = report;
    this.findings = findings;
    this.corrections = corrections;
    this.inferred =
        diagnostics.stream()
            .filter(diagnostic -> diagnostic.code() == DiagnosticCode.INFERRED)
            .flatMap(diagnostic -> diagnostic.place().stream())
            .toList();
    this.places = places;
  }

  CellView view(CellAddress address) {
    Cell cell = report.cell(address);
    Optional<Place> place = report.sources().cell(address);
    return new CellView(
        address.toString(),
        Both.name(address, report.form()),
        cell.state().key(),
        Visible.text(cell.text()),
        cell.number().map(n -> n.toPlainString() + cell.unit().map(Unit::symbol).orElse("")),
        place.filter(this::isInferred).isPresent(),
        place.map(places::linkOfCell),
        change(address.toString()),
        findings.about(address.toString()));
  }

  private boolean isInferred(Place place) {
    return inferred.stream()
        .anyMatch(
            values ->
                place.offset() >= values.offset()
                    && place.offset() < values.offset() + values.length());
  }

  /** Returns what the most plausible correction changes. */
  private Optional<CorrectionView.ChangeView> change(String address) {
    return corrections.stream()
        .limit(1)
        .flatMap(correction -> correction.changes().stream())
        .filter(change -> change.cell().address().equals(address))
        .findFirst();
  }
}
