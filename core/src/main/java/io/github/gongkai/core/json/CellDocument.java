package io.github.gongkai.core.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellState;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cell of the form, and where it stood. */
record CellDocument(
    @Nullable BigDecimal value,
    CellState state,
    @Nullable Unit unit,
    String text,
    @JsonInclude(Include.NON_NULL) @Nullable Integer line,
    @JsonInclude(Include.NON_NULL) @Nullable Integer column,
    @JsonInclude(Include.NON_NULL) @Nullable Integer offset,
    @JsonInclude(Include.NON_NULL) @Nullable String raw) {
  /** Checks that this is a cell. */
  CellDocument {
    cell(value, state, unit, text);
    PlaceDocument.place(line, column, offset, raw);
  }

  static CellDocument of(Cell cell, Optional<Place> place) {
    return new CellDocument(
        cell.number().orElse(null),
        cell.state(),
        cell.unit().orElse(null),
        cell.text(),
        place.map(Place::line).orElse(null),
        place.map(Place::column).orElse(null),
        place.map(Place::offset).orElse(null),
        place.map(Place::raw).orElse(null));
  }

  Cell toCell() {
    return cell(value, state, unit, text);
  }

  Optional<Place> toPlace() {
    return PlaceDocument.place(line, column, offset, raw);
  }

  /**
   * Returns the cell of which all this is said.
   *
   * @throws IllegalArgumentException if it contradicts itself
   */
  static Cell cell(@Nullable BigDecimal value, CellState state, @Nullable Unit unit, String text) {
    requireNonNull(state, "state must not be null");
    requireNonNull(text, "text must not be null");
    if (state == CellState.REPORTED) {
      return new Cell.Reported(
          requireNonNull(value, "value of a reported cell must not be null"),
          Optional.ofNullable(unit),
          text);
    }
    if (value != null || unit != null) {
      throw new IllegalArgumentException("value or unit of a cell that is " + state.key());
    }
    return withoutFigure(state, text);
  }

  private static Cell withoutFigure(CellState state, String text) {
    Cell cell =
        switch (state) {
          case NOT_APPLICABLE -> new Cell.NotApplicable(text);
          case UNREADABLE -> new Cell.Unreadable(text);
          case BLANK -> Cell.blank();
          default -> Cell.absent();
        };
    if (!cell.text().equals(text)) {
      throw new IllegalArgumentException("text of a cell that is " + state.key());
    }
    return cell;
  }
}
