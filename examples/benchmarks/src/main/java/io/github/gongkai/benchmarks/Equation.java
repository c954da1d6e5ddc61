package io.github.gongkai.benchmarks;

import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * One of the equations on a flat report, for peers that take them one by one.
 *
 * @param name the rule and its subject, such as {@code REQ-BALANCE requests.total}
 * @param holds the equation
 */
record Equation(String name, Predicate<FlatReport> holds) {
  /** The equations of the form of 2021, in the order in which the library checks them. */
  static final List<Equation> ALL = all();

  /** An equation of the column or row at an index. */
  @FunctionalInterface
  private interface IndexedCheck {
    boolean test(FlatReport report, int index);
  }

  private static List<Equation> all() {
    Form form = Form.of(Edition.EDITION_2021);
    List<Applicant> applicants = List.of(Applicant.values());
    List<Equation> all = new ArrayList<>();
    all.addAll(each("REQ-BALANCE requests.", applicants, Applicant::key, StraightLine::balances));
    all.addAll(
        each("REQ-RESULT-SUM requests.", applicants, Applicant::key, StraightLine::addsUpResults));
    all.addAll(
        each(
            "REQ-ROW-TOTAL requests.",
            form.rows(FormTable.REQUESTS),
            row -> row.key(),
            StraightLine::addsUpApplicants));
    all.addAll(
        each(
            "REM-SUM remedies.",
            form.rows(FormTable.REMEDIES),
            row -> row.key(),
            StraightLine::addsUpOutcomes));
    return List.copyOf(all);
  }

  private static <T> List<Equation> each(
      String rule, List<T> subjects, Function<T, String> key, IndexedCheck holds) {
    return IntStream.range(0, subjects.size())
        .mapToObj(i -> new Equation(rule + key.apply(subjects.get(i)), r -> holds.test(r, i)))
        .toList();
  }
}
