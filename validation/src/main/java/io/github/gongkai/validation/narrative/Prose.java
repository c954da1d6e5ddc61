package io.github.gongkai.validation.narrative;

import io.github.gongkai.model.Outline;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The paragraphs of a section as one text without spaces, with narrow marks and digits. A line end
 * stands between two paragraphs, unless the first breaks off within a sentence, as the lines of a
 * page do. A space stands between two figures that only space parts.
 */
final class Prose {
  /** A paragraph without a mark at its end is a heading if it is shorter. */
  private static final int LINE = 25;

  private static final String ENDS = "。！？；：.!?;:”\"）)》>";

  private final Section section;
  private final List<String> paragraphs;
  private final List<Place> places;
  private final int[] starts;
  private char[] text;
  private int[] offsets;
  private int length;

  Prose(Section section, List<String> paragraphs, Outline<Place> places) {
    this.section = section;
    this.paragraphs = paragraphs;
    this.places = places.section(section);
    this.starts = new int[paragraphs.size()];
    int size = paragraphs.stream().mapToInt(String::length).sum() + 2 * paragraphs.size();
    this.text = new char[size];
    this.offsets = new int[size];
    for (int i = 0; i < paragraphs.size(); i++) {
      starts[i] = length;
      add(paragraphs.get(i));
    }
  }

  private void add(String paragraph) {
    boolean isSpaced = true;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = narrow(paragraph.charAt(i));
      if (isSpace(c)) {
        isSpaced = true;
      } else {
        if (isSpaced && isDigit(c) && length > 0 && isDigit(text[length - 1])) {
          put(' ', i);
        }
        put(c, i);
        isSpaced = false;
      }
    }
    if (!breaksOff(paragraph)) {
      put('\n', paragraph.length());
    }
  }

  private void put(char c, int offset) {
    text[length] = c;
    offsets[length] = offset;
    length++;
  }

  private static boolean breaksOff(String paragraph) {
    String line = paragraph.strip();
    return line.length() >= LINE && ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private static char narrow(char c) {
    return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\u200B' || c == '\uFEFF';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  Section section() {
    return section;
  }

  int length() {
    return length;
  }

  char at(int index) {
    return index < length ? text[index] : '\n';
  }

  /** Returns the index of the first line end from {@code start} on. */
  int paragraphEnd(int start) {
    int end = start;
    while (end < length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  String text(int start, int end) {
    return new String(text, start, end - start);
  }

  boolean startsWith(String word, int index) {
    if (word.isEmpty() || length - index < word.length() || text[index] != word.charAt(0)) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      if (text[index + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the index of the paragraph of a character. */
  int paragraph(int index) {
    int found = Arrays.binarySearch(starts, index);
    int paragraph = found >= 0 ? found : -found - 2;
    while (paragraph + 1 < starts.length && starts[paragraph + 1] == index) {
      paragraph++;
    }
    return paragraph;
  }

  Optional<Place> place(int paragraph) {
    return paragraph < places.size() ? Optional.of(places.get(paragraph)) : Optional.empty();
  }

  /** Returns where a character stands in {@code paragraph}; 0 if it stands before it. */
  int start(int index, int paragraph) {
    return index < starts[paragraph] ? 0 : offsets[index];
  }

  /** Returns the end in {@code paragraph} of a stretch of text that ends before {@code end}. */
  int end(int end, int paragraph) {
    boolean isBeyond = paragraph + 1 < starts.length && end > starts[paragraph + 1];
    return isBeyond ? paragraphs.get(paragraph).length() : offsets[end - 1] + 1;
  }

  /** Returns what stands in {@code paragraph} of a stretch of text. */
  String original(int start, int end, int paragraph) {
    String whole = paragraphs.get(paragraph);
    return whole
        .substring(start(start, paragraph), Math.min(whole.length(), end(end, paragraph)))
        .strip();
  }
}
