package io.github.gongkai.core.spi;

import java.util.List;

/**
 * Running text.
 *
 * @param lines the lines, blank ones too
 */
public record Prose(List<Line> lines) implements Block {
  /** Copies the lines. */
  public Prose {
    lines = List.copyOf(lines);
  }
}
