package io.github.gongkai.core.spi;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.core.decode.Decoded;
import io.github.gongkai.model.Place;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The decoded text of a source, which knows its lines. */
public final class SourceText {
  private static final char REPLACEMENT = '\uFFFD';

  private final String text;
  private final Decoded decoded;
  private final int[] lineStarts;

  /** Makes a source of {@code text}. */
  public SourceText(String text) {
    this(
        new Decoded(
            requireNonNull(text, "text must not be null"),
            StandardCharsets.UTF_8,
            false,
            Optional.empty()));
  }

  private SourceText(Decoded decoded) {
    this.text = decoded.text();
    this.decoded = decoded;
    this.lineStarts = lineStarts(text);
  }

  static SourceText of(Decoded decoded) {
    return new SourceText(decoded);
  }

  /** Returns the encoding that the text was decoded from. */
  public Charset charset() {
    return decoded.charset();
  }

  /** Returns the encoding that the source claims to be in, if its bytes are in another. */
  public Optional<Charset> misdeclared() {
    return decoded.overruled();
  }

  /** Returns where U+FFFD stands for bytes that are not text in the encoding. */
  public List<Span> undecodable() {
    List<Span> spans = new ArrayList<>();
    for (int i = decoded.hasErrors() ? 0 : text.length(); i < text.length(); i++) {
      if (text.charAt(i) == REPLACEMENT) {
        int start = i;
        while (i + 1 < text.length() && text.charAt(i + 1) == REPLACEMENT) {
          i++;
        }
        spans.add(new Span(start, i + 1));
      }
    }
    return spans;
  }

  /** Returns the whole text. */
  public String text() {
    return text;
  }

  /** Returns the lines of the text, blank ones too, without their line ends. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>(lineStarts.length);
    for (int i = 0; i < lineStarts.length; i++) {
      int next = i + 1 < lineStarts.length ? lineStarts[i + 1] : text.length();
      lines.add(line(lineStarts[i], next));
    }
    return lines;
  }

  private Line line(int start, int next) {
    int end = next;
    while (end > start && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return new Line(text.substring(start, end), new Span(start, end));
  }

  /** Returns the place of {@code span}. */
  public Place place(Span span) {
    int found = Arrays.binarySearch(lineStarts, span.start());
    int line = found >= 0 ? found : -found - 2;
    String raw = text.substring(span.start(), span.end());
    return new Place(line + 1, span.start() - lineStarts[line] + 1, span.start(), raw);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crOfCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (isLineEnd(c) && !crOfCrLf) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
