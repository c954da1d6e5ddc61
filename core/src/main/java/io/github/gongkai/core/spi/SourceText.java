package io.github.gongkai.core.spi;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.core.decode.Decoded;
import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.limit.ParseLimits;
import io.github.gongkai.model.Place;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The decoded text of a source, which knows its lines. */
public final class SourceText {
  private static final char REPLACEMENT = '\uFFFD';

  private final String text;
  private final Decoded decoded;
  private final @Nullable Limit cutBy;
  private final int[] lineStarts;

  /** Makes a source of {@code text}. */
  public SourceText(String text) {
    this(decoded(requireNonNull(text, "text must not be null")), null);
  }

  private SourceText(Decoded decoded, @Nullable Limit cutBy) {
    this(decoded, cutBy, lineStarts(decoded.text(), Integer.MAX_VALUE));
  }

  private SourceText(Decoded decoded, @Nullable Limit cutBy, int[] lineStarts) {
    this.text = decoded.text();
    this.decoded = decoded;
    this.cutBy = cutBy;
    this.lineStarts = lineStarts;
  }

  private static Decoded decoded(String text) {
    return new Decoded(text, StandardCharsets.UTF_8, false, Optional.empty());
  }

  /** Makes a source of {@code text} up to the limits of bytes and lines. */
  public static SourceText of(String text, ParseLimits limits) {
    int end = Math.min(text.length(), limits.of(Limit.BYTES));
    return of(decoded(text.substring(0, end)), limits, end == limits.of(Limit.BYTES));
  }

  static SourceText of(Decoded decoded, ParseLimits limits, boolean isFull) {
    int lines = limits.of(Limit.LINES);
    int[] starts = lineStarts(decoded.text(), lines);
    return starts.length > lines && starts[lines] < decoded.text().length()
        ? new SourceText(decoded.upTo(starts[lines]), Limit.LINES, starts)
        : new SourceText(decoded, isFull ? Limit.BYTES : null, starts);
  }

  /**
   * Returns this text up to {@code end}, because {@code limit} is reached there.
   *
   * @throws IndexOutOfBoundsException if the text is shorter
   */
  public SourceText cut(int end, Limit limit) {
    return new SourceText(decoded.upTo(end), limit);
  }

  /** Returns the limit that the source reached at the end of the text, if it did. */
  public Optional<Limit> cutBy() {
    return Optional.ofNullable(cutBy);
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
  public Stream<Span> undecodable() {
    return Stream.iterate(
        nextUndecodable(0), Objects::nonNull, span -> nextUndecodable(span.end()));
  }

  private @Nullable Span nextUndecodable(int from) {
    int start = decoded.hasErrors() ? text.indexOf(REPLACEMENT, from) : -1;
    int end = start;
    while (end >= 0 && end < text.length() && text.charAt(end) == REPLACEMENT) {
      end++;
    }
    return start < 0 ? null : new Span(start, end);
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

  /** Returns where lines start, and where the line behind the first {@code lines} would. */
  private static int[] lineStarts(String text, int lines) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length() && count <= lines; i++) {
      if (endsLine(text, i)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
