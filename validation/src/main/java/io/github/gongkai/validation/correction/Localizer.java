package io.github.gongkai.validation.correction;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.validation.rule.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the corrections of one report. */
final class Localizer {
  private static final int MOST_CORRECTIONS = 10;
  private static final int MOST_CHANGES = 4;

  private final AnnualReport report;
  private final List<Equality> equalities;
  private final List<OpenEquality> open;
  private boolean isUnique = true;
  private boolean isComplete = true;

  Localizer(AnnualReport report, List<Finding> findings) {
    this.report = report;
    this.equalities =
        findings.stream().flatMap(finding -> Equality.of(finding, report).stream()).toList();
    this.open =
        findings.stream().flatMap(finding -> OpenEquality.of(finding, report).stream()).toList();
  }

  Localization localize() {
    List<Correction> all = List.of();
    for (List<Equality> group : groups()) {
      List<Correction> found = corrections(group);
      if (found.isEmpty()) {
        return new Localization(List.of(), false, false);
      }
      all = all.isEmpty() ? best(found) : both(all, best(found));
    }
    return new Localization(all, isUnique && !all.isEmpty(), isComplete);
  }

  /** Returns the equations that fail, each group with those that it shares cells with. */
  private List<List<Equality>> groups() {
    List<Equality> left = new ArrayList<>(equalities);
    List<List<Equality>> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Equality> group = new ArrayList<>(List.of(left.remove(0)));
      for (int i = 0; i < group.size(); i++) {
        Equality equality = group.get(i);
        List<Equality> linked = left.stream().filter(equality::sharesCellWith).toList();
        left.removeAll(linked);
        group.addAll(linked);
      }
      if (!group.stream().allMatch(Equality::holds)) {
        groups.add(group);
      }
    }
    return groups;
  }

  /**
   * Returns the corrections with the fewest changes; none if more would be needed than is usual.
   */
  private List<Correction> corrections(List<Equality> group) {
    Search search = new Search(group);
    for (int size = search.least(); size <= MOST_CHANGES && !search.isCut(); size++) {
      List<Correction> found = corrections(search, size);
      if (!found.isEmpty()) {
        isComplete &= !search.isCut();
        isUnique &= found.size() == 1 && isCertain(found.get(0), group, search);
        return found;
      }
    }
    return List.of();
  }

  private List<Correction> corrections(Search search, int size) {
    return search.ofSize(size).stream().flatMap(s -> correction(s).stream()).toList();
  }

  /** Returns whether neither agreement among the figures nor one change more speaks against it. */
  private boolean isCertain(Correction correction, List<Equality> group, Search search) {
    int size = correction.changes().size();
    if (size == MOST_CHANGES || isAgreementBroken(correction, group)) {
      return false;
    }
    List<Correction> rivals = corrections(search, size + 1);
    return !search.isCut() && rivals.stream().noneMatch(r -> r.cost() <= correction.cost());
  }

  /** Figures that are wrong independently of each other do not make an equation hold. */
  private boolean isAgreementBroken(Correction correction, List<Equality> group) {
    return group.stream()
        .filter(Equality::holds)
        .anyMatch(
            equality ->
                correction.changes().stream()
                    .anyMatch(c -> equality.sign(report.form().indexOf(c.address())) != 0));
  }

  /** Returns the correction, if no figure falls below 0 and it makes no equation fail. */
  private Optional<Correction> correction(Map<Integer, Long> solution) {
    Map<Integer, Long> right = new TreeMap<>();
    for (Map.Entry<Integer, Long> change : solution.entrySet()) {
      long before = Equality.number(report, change.getKey()).orElseThrow();
      right.put(change.getKey(), before + change.getValue());
    }
    if (right.values().stream().anyMatch(figure -> figure < 0)
        || open.stream().anyMatch(equality -> equality.failsWith(right, report))) {
      return Optional.empty();
    }
    Looks looks = new Looks(report, right);
    return Optional.of(
        new Correction(
            right.entrySet().stream()
                .map(cell -> change(cell.getKey(), cell.getValue(), looks))
                .toList()));
  }

  private Change change(int index, long after, Looks looks) {
    return new Change(
        report.form().cells().get(index),
        report.cell(index),
        BigDecimal.valueOf(after),
        looks.like(index, after));
  }

  private static List<Correction> best(List<Correction> corrections) {
    return corrections.stream()
        .sorted(
            Comparator.comparingInt((Correction c) -> c.changes().size())
                .thenComparingInt(Correction::cost)
                .thenComparing(Correction::size))
        .limit(MOST_CORRECTIONS)
        .toList();
  }

  private List<Correction> both(List<Correction> some, List<Correction> others) {
    return best(
        some.stream().flatMap(a -> others.stream().map(b -> a.and(b, report.form()))).toList());
  }
}
