package io.github.gongkai.validation;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.Severity;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A relation that holds in each column, or in each row, of a table.
 *
 * @param id the id
 * @param severity how much it matters if it fails
 * @param equations the relation in each column or row of the edition's form
 */
record SumRelation(String id, Severity severity, Map<Edition, List<Equation>> equations)
    implements Rule {

  /** A relation between rows, in each column. Rows that an edition lacks are left out there. */
  static SumRelation inEachColumn(
      String id,
      Severity severity,
      Collection<? extends FormRow> addends,
      List<? extends FormRow> stated) {
    FormRow total = stated.get(0);
    return of(
        id,
        severity,
        form ->
            form.columns(total).stream()
                .map(column -> Equation.ofColumn(form, column, addends, stated))
                .toList());
  }

  /** A relation between columns, in each row. */
  static SumRelation inEachRow(
      String id, Severity severity, Collection<? extends FormColumn> addends, FormColumn total) {
    return of(
        id,
        severity,
        form ->
            form.rows(total.table()).stream()
                .map(row -> Equation.ofRow(form, row, addends, total))
                .toList());
  }

  private static SumRelation of(
      String id, Severity severity, Function<Form, List<Equation>> equations) {
    return new SumRelation(
        id,
        severity,
        Arrays.stream(Edition.values())
            .collect(toUnmodifiableMap(e -> e, e -> equations.apply(Form.of(e)))));
  }

  @Override
  public List<Finding> check(AnnualReport report) {
    return equations.getOrDefault(report.edition(), List.of()).stream()
        .map(equation -> equation.check(this, report))
        .toList();
  }
}
