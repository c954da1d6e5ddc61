package io.github.gongkai.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The values that plug-ins make. */
class BlocksTest {
  private static final GridCell CELL = new GridCell("规", new Span(4, 5));
  private static final GridRow ROW = GridRow.of(List.of(CELL));
  private static final Line LINE = new Line("a", new Span(0, 1));

  @Test
  void spanMayBeEmptyButNotEndBeforeItStarts() {
    assertThat(new Span(3, 3)).isEqualTo(new Span(3, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 2))
        .withMessage("no such span: 3..2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(-1, 2))
        .withMessage("no such span: -1..2");
  }

  @Test
  void spanToAnotherHoldsBothWhicheverComesFirst() {
    assertThat(new Span(2, 4).to(new Span(7, 9))).isEqualTo(new Span(2, 9));
    assertThat(new Span(7, 9).to(new Span(2, 4))).isEqualTo(new Span(2, 9));
    assertThat(new Span(2, 9).to(new Span(3, 4))).isEqualTo(new Span(2, 9));
  }

  @Test
  void joinedCellsReadAsOneAndStandWhereBothDo() {
    assertThat(CELL.join(new GridCell("章", new Span(9, 10))))
        .isEqualTo(new GridCell("规章", new Span(4, 10)));
  }

  @Test
  void joiningABlankCellChangesNothing() {
    assertThat(CELL.join(new GridCell("", new Span(9, 12)))).isEqualTo(CELL);
  }

  @Test
  void onlyACellWithoutTextIsBlank() {
    assertThat(new GridCell("", new Span(0, 3)).isBlank()).isTrue();
    assertThat(new GridCell("0", new Span(0, 1)).isBlank()).isFalse();
  }

  @Test
  void onlyACellWithANumberIsAFigure() {
    assertThat(new GridCell("92 万元", new Span(0, 5)).isFigure()).isTrue();
    assertThat(new GridCell("1 2", new Span(0, 3)).isFigure()).isFalse();
    assertThat(new GridCell("/", new Span(0, 1)).isFigure()).isFalse();
    assertThat(new GridCell("", new Span(0, 0)).isFigure()).isFalse();
  }

  @Test
  void rowIsAsWrittenUnlessItsLayoutSaysOtherwise() {
    assertThat(ROW).isEqualTo(new GridRow(List.of(CELL), GridRow.Origin.AS_WRITTEN));
  }

  @Test
  void listsTakenInAreCopiedAndThoseHandedOutCannotBeChanged() {
    SourceText source = new SourceText("");
    assertCopies(List.of(CELL), cells -> GridRow.of(cells).cells());
    assertCopies(List.of(ROW), rows -> new Grid(rows).rows());
    assertCopies(List.of(LINE), lines -> new Prose(lines).lines());
    assertCopies(
        List.<Block>of(new Prose(List.of(LINE))), blocks -> new Document(source, blocks).blocks());
  }

  private static <T> void assertCopies(List<T> items, Function<List<T>, List<T>> throughRecord) {
    List<T> given = new ArrayList<>(items);
    List<T> kept = throughRecord.apply(given);
    given.clear();

    assertThat(kept).isEqualTo(items);
    assertThatThrownBy(() -> kept.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }
}
