package io.github.gongkai.parsers.html;

import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Span;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Text put together from the text nodes of a line or a cell, with the place of its ends. */
final class TextRun {
  private final String source;
  private final StringBuilder text = new StringBuilder();
  private int start = -1;
  private int end = -1;
  private boolean isGap;
  private boolean isBreak;

  TextRun(String source) {
    this.source = source;
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  void add(TextNode node) {
    add(node.getWholeText(), node.sourceRange());
  }

  void add(String words, Range range) {
    add(
        words,
        range.isTracked() ? range.start().pos() : 0,
        range.isTracked() ? range.end().pos() : 0);
  }

  /** Adds words that stand from {@code from} to {@code to} of the source. */
  void add(String words, int from, int to) {
    add(words);
    place(from, Math.min(to, source.length()));
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isSpace(c)) {
        isGap = true;
      } else {
        if (text.length() > 0 && (isGap || (isBreak && isTwo(text.charAt(text.length() - 1), c)))) {
          text.append(' ');
        }
        text.append(c);
        isGap = false;
        isBreak = false;
      }
    }
  }

  /** Adds a break between paragraphs: figures on both sides of it are two. */
  void addBreak() {
    isBreak = true;
  }

  private static boolean isTwo(char before, char after) {
    return Character.isDigit(after) || (before < 0x2E80 && after < 0x2E80);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Moves the ends to the words that stand from {@code from} to {@code to} of the source. */
  private void place(int from, int to) {
    int first = from;
    while (first < to && spaceAt(first, to) > 0) {
      first += spaceAt(first, to);
    }
    int last = to;
    while (last > first && isSpace(source.charAt(last - 1))) {
      last--;
    }
    if (last > first) {
      start = start < 0 ? first : Math.min(start, first);
      end = Math.max(end, last);
    }
  }

  /**
   * Returns how long the space at {@code at} is, as a character or as an entity; 0 if it is none.
   */
  private int spaceAt(int at, int to) {
    if (isSpace(source.charAt(at))) {
      return 1;
    }
    for (String entity : new String[] {"&nbsp;", "&#160;", "&emsp;", "&ensp;"}) {
      if (at + entity.length() <= to && source.startsWith(entity, at)) {
        return entity.length();
      }
    }
    return 0;
  }

  /** Returns the text as a line and starts anew. */
  Line takeLine() {
    Line line = new Line(text.toString(), new Span(Math.max(0, start), Math.max(0, end)));
    text.setLength(0);
    start = -1;
    end = -1;
    isGap = false;
    isBreak = false;
    return line;
  }

  /** Returns the text as a cell; a blank one stands at {@code place}. */
  GridCell cell(int place, int columns, int rows) {
    Span span = start < 0 ? new Span(place, place) : new Span(start, end);
    return new GridCell(text.toString(), span, columns, rows);
  }
}
