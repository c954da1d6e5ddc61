package io.github.gongkai.testing;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * How the figures of a report are written.
 *
 * @param ways for each cell one of the ways
 */
record Wording(List<Way> ways) {
  /** More than any form has cells. */
  private static final int ENOUGH = 200;

  /** A way to write a figure. */
  enum Way {
    PLAIN {
      @Override
      String write(BigDecimal figure, Cell cell) {
        return figure.toPlainString();
      }
    },
    THOUSANDS_MARKS {
      @Override
      String write(BigDecimal figure, Cell cell) {
        return figure.signum() < 0
            ? figure.toPlainString()
            : String.format(Locale.ROOT, "%,." + figure.scale() + "f", figure);
      }
    },
    FULL_WIDTH {
      @Override
      String write(BigDecimal figure, Cell cell) {
        StringBuilder wide = new StringBuilder();
        figure.toPlainString().chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
      }
    },
    WITH_UNIT {
      @Override
      String write(BigDecimal figure, Cell cell) {
        return figure.toPlainString() + cell.unit().map(unit -> unit.symbol()).orElse("");
      }
    };

    abstract String write(BigDecimal figure, Cell cell);
  }

  /** Returns every way for every cell. */
  static Arbitrary<Wording> any() {
    return Arbitraries.of(Way.class).list().ofSize(ENOUGH).map(Wording::new);
  }

  /** Returns {@code report} with its figures written in these ways. */
  AnnualReport in(AnnualReport report) {
    AnnualReport.Builder result = report.toBuilder();
    for (int i = 0; i < report.cells().size(); i++) {
      AddressedCell addressed = report.cells().get(i);
      if (addressed.cell() instanceof Cell.Reported cell) {
        String text = ways.get(i).write(cell.value(), cell);
        result.cell(addressed.address(), new Cell.Reported(cell.value(), cell.unit(), text));
      }
    }
    return result.build();
  }
}
