package io.github.gongkai.review;

import io.github.gongkai.validation.ValidationResult;
import io.github.gongkai.validation.narrative.Claim;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The findings of a page, and what on it they are about. */
final class FindingViews {
  private final List<FindingView> failed = new ArrayList<>();
  private final List<FindingView> undecided = new ArrayList<>();
  private final Map<String, List<FindingView>> byCell = new HashMap<>();
  private final Map<Claim, FindingView> byClaim = new HashMap<>();
  private final Map<ParagraphId, List<Claim>> byParagraph = new HashMap<>();

  FindingViews(ValidationResult result, PlaceLinks places) {
    result.failed().stream()
        .sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder()))
        .forEach(finding -> add(view(finding, result, places), finding, failed));
    result
        .with(Outcome.UNDECIDED)
        .forEach(finding -> add(view(finding, result, places), finding, undecided));
  }

  private FindingView view(Finding finding, ValidationResult result, PlaceLinks places) {
    int number = failed.size() + undecided.size() + 1;
    return FindingView.of(number, finding, result.report(), places);
  }

  private void add(FindingView view, Finding finding, List<FindingView> views) {
    views.add(view);
    view.stated()
        .forEach(cell -> byCell.computeIfAbsent(cell.address(), a -> new ArrayList<>()).add(view));
    finding.claims().forEach(claim -> add(view, claim));
  }

  /** A claim is marked with the worst of the findings about it. */
  private void add(FindingView view, Claim claim) {
    if (byClaim.putIfAbsent(claim, view) == null) {
      byParagraph.computeIfAbsent(ParagraphId.of(claim), p -> new ArrayList<>()).add(claim);
    }
  }

  /** Returns the findings of rules that failed, the worst first. */
  List<FindingView> failed() {
    return failed;
  }

  /** Returns the findings of rules that could not be decided. */
  List<FindingView> undecided() {
    return undecided;
  }

  /** Returns the findings that the cell at {@code address} is in question by. */
  List<FindingView> about(String address) {
    return byCell.getOrDefault(address, List.of());
  }

  /** Returns the claims of a paragraph that findings are about, in its order. */
  List<Claim> claims(ParagraphId paragraph) {
    return byParagraph.getOrDefault(paragraph, List.of()).stream()
        .sorted(Comparator.comparingInt(Claim::start))
        .toList();
  }

  /** Returns the finding about {@code claim}. */
  Optional<FindingView> about(Claim claim) {
    return Optional.ofNullable(byClaim.get(claim));
  }
}
