package io.github.gongkai.parsers.html;

import io.github.gongkai.core.spi.SourceBytes;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** What the bytes of a source show of markup, before they are decoded. */
final class Markup {
  private static final int HEAD = 4096;
  private static final int LONGEST_NAME = 40;

  private Markup() {}

  /** Returns whether the source is a page, or text that has a table of HTML in it. */
  static boolean isIn(SourceBytes bytes) {
    return contains(bytes, "<")
        && (isPage(bytes) || (contains(bytes, "<table") && contains(bytes, "<td")));
  }

  /** Returns whether the source is a page rather than text with tables in it. */
  static boolean isPage(SourceBytes bytes) {
    return contains(bytes, "<html")
        || contains(bytes, "<body")
        || contains(bytes, "<head>")
        || contains(bytes, "<!doctype html");
  }

  /** Looks for ASCII letters in small case, in whatever encoding: zero bytes are passed over. */
  private static boolean contains(SourceBytes bytes, String tag) {
    int found = 0;
    for (int i = 0; i < bytes.length(); i++) {
      int b = bytes.at(i);
      if (b == 0) {
        continue;
      }
      int small = b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
      if (small == tag.charAt(found)) {
        found++;
        if (found == tag.length()) {
          return true;
        }
      } else {
        found = small == '<' ? 1 : 0;
      }
    }
    return false;
  }

  /**
   * Returns where the tags of {@code text}, with the words in them, become more than {@code most}.
   */
  static int end(String text, int most) {
    int count = 0;
    boolean isInTag = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      isInTag = c == '<' || (isInTag && c != '>');
      if (isInTag && (c == '<' || c <= ' ') && ++count > most) {
        return i;
      }
    }
    return text.length();
  }

  /** Returns the encoding that the head of the page declares, if it exists. */
  static Optional<Charset> charset(SourceBytes bytes) {
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < Math.min(HEAD, bytes.length()); i++) {
      head.append((char) bytes.at(i));
    }
    String text = head.toString().toLowerCase(Locale.ROOT);
    Optional<String> name = nameAfter(text, "charset=");
    return name.or(() -> nameAfter(text, "<?xml").isPresent() ? nameAfter(text, "encoding=") : name)
        .flatMap(Markup::named);
  }

  private static Optional<String> nameAfter(String head, String word) {
    int at = head.indexOf(word);
    if (at < 0) {
      return Optional.empty();
    }
    int start = at + word.length();
    while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && end - start < LONGEST_NAME && isOfName(head.charAt(end))) {
      end++;
    }
    return Optional.of(head.substring(start, end));
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-_.:".indexOf(c) >= 0;
  }

  private static Optional<Charset> named(String name) {
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
