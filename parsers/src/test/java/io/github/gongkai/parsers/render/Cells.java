package io.github.gongkai.parsers.render;

import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.ProactiveColumn;
import io.github.gongkai.model.ProactiveRow;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;

/** Makes figures by chance. */
final class Cells {
  private Cells() {}

  /** Returns a figure that may stand at {@code address}. */
  static Cell figure(Random random, CellAddress address) {
    if (address.column() == ProactiveColumn.AMOUNT) {
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(1_000_000), 2);
      return address.row() == ProactiveRow.FEES
          ? Cell.of(amount, Unit.TEN_THOUSAND_YUAN)
          : money(random, amount);
    }
    int digits = 1 + random.nextInt(random.nextInt(5) + 1);
    int figure = random.nextInt((int) Math.pow(10, digits));
    if (address.column() == ProactiveColumn.CHANGE) {
      BigDecimal change = BigDecimal.valueOf(random.nextBoolean() ? -figure : figure);
      return Cell.of(change, Unit.ITEMS);
    }
    Unit unit = isItems(address) ? Unit.ITEMS : Unit.CASES;
    String text = random.nextBoolean() ? String.format("%,d", figure) : Integer.toString(figure);
    return new Cell.Reported(BigDecimal.valueOf(figure), Optional.of(unit), text);
  }

  /** Returns a number of cases. */
  static Cell count(BigDecimal number) {
    return Cell.of(number, Unit.CASES);
  }

  private static boolean isItems(CellAddress address) {
    return address.column() == ProactiveColumn.PREVIOUS_YEAR_ITEMS
        || address.column() == ProactiveColumn.ITEMS;
  }

  /** Returns an amount in 元, in 万元, or without a unit. */
  private static Cell money(Random random, BigDecimal amount) {
    String text = amount.toPlainString();
    return switch (random.nextInt(3)) {
      case 0 -> new Cell.Reported(amount, Optional.of(Unit.YUAN), text + "元");
      case 1 -> new Cell.Reported(amount.movePointRight(4), Optional.of(Unit.YUAN), text + " 万元");
      default -> new Cell.Reported(amount, Optional.empty(), text);
    };
  }
}
