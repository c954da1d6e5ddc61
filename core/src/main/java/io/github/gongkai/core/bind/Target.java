package io.github.gongkai.core.bind;

import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.FormTable;
import java.util.Optional;

/** Where a value goes. */
sealed interface Target {
  /** Returns the unit as written in the head of the column, if any. */
  Optional<String> headUnit();

  /** A cell of the form of some edition. */
  record OfForm(CellAddress address, Optional<String> headUnit) implements Target {}

  /** A cell of a row or column that no form knows. */
  record OfExtra(FormTable table, String row, String column, Optional<String> headUnit)
      implements Target {}
}
