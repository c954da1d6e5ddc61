package io.github.gongkai.parsers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A damage to one table cell or one line of a source.
 *
 * @param what what was done
 * @param text the damaged source
 */
record Mutation(String what, String text) {
  /** The ways in which a line or a cell is damaged. */
  enum Kind {
    DELETE,
    DUPLICATE,
    SWAP,
    REPLACE
  }

  private static final List<String> REPLACEMENTS =
      List.of("", "7", "1 2", "详见附件", "2.重复申请", "总计", "9\u00A0");

  /** Damages the {@code index}-th line of {@code source}. */
  static Mutation ofLine(String source, Kind kind, int index, int other) {
    List<String> lines = new ArrayList<>(Arrays.asList(source.split("\n", -1)));
    int at = index % lines.size();
    change(lines, kind, at, other % lines.size(), lines.get(other % lines.size()));
    return new Mutation(kind + " line " + (at + 1), String.join("\n", lines));
  }

  /** Damages the {@code index}-th cell of the lines that hold {@code separator}. */
  static Mutation ofCell(String source, char separator, Kind kind, int index, int other) {
    List<String> lines = new ArrayList<>(Arrays.asList(source.split("\n", -1)));
    int left = index % cells(source, separator);
    for (int i = 0; i < lines.size(); i++) {
      int count = count(lines.get(i), separator);
      if (left < count) {
        List<String> cells = split(lines.get(i), separator);
        String replacement = REPLACEMENTS.get(other % REPLACEMENTS.size());
        String before = cells.get(left);
        change(cells, kind, left, other % cells.size(), replacement);
        lines.set(i, String.join(Character.toString(separator), cells));
        String what = kind + " cell " + (left + 1) + " of line " + (i + 1) + ": " + before.strip();
        return new Mutation(what + " / " + other, String.join("\n", lines));
      }
      left -= count;
    }
    throw new IllegalStateException("no cell " + index);
  }

  /** Returns how many cells {@code source} has. */
  static int cells(String source, char separator) {
    return Arrays.stream(source.split("\n", -1)).mapToInt(line -> count(line, separator)).sum();
  }

  private static int count(String line, char separator) {
    return line.indexOf(separator) < 0 ? 0 : split(line, separator).size();
  }

  private static List<String> split(String line, char separator) {
    return new ArrayList<>(Arrays.asList(line.split("[" + separator + "]", -1)));
  }

  private static void change(List<String> list, Kind kind, int at, int other, String replacement) {
    switch (kind) {
      case DELETE -> list.remove(at);
      case DUPLICATE -> list.add(at, list.get(at));
      case SWAP -> Collections.swap(list, at, other);
      case REPLACE -> list.set(at, replacement);
    }
  }
}
