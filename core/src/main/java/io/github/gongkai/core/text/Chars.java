package io.github.gongkai.core.text;

/** Changes texts character by character; one in which nothing changes is not copied. */
final class Chars {
  private Chars() {}

  /** What a character becomes. */
  @FunctionalInterface
  interface Change {
    char of(char c);
  }

  /** Which characters are meant. */
  @FunctionalInterface
  interface Kind {
    boolean has(char c);
  }

  /** Returns {@code text} with each character changed, as long as it was. */
  static String change(String text, Change change) {
    int same = 0;
    while (same < text.length() && change.of(text.charAt(same)) == text.charAt(same)) {
      same++;
    }
    if (same == text.length()) {
      return text;
    }
    StringBuilder changed = new StringBuilder(text.length()).append(text, 0, same);
    for (int i = same; i < text.length(); i++) {
      changed.append(change.of(text.charAt(i)));
    }
    return changed.toString();
  }

  /** Returns {@code text} without the characters of {@code kind}. */
  static String without(String text, Kind kind) {
    int first = 0;
    while (first < text.length() && !kind.has(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first + 1; i < text.length(); i++) {
      if (!kind.has(text.charAt(i))) {
        rest.append(text.charAt(i));
      }
    }
    return rest.toString();
  }
}
