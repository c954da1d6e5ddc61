package io.github.gongkai.core.bind;

import io.github.gongkai.core.cut.Part;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of the three tables.
 *
 * @param edition the edition of the form
 * @param cells the cells that stand in the source, in its order; some may be those of another
 *     edition
 * @param extras the cells that no edition knows
 * @param text the parts of the document without the tables
 */
public record BoundTables(
    Edition edition,
    Map<CellAddress, Claims.Bound> cells,
    List<Claims.BoundExtra> extras,
    List<Part> text) {
  /** Copies the collections, in their order. */
  public BoundTables {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    extras = List.copyOf(extras);
    text = List.copyOf(text);
  }
}
