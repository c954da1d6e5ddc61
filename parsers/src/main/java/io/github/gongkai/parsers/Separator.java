package io.github.gongkai.parsers;

/** Which characters part the cells of a line. */
enum Separator {
  /** Bars: the ASCII one, the full-width one, and that of box drawing. */
  BAR {
    @Override
    boolean is(char c) {
      return c == '|' || c == '｜' || c == '│';
    }
  },
  /** Bars and tabs. */
  ANY {
    @Override
    boolean is(char c) {
      return c == '\t' || BAR.is(c);
    }
  };

  abstract boolean is(char c);
}
