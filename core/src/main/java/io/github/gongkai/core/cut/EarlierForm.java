package io.github.gongkai.core.cut;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.EDITION_UNSUPPORTED;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells reports on the form before 2019, a list of indicators that none of our tables can hold. */
public final class EarlierForm {
  private static final int FIRST_YEAR = 2019;
  private static final int FEWEST_LABELS = 3;

  private EarlierForm() {}

  /**
   * Returns the parts of a report on the form before 2019 as text, which is then reported; empty if
   * it is none. Its labels tell it, or its year where no table tells otherwise.
   */
  public static Optional<List<Part>> find(Reading reading, List<Part> parts, Header header) {
    List<Block> blocks = parts.stream().flatMap(part -> part.blocks().stream()).toList();
    FormWords words = FormWords.of(blocks, reading.vocabulary());
    boolean hasLabels = words.earlier() >= FEWEST_LABELS;
    boolean isEarlier = header.year().orElse(FIRST_YEAR) < FIRST_YEAR && header.title().isPresent();
    if (words.areOfTheForm() || (!hasLabels && !isEarlier)) {
      return Optional.empty();
    }
    if (hasLabels && words.firstEarlier().isPresent()) {
      reading.report(EDITION_UNSUPPORTED, words.firstEarlier().get());
    } else {
      reading.report(EDITION_UNSUPPORTED, Integer.toString(header.year().orElse(0)), "");
    }
    return Optional.of(
        parts.stream().map(part -> part.withBlocks(EarlierForm::withoutGrids)).toList());
  }

  private static List<Block> withoutGrids(List<Block> blocks) {
    List<Block> text = new ArrayList<>();
    for (Block block : blocks) {
      text.add(block instanceof Grid grid ? new Prose(lines(grid)) : block);
    }
    return text;
  }

  private static List<Line> lines(Grid grid) {
    List<Line> lines = new ArrayList<>();
    grid.rows()
        .forEach(
            row ->
                row.cells().stream()
                    .map(GridCell::span)
                    .reduce((a, b) -> a.to(b))
                    .ifPresent(span -> lines.add(new Line(words(row.cells()), span))));
    return lines;
  }

  private static String words(List<GridCell> cells) {
    return cells.stream()
        .filter(cell -> !cell.isBlank())
        .map(GridCell::text)
        .collect(Collectors.joining(" "));
  }
}
