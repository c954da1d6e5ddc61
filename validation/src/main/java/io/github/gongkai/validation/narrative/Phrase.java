package io.github.gongkai.validation.narrative;

import io.github.gongkai.validation.narrative.Claim.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of words that makes a claim.
 *
 * @param quantities what the claim is about; one claim for each
 * @param kind how the figure is stated
 * @param traits what else matters
 * @param elements the words: one set of words for each place, of which one must stand there
 * @param isClosed whether the clause must end with the last word
 * @param counters the counters that fit, with the number of units in one of them
 */
record Phrase(
    List<Quantity> quantities,
    Kind kind,
    Set<Trait> traits,
    List<Long> elements,
    boolean isClosed,
    Map<String, BigDecimal> counters) {

  private static final String MONEY = "元";

  /** What else matters. */
  enum Trait {
    /** Holds only where the topic is requests. */
    REQUESTS,
    /** Holds only where the topic is OGI. */
    REMEDIES,
    /** The figure may be that of a part where parts are listed. */
    WHOLE
  }

  /** Returns the index after the last token of the phrase at {@code start}, or -1. */
  int end(List<Token> tokens, int start) {
    int next = start;
    for (int i = 0; i < elements.size(); i++) {
      while (i > 0 && isSkipped(tokens, next, i)) {
        next++;
      }
      if (next == tokens.size() || !fits(tokens.get(next), elements.get(i))) {
        return -1;
      }
      next++;
    }
    return next;
  }

  private boolean isSkipped(List<Token> tokens, int index, int element) {
    return index < tokens.size()
        && tokens.get(index).is(Word.FILLER)
        && !tokens.get(index).isAny(elements.get(element));
  }

  private boolean fits(Token token, long words) {
    return token.isAny(words) && (!token.is(Word.FIGURE) || figure(token) != null);
  }

  /** Returns the figure of a token in this phrase, or null if its counter does not fit. */
  @Nullable BigDecimal figure(Token token) {
    BigDecimal factor = counters.get(token.counter());
    if (factor == null) {
      return null;
    }
    BigDecimal figure = token.figure().multiply(factor).stripTrailingZeros();
    if (figure.scale() > 0) {
      return counters.containsKey(MONEY) ? figure : null;
    }
    return figure.setScale(0);
  }

  /** Returns whether the figure is the last word, so that more may follow. */
  boolean endsWithFigure() {
    return Word.FIGURE.isIn(elements.get(elements.size() - 1));
  }

  /** Returns the sequences of {@code pattern}, of which each optional word makes two. */
  static List<List<Long>> sequences(String pattern) {
    List<List<Long>> sequences = new ArrayList<>();
    sequences.add(List.of());
    for (String element : pattern.split(" ", -1)) {
      boolean isOptional = element.endsWith("?");
      long words = words(isOptional ? element.substring(0, element.length() - 1) : element);
      List<List<Long>> longer = new ArrayList<>(isOptional ? sequences : List.of());
      for (List<Long> sequence : sequences) {
        List<Long> copy = new ArrayList<>(sequence);
        copy.add(words);
        longer.add(List.copyOf(copy));
      }
      sequences = longer;
    }
    return sequences;
  }

  private static long words(String element) {
    long words = 0;
    for (String name : element.split("\\|", -1)) {
      words |= name.equals("{n}") ? Word.FIGURE.bit() : Word.of(name).bit();
    }
    return words;
  }
}
