package io.github.gongkai.parsers.html;

import org.jsoup.nodes.Element;

/**
 * What the style of an element says of its text.
 *
 * @param isHidden whether the text is not there
 * @param isInvisible whether the text takes its room, but is not to be seen
 * @param isRaised whether the text stands above or below the line, as a note does
 * @param isStruck whether the text is struck out
 */
record Style(boolean isHidden, boolean isInvisible, boolean isRaised, boolean isStruck) {
  private static final Style PLAIN = new Style(false, false, false, false);

  /** Reads the style of {@code element}. */
  static Style of(Element element) {
    return of(element.attr("style"));
  }

  /** Reads declarations such as {@code color: red; display: none}. */
  static Style of(String text) {
    Style style = PLAIN;
    for (int start = 0; start < text.length(); ) {
      Declaration declaration = Declaration.at(text, start);
      style = style.with(declaration);
      start = declaration.end() + 1;
    }
    return style;
  }

  /** Returns whether it says nothing of the text. */
  boolean isPlain() {
    return equals(PLAIN);
  }

  private Style with(Declaration declaration) {
    Style style =
        new Style(
            isHidden || hides(declaration),
            isInvisible || makesInvisible(declaration),
            isRaised || raises(declaration),
            isStruck || strikes(declaration));
    return style.equals(this) ? this : style;
  }

  private static boolean hides(Declaration declaration) {
    return declaration.is("display") && declaration.starts("none");
  }

  private static boolean makesInvisible(Declaration declaration) {
    if (declaration.is("visibility")) {
      return declaration.starts("hidden") || declaration.starts("collapse");
    }
    return declaration.is("mso-hide")
        ? declaration.starts("all")
        : (declaration.is("font-size") || declaration.is("opacity")) && declaration.isZero();
  }

  private static boolean raises(Declaration declaration) {
    if (declaration.is("vertical-align")) {
      return declaration.starts("su")
          || declaration.starts("text-top")
          || declaration.startsNumber();
    }
    return declaration.is("top") ? declaration.starts("-") : declaration.is("mso-text-raise");
  }

  private static boolean strikes(Declaration declaration) {
    return (declaration.is("text-line-through") && !declaration.starts("none"))
        || ((declaration.is("text-decoration") || declaration.is("text-decoration-line"))
            && declaration.names("line-through"));
  }

  /**
   * A property and its value. Word gives each span a dozen of them, so that none is copied.
   *
   * @param text the whole style
   * @param start where the property starts
   * @param colon where it ends
   * @param value where the value starts
   * @param end where it ends
   */
  private record Declaration(String text, int start, int colon, int value, int end) {
    static Declaration at(String text, int from) {
      int semicolon = text.indexOf(';', from);
      int end = semicolon < 0 ? text.length() : semicolon;
      int found = text.indexOf(':', from);
      int colon = found < 0 || found > end ? end : found;
      return new Declaration(
          text, skip(text, from, colon), colon, skip(text, Math.min(colon + 1, end), end), end);
    }

    private static int skip(String text, int from, int end) {
      int i = from;
      while (i < end && Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      return i;
    }

    private static int skipBack(String text, int from, int end) {
      int i = end;
      while (i > from && Character.isWhitespace(text.charAt(i - 1))) {
        i--;
      }
      return i;
    }

    boolean is(String property) {
      int length = property.length();
      return colon - start >= length
          && text.regionMatches(true, start, property, 0, length)
          && skipBack(text, start, colon) - start == length;
    }

    /** Returns whether the value starts with {@code word}. */
    boolean starts(String word) {
      return end - value >= word.length()
          && text.regionMatches(true, value, word, 0, word.length());
    }

    /** Returns whether {@code word} stands in the value. */
    boolean names(String word) {
      for (int i = value; i + word.length() <= end; i++) {
        if (text.regionMatches(true, i, word, 0, word.length())) {
          return true;
        }
      }
      return false;
    }

    boolean startsNumber() {
      int digit = starts("-") ? value + 1 : value;
      return digit < end && Character.isDigit(text.charAt(digit));
    }

    /** Returns whether the value is 0, whatever the unit. */
    boolean isZero() {
      int unit = value;
      boolean hasZero = false;
      while (unit < end && (text.charAt(unit) == '0' || text.charAt(unit) == '.')) {
        hasZero |= text.charAt(unit++) == '0';
      }
      return hasZero && (unit == end || !Character.isDigit(text.charAt(unit)));
    }
  }
}
