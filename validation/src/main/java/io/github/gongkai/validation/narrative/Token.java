package io.github.gongkai.validation.narrative;

import java.math.BigDecimal;

/**
 * A piece of a text.
 *
 * @param words what it does: a set of {@link Word}s
 * @param start where it starts
 * @param end where it ends, exclusive
 * @param figure its figure, 0 if it has none
 * @param counter the counter of the figure, empty if it has none
 */
record Token(long words, int start, int end, BigDecimal figure, String counter) {

  static Token word(long words, int start, int end) {
    return new Token(words, start, end, BigDecimal.ZERO, "");
  }

  static Token figure(BigDecimal figure, String counter, int start, int end) {
    long words = figure.signum() == 0 ? Word.set(Word.FIGURE, Word.ZERO) : Word.FIGURE.bit();
    return new Token(words, start, end, figure, counter);
  }

  boolean is(Word word) {
    return word.isIn(words);
  }

  boolean isAny(long set) {
    return (words & set) != 0;
  }
}
