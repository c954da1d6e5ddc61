package io.github.gongkai.core.page;

import io.github.gongkai.core.text.TerminalWidth;

/** How to count where something stands in a line. */
enum Measure {
  /** In characters that take room, as {@code pdftotext} and {@code lynx} do. */
  CHARACTERS {
    @Override
    int width(String text) {
      return (int) text.chars().filter(c -> Character.getType(c) != Character.FORMAT).count();
    }
  },
  /** In columns of a terminal, of which a Chinese character takes two. */
  TERMINAL {
    @Override
    int width(String text) {
      return TerminalWidth.of(text);
    }
  };

  abstract int width(String text);
}
