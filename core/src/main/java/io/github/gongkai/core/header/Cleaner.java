package io.github.gongkai.core.header;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.NOISE_REMOVED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.SCRIPT_FOLDED;

import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.text.Bookmarks;
import io.github.gongkai.core.text.Pinyin;
import io.github.gongkai.core.text.Simplified;
import io.github.gongkai.core.text.Spaces;
import io.github.gongkai.core.walk.Reading;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes noise out of running text. Script and glosses are a matter of the whole document: only one
 * that is full of them is changed.
 */
public final class Cleaner {
  private static final int FEWEST_GLOSSES = 5;
  private static final int FEWEST_TRADITIONAL = 20;
  private static final int TRADITIONAL_SHARE = 50;
  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{[#.][^{}]{0,80}\\}$");

  private final Reading reading;
  private final boolean hasGlosses;
  private final boolean isTraditional;
  private boolean hasPrivate;
  private final Map<Span, String> cleaned = new HashMap<>();

  private Cleaner(Reading reading, boolean hasGlosses, boolean isTraditional) {
    this.reading = reading;
    this.hasGlosses = hasGlosses;
    this.isTraditional = isTraditional;
  }

  /** Returns the cleaner that fits {@code text}, the whole text of the source. */
  public static Cleaner of(String text, Reading reading) {
    int firstGloss = firstGloss(text);
    boolean hasGlosses = firstGloss >= 0 && Pinyin.count(text) >= FEWEST_GLOSSES;
    if (hasGlosses) {
      reading.report(NOISE_REMOVED, new Span(firstGloss, Pinyin.endOfGloss(text, firstGloss)));
    }
    boolean isTraditional = isTraditional(text);
    if (isTraditional) {
      int first = 0;
      while (!Simplified.isTraditional(text.charAt(first))) {
        first++;
      }
      reading.report(SCRIPT_FOLDED, new Span(first, first + 1));
    }
    return new Cleaner(reading, hasGlosses, isTraditional);
  }

  private static int firstGloss(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Pinyin.endOfGloss(text, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTraditional(String text) {
    long traditional = text.chars().filter(c -> Simplified.isTraditional((char) c)).count();
    return traditional >= FEWEST_TRADITIONAL && traditional * TRADITIONAL_SHARE > text.length();
  }

  /** Returns the text of {@code line} without noise; empty if nothing is left. */
  public String clean(Line line) {
    return line.isBlank() ? "" : cleaned.computeIfAbsent(line.span(), span -> newlyCleaned(line));
  }

  private String newlyCleaned(Line line) {
    String text = line.text();
    if (text.contains("bookmark")) {
      text = withoutBookmarks(line);
    }
    if (hasGlosses) {
      text = Pinyin.strip(text);
    }
    text = withoutMarkup(Spaces.strip(readable(text, line)));
    boolean hasWords = text.chars().anyMatch(Character::isLetterOrDigit);
    if (!text.isEmpty() && (!hasWords || Mojibake.isMojibake(text))) {
      reading.report(NOISE_REMOVED, line.cell().span());
      return "";
    }
    return text;
  }

  /**
   * Returns {@code text} in ordinary characters: without invisible ones and those of private use,
   * of which the first is reported, for only its font knew what it was.
   */
  private String readable(String text, Line line) {
    StringBuilder readable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPrivate(c)) {
        reportPrivate(line);
      } else if (!isInvisible(c)) {
        boolean isFolded = isTraditional || Simplified.isCompatibility(c);
        readable.append(isFolded ? Simplified.of(c) : c);
      }
    }
    return readable.toString();
  }

  private void reportPrivate(Line line) {
    if (!hasPrivate) {
      hasPrivate = true;
      reading.report(NOISE_REMOVED, line.cell().span());
    }
  }

  private static boolean isPrivate(char c) {
    return c >= '\uE000' && c <= '\uF8FF';
  }

  private static boolean isInvisible(char c) {
    return Spaces.isSpace(c) && (Character.getType(c) == Character.FORMAT || c == '\f');
  }

  /** Drops the marks of a Markdown heading with its attributes, and of emphasis. */
  private static String withoutMarkup(String text) {
    int hashes = 0;
    while (hashes < text.length() && text.charAt(hashes) == '#') {
      hashes++;
    }
    String rest =
        hashes == 0
            ? text
            : Spaces.strip(ATTRIBUTES.matcher(text.substring(hashes)).replaceFirst(""));
    return rest.startsWith("**") || rest.startsWith("__")
        ? Spaces.strip(EMPHASIS.matcher(rest).replaceAll(""))
        : rest;
  }

  private String withoutBookmarks(Line line) {
    Matcher bookmark = Bookmarks.in(line.text());
    while (bookmark.find()) {
      reading.report(NOISE_REMOVED, line.cell(bookmark.start(), bookmark.end()).span());
    }
    return Bookmarks.in(line.text()).replaceAll("");
  }
}
