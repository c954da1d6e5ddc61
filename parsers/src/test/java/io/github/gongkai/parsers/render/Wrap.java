package io.github.gongkai.parsers.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks text over lines. */
final class Wrap {
  private Wrap() {}

  /** Returns {@code text} in lines of at most {@code width} columns of a terminal. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Measure.terminal(line + text.substring(i, i + 1)) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(text.charAt(i));
    }
    lines.add(line.toString());
    return lines;
  }

  /** Returns the width of the longest of the lines into which {@code text} is broken. */
  static int width(String text, int width) {
    return lines(text, width).stream().mapToInt(Measure::terminal).max().orElse(0);
  }
}
