package io.github.gongkai.core.walk;

import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.core.diagnostic.DiagnosticCode;
import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.limit.ParseLimits;
import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.SourceText;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One read of one source: its text, the words to look for, and what was noticed so far. */
public final class Reading {
  private static final int LONGEST_QUOTE = 120;

  private final SourceText source;
  private final Vocabulary vocabulary;
  private final ParseLimits limits;
  private final int mostDiagnostics;
  private final long start = System.nanoTime();
  private boolean isStopped;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<Severity, Integer> kept = new EnumMap<>(Severity.class);
  private int dropped;
  private Span placed = new Span(0, 0);
  private Place place;

  /** Starts a read within {@code limits}. */
  public Reading(SourceText source, Vocabulary vocabulary, ParseLimits limits) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.limits = limits;
    this.mostDiagnostics = limits.of(Limit.DIAGNOSTICS);
    this.place = source.place(placed);
  }

  /** Returns the bounds on what the read may use. */
  public ParseLimits limits() {
    return limits;
  }

  /**
   * Returns whether what is left to do is to be left: the thread is interrupted, or the time is up.
   */
  public boolean isOver() {
    if (!isStopped && Thread.currentThread().isInterrupted()) {
      isStopped = true;
      report(DiagnosticCode.INTERRUPTED, "", "");
    }
    if (!isStopped && (System.nanoTime() - start) / 1_000_000 >= limits.of(Limit.MILLISECONDS)) {
      isStopped = true;
      reached(Limit.MILLISECONDS, Optional.empty());
    }
    return isStopped;
  }

  /** Notes that {@code limit} is reached, and that what starts at {@code from} is not read. */
  public void reached(Limit limit, Optional<Span> from) {
    String bound = Integer.toString(limits.of(limit));
    Optional<Place> place = from.map(span -> place(new Span(span.start(), span.start())));
    diagnostics.add(new Diagnostic(DiagnosticCode.LIMIT_REACHED, place, limit.name(), bound));
  }

  /** Returns the words to look for. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Returns the place of {@code span}; its text is made once for cells that share it. */
  public Place place(Span span) {
    if (!span.equals(placed)) {
      placed = span;
      place = source.place(span);
    }
    return place;
  }

  /** Returns the text of {@code span}. */
  public String text(Span span) {
    return source.text().substring(span.start(), span.end());
  }

  /** Returns whether {@code span} is no more than the end of the source. */
  public boolean isEnd(Span span) {
    return span.start() == source.text().length();
  }

  /** Returns what stands in the line before {@code span}. */
  public String before(Span span) {
    int start = span.start();
    String text = source.text();
    while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, span.start());
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f';
  }

  /** Returns whether a page ends between {@code a} and {@code b}. */
  public boolean isPageBetween(Span a, Span b) {
    for (int i = a.end(); i < b.start(); i++) {
      if (source.text().charAt(i) == '\f') {
        return true;
      }
    }
    return false;
  }

  /** Returns the text of {@code span} in one line and not too long, as a diagnostic quotes it. */
  public String quote(Span span) {
    String raw =
        source.text().substring(span.start(), Math.min(span.end(), span.start() + LONGEST_QUOTE));
    String quote = raw.replaceAll("\\s+", " ").strip();
    return raw.length() < span.end() - span.start() ? quote + "…" : quote;
  }

  /** Notes something that concerns the whole source. */
  public void report(DiagnosticCode code, String found, String expected) {
    add(new Diagnostic(code, Optional.empty(), found, expected));
  }

  /** Notes something about {@code span}. */
  public void report(DiagnosticCode code, Span span, String found, String expected) {
    add(new Diagnostic(code, Optional.of(place(span)), found, expected));
  }

  /** Notes something about {@code span}, quoting it. */
  public void report(DiagnosticCode code, Span span) {
    report(code, span, quote(span), "");
  }

  private void add(Diagnostic diagnostic) {
    boolean isFull = diagnostics.size() >= mostDiagnostics;
    dropped += isFull ? 1 : 0;
    if (!isFull || dropsOneBelow(diagnostic.severity())) {
      diagnostics.add(diagnostic);
      kept.merge(diagnostic.severity(), 1, Integer::sum);
    }
  }

  /** Drops the last diagnostic of the least severity, if that is below {@code severity}. */
  private boolean dropsOneBelow(Severity severity) {
    for (Severity least : Severity.values()) {
      if (least.compareTo(severity) < 0 && kept.getOrDefault(least, 0) > 0) {
        int last = diagnostics.size() - 1;
        while (diagnostics.get(last).severity() != least) {
          last--;
        }
        diagnostics.remove(last);
        kept.merge(least, -1, Integer::sum);
        return true;
      }
    }
    return false;
  }

  /**
   * Returns what was noticed: what concerns the whole source first, then in the order of the
   * source; last, how much more there was.
   */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> sorted = new ArrayList<>(diagnostics);
    sorted.sort(Comparator.comparingInt(d -> d.place().map(Place::offset).orElse(-1)));
    if (dropped > 0) {
      sorted.add(
          new Diagnostic(
              DiagnosticCode.DIAGNOSTICS_DROPPED,
              Optional.empty(),
              Integer.toString(dropped),
              Integer.toString(mostDiagnostics)));
    }
    return List.copyOf(sorted);
  }
}
