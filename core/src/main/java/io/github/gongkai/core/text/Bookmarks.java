package io.github.gongkai.core.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes that converters leave where a bookmark was: {@code [bookmark: _GoBack]}. */
public final class Bookmarks {
  private static final String OPENING = "[［【";
  private static final Pattern BOOKMARK =
      Pattern.compile("[\\[［【]\\s*bookmark\\s*[:：][^\\]］】\\n]{0,80}[\\]］】]");

  private Bookmarks() {}

  /** Returns a matcher that finds those in {@code text}. */
  public static Matcher in(String text) {
    return BOOKMARK.matcher(text);
  }

  /** Returns whether {@code text} is nothing else. */
  public static boolean isBookmark(String text) {
    return !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0 && in(text).matches();
  }
}
