package io.github.gongkai.validation.correction;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.RequestRow;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Consistent tables of section 三, in which errors are planted as people make them. */
final class Planting {
  private final Random random;
  private final Form form;
  private final Map<CellAddress, Long> figures = new HashMap<>();
  private final Map<CellAddress, Cell> planted = new HashMap<>();
  private final boolean hasBlanks;

  Planting(Random random) {
    this.random = random;
    this.form = Form.of(random.nextBoolean() ? Edition.EDITION_2019 : Edition.EDITION_2021);
    this.hasBlanks = random.nextInt(3) == 0;
    for (Applicant applicant : Applicant.values()) {
      if (!applicant.isTotal()) {
        fill(applicant);
      }
    }
  }

  private void fill(Applicant applicant) {
    long results = 0;
    for (RequestRow row : RequestRow.values()) {
      if (form.has(row) && row.compareTo(RequestRow.CARRIED_OVER) > 0) {
        boolean isTotal = row == RequestRow.PROCESSED_TOTAL;
        long figure = isTotal ? results : figure();
        results += isTotal || row == RequestRow.CARRIED_FORWARD ? 0 : figure;
        enter(row, applicant, figure);
        if (row == RequestRow.CARRIED_FORWARD) {
          long carriedOver = Math.min(results + figure, figure());
          enter(RequestRow.CARRIED_OVER, applicant, carriedOver);
          enter(RequestRow.NEWLY_RECEIVED, applicant, results + figure - carriedOver);
        }
      }
    }
  }

  private void enter(RequestRow row, Applicant applicant, long figure) {
    figures.merge(new CellAddress(row, applicant), figure, Long::sum);
    figures.merge(new CellAddress(row, Applicant.TOTAL), figure, Long::sum);
  }

  private long figure() {
    int die = random.nextInt(10);
    return die < 5 ? 0 : die < 8 ? random.nextInt(10) : random.nextInt(die < 9 ? 100 : 3000);
  }

  /**
   * Plants an error in a cell that has none. A total is not left blank: that would leave its
   * relations undecided.
   */
  void plant() {
    List<CellAddress> cells = form.cells().stream().filter(figures::containsKey).toList();
    CellAddress address;
    Cell wrong;
    do {
      address = cells.get(random.nextInt(cells.size()));
      wrong = isTotal(address) || random.nextInt(7) > 0 ? cell(wrong(address)) : Cell.blank();
    } while (planted.containsKey(address) || !isWrong(address, wrong));
    planted.put(address, wrong);
  }

  private boolean isWrong(CellAddress address, Cell cell) {
    long figure = cell.number().map(BigDecimal::longValueExact).orElse(0L);
    return figure >= 0 && !figures.get(address).equals(figure);
  }

  private long wrong(CellAddress address) {
    String right = Long.toString(figures.get(address));
    int at = random.nextInt(right.length());
    return switch (random.nextInt(6)) {
      case 0 -> swapped(right);
      case 1 ->
          right.length() == 1
              ? -1
              : Long.parseLong(right.substring(0, at) + right.substring(at + 1));
      case 2 -> Long.parseLong(right.substring(0, at) + random.nextInt(10) + right.substring(at));
      case 3 -> figures.getOrDefault(neighbour(address), -1L);
      case 4 ->
          Long.parseLong(right.substring(0, at) + random.nextInt(10) + right.substring(at + 1));
      default -> random.nextInt(3000);
    };
  }

  private static long swapped(String digits) {
    return digits.length() < 2
        ? -1
        : Long.parseLong("" + digits.charAt(1) + digits.charAt(0) + digits.substring(2));
  }

  private static CellAddress neighbour(CellAddress address) {
    List<Applicant> columns = List.of(Applicant.values());
    int at = columns.indexOf(address.column());
    return new CellAddress(address.row(), columns.get(at == 0 ? 1 : at - 1));
  }

  AnnualReport report() {
    AnnualReport.Builder report = AnnualReport.builder(form.edition());
    form.cells().stream()
        .filter(address -> address.table() == FormTable.REMEDIES)
        .forEach(address -> report.cell(address, cell(0)));
    figures.forEach(
        (address, figure) -> {
          boolean isBlank =
              hasBlanks && figure == 0 && !isTotal(address) && !planted.containsKey(address);
          Cell right = isBlank ? Cell.blank() : cell(figure);
          report.cell(address, planted.getOrDefault(address, right));
        });
    return report.build();
  }

  private static boolean isTotal(CellAddress address) {
    return address.column() == Applicant.TOTAL || address.row() == RequestRow.PROCESSED_TOTAL;
  }

  private static Cell cell(long figure) {
    return Cell.of(BigDecimal.valueOf(figure), Unit.CASES);
  }

  /** Returns whether {@code correction} undoes what was planted, and does nothing else. */
  boolean isUndoneBy(Correction correction) {
    return correction.changes().size() == planted.size()
        && correction.changes().stream()
            .allMatch(
                change ->
                    planted.containsKey(change.address())
                        && change.after().longValueExact() == figures.get(change.address()));
  }
}
