package io.github.gongkai.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  /** Over the corner A of two columns and rows stand B and D; C is one wide cell below. */
  private static final Table SPANNED =
      new Table(
          3,
          List.of(
              Row.of(Box.column("A").spanning(2, 2), Box.column("B")),
              Row.of(Box.value("D")),
              Row.of(Box.row("C").spanning(3, 1))));

  @Test
  void coveredColumnsAndRowsAreBlankTextsOrLeftOut() {
    assertThat(SPANNED.texts(Table.Covered.LEFT_OUT))
        .containsExactly(List.of("A", "B"), List.of("D"), List.of("C"));
    assertThat(SPANNED.texts(Table.Covered.FROM_ABOVE))
        .containsExactly(List.of("A", "B"), List.of("", "D"), List.of("C"));
    assertThat(SPANNED.texts(Table.Covered.ALL))
        .containsExactly(List.of("A", "", "B"), List.of("", "", "D"), List.of("C", "", ""));
  }

  @Test
  void slotsTellWhereACellBegins() {
    List<Table.Slot> second = SPANNED.slots().get(1);
    assertThat(second).extracting(slot -> slot.box().text()).containsExactly("A", "A", "D");
    assertThat(second).extracting(Table.Slot::isLeft).containsExactly(true, false, true);
    assertThat(second).extracting(Table.Slot::isTop).containsExactly(false, false, true);
    assertThat(second).extracting(Table.Slot::begins).containsExactly(false, false, true);
  }

  @Test
  void cellsThatDoNotCoverEachPlaceOnceAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table(2, List.of(Row.of(Box.value("1")))))
        .withMessage("row of a table has 1 cells only");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table(1, List.of(Row.of(Box.value("1"), Box.value("2")))))
        .withMessageStartingWith("cell does not fit into its table: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table(1, List.of(Row.of(Box.value("1").spanning(1, 2)))))
        .withMessageStartingWith("cell does not fit into its table: ");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Table(
                    2,
                    List.of(
                        Row.of(Box.value("1"), Box.value("2").spanning(1, 2)),
                        Row.of(Box.value("3").spanning(2, 1)))))
        .withMessageStartingWith("cell does not fit into its table: ");
  }

  @Test
  void spanOfLessThanOneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Box.value("").spanning(0, 1))
        .withMessage("spans must be at least 1: 0, 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Box.value("").spanning(1, 0))
        .withMessage("spans must be at least 1: 1, 0");
  }

  @Test
  void listsAreCopied() {
    List<Box> boxes = new ArrayList<>(List.of(Box.value("1")));
    List<Row> rows = new ArrayList<>(List.of(new Row(boxes)));
    Table table = new Table(1, rows);
    boxes.clear();
    rows.clear();
    assertThat(table.texts(Table.Covered.ALL)).containsExactly(List.of("1"));
  }
}
