package io.github.gongkai.core.page;

import io.github.gongkai.core.spi.Span;
import java.util.Optional;

/**
 * A row of a table on a page.
 *
 * @param label its label; empty for values that stand beside none
 * @param line the line of its values; empty if the page shows none
 * @param hasValues whether it is a row of values, and not the label of a group
 */
record PageRow(Optional<WovenLabel> label, Optional<PageLine> line, boolean hasValues) {
  /** Returns where the values stand. */
  Optional<Span> span() {
    return line.flatMap(l -> l.values().stream().map(Piece::span).reduce(Span::to));
  }
}
