package io.github.gongkai.testing;

import io.github.gongkai.model.Cell;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Extra;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.ProactiveRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Rows that the form does not know. */
final class Extras {
  private static final String ROW = "其他主动公开文件";

  private Extras() {}

  /** Returns none, or those of a row below the documents of section 二. */
  static Arbitrary<List<Extra>> some(Edition edition) {
    Form form = Form.of(edition);
    List<FormColumn> columns = form.columns(ProactiveRow.NORMATIVE_DOCUMENTS);
    return Arbitraries.integers()
        .between(0, 9_999)
        .list()
        .ofMaxSize(columns.size())
        .map(figures -> row(form, columns, figures));
  }

  /** A row has a figure in each column, or is not there. */
  private static List<Extra> row(Form form, List<FormColumn> columns, List<Integer> figures) {
    List<Extra> row = new ArrayList<>();
    if (figures.size() == columns.size()) {
      for (int i = 0; i < columns.size(); i++) {
        String label = form.labels(columns.get(i)).get(0);
        row.add(new Extra(FormTable.PROACTIVE, ROW, label, figure(figures.get(i))));
      }
    }
    return row;
  }

  private static Cell figure(int figure) {
    return new Cell.Reported(
        BigDecimal.valueOf(figure), Optional.empty(), Integer.toString(figure));
  }
}
