package io.github.gongkai.benchmarks;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.RequestRow;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Makes figures of sections 三 and 四, and puts them into a report that was read. */
final class SampleFigures {
  private static final int MOST = 40;
  private static final int WRONG_BY = 3;

  private SampleFigures() {}

  /** Returns a report in which every equation holds, and few figures are 0. */
  static AnnualReport consistent() {
    AnnualReport read = Texts.read(Texts.ALL.get(0));
    Form form = read.form();
    Random random = new Random(2022);
    long[][] requests = requests(form.rows(FormTable.REQUESTS), random);
    AnnualReport.Builder report = copy(read);
    for (CellAddress cell : form.cells()) {
      if (cell.table() == FormTable.REQUESTS) {
        int row = form.rows(FormTable.REQUESTS).indexOf(cell.row());
        int column = form.columns(cell.row()).indexOf(cell.column());
        report.cell(cell, cell(requests[row][column]));
      }
    }
    for (FormRow group : form.rows(FormTable.REMEDIES)) {
      long total = 0;
      for (RemedyOutcome outcome : RemedyOutcome.values()) {
        long figure = outcome.isTotal() ? total : random.nextInt(MOST);
        total += figure;
        report.cell(new CellAddress(group, outcome), cell(figure));
      }
    }
    return report.build();
  }

  private static long[][] requests(List<FormRow> rows, Random random) {
    int processed = rows.indexOf(RequestRow.PROCESSED_TOTAL);
    int forward = rows.indexOf(RequestRow.CARRIED_FORWARD);
    int over = rows.indexOf(RequestRow.CARRIED_OVER);
    int received = rows.indexOf(RequestRow.NEWLY_RECEIVED);
    int granted = rows.indexOf(RequestRow.GRANTED);
    int total = Applicant.values().length - 1;
    long[][] figures = new long[rows.size()][total + 1];
    for (int a = 0; a < total; a++) {
      for (int row = granted; row < processed; row++) {
        figures[row][a] = random.nextInt(MOST);
        figures[processed][a] += figures[row][a];
      }
      figures[over][a] = random.nextInt(MOST / 10);
      figures[received][a] = MOST + figures[processed][a];
      figures[forward][a] = MOST + figures[over][a];
    }
    for (long[] row : figures) {
      for (int a = 0; a < total; a++) {
        row[total] += row[a];
      }
    }
    return figures;
  }

  /** Returns {@code report} with another figure in a cell. */
  static AnnualReport withWrong(AnnualReport report, CellAddress wrong) {
    BigDecimal right = report.cell(wrong).number().orElseThrow();
    return copy(report).cell(wrong, cell(right.longValueExact() + WRONG_BY)).build();
  }

  private static Cell cell(long figure) {
    return Cell.of(BigDecimal.valueOf(figure), Unit.CASES);
  }

  private static AnnualReport.Builder copy(AnnualReport report) {
    AnnualReport.Builder copy =
        AnnualReport.builder(report.edition())
            .header(report.header())
            .narrative(report.narrative())
            .extras(report.extras())
            .sources(report.sources());
    for (AddressedCell cell : report.cells()) {
      copy.cell(cell.address(), cell.cell());
    }
    return copy;
  }
}
