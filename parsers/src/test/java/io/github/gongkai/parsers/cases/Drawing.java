package io.github.gongkai.parsers.cases;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns the signs that stand for white space in a case into what they stand for. */
final class Drawing {
  private static final Pattern CODE_POINT = Pattern.compile("⟨U\\+([0-9A-F]{4,5})⟩");

  private Drawing() {}

  /** Returns the text that {@code drawn} stands for. */
  static String text(String drawn) {
    String text =
        drawn
            .replace('⇥', '\t')
            .replace('␠', ' ')
            .replace('⍽', '\u00A0')
            .replace('␍', '\r')
            .replace('␌', '\f')
            .replace("⏎", "");
    return CODE_POINT.matcher(text).replaceAll(Drawing::character);
  }

  private static String character(MatchResult escape) {
    return Character.toString(Integer.parseInt(escape.group(1), 16));
  }
}
