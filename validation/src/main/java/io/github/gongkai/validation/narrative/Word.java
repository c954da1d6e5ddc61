package io.github.gongkai.validation.narrative;

import java.util.List;
import java.util.Locale;

/**
 * What a word of the prose does. {@code narrative.tsv} has the words; those of the first block are
 * made of digits, or of none of its words.
 */
enum Word {
  /** Anything else. */
  UNKNOWN,
  /** A number that counts nothing. */
  NUMBER,
  /** A number with its counter, such as 12件. */
  FIGURE,
  /** The figure 0. */
  ZERO,
  /** The name of the reporting body. */
  OWN,
  /** The end of a paragraph. */
  PARAGRAPH,
  /** The last month of the year, up to which a year may be counted. */
  LAST_MONTH,
  /** Another month. */
  MONTH,

  /** The end of a sentence. */
  STOP,
  SEMICOLON,
  COMMA,
  /** The mark 、. */
  PAUSE,
  OPEN,
  CLOSE,
  /** A word such as 和. */
  AND,

  /** Says nothing, anywhere in a phrase. */
  FILLER,
  /** Says nothing, before a phrase. */
  LEAD,
  /** Turns the phrase before it into one about something else. */
  AFTER,
  /** Says that parts of a figure follow: 其中. */
  AMONG,
  /** Makes a clause the start of the next one: 通过. */
  VIA,

  THIS_YEAR,
  LAST_YEAR,
  NEXT_YEAR,
  /** Makes the sentence one about others, such as another body or several years. */
  OTHERS,
  /** Compares with another year; its figure is a difference. */
  COMPARISON,
  /** Changes the topic to something that is not OGI. */
  MATTER,
  /** Changes the topic to requests. */
  TOPIC,
  /** Says that the remedies that follow are about OGI. */
  CAUSE,

  RECEIVE,
  /** Receives in this year, without what was carried over. */
  RECEIVE_NEW,
  PROCESS,
  /** All requests were closed in the year: 办结率100%. */
  ALL_PROCESSED,
  /** A request for OGI. */
  REQUEST,
  /** A request for anything. */
  ANY_REQUEST,
  CARRY,
  TO,
  CONTINUE,
  GRANTED,
  PARTIALLY_GRANTED,
  DENIED,
  UNAVAILABLE,
  NOT_PROCESSED,
  OTHER_RESULT,
  RECONSIDERATION,
  LITIGATION,
  NOT,
  LACK,
  MAKE,
  REPEAL,
  IN_FORCE,
  NORMATIVE,
  DECIDE,
  PUBLISH,
  LICENSING,
  PENALTY,
  COMPULSION,
  COLLECT,
  FEE;

  static final List<Word> VALUES = List.of(values());

  /** Returns the set of this word alone. */
  @SuppressWarnings("EnumOrdinal") // A set is made and used in one run.
  long bit() {
    return 1L << ordinal();
  }

  /** Returns the set of {@code words}. */
  static long set(Word... words) {
    long set = 0;
    for (Word word : words) {
      set |= word.bit();
    }
    return set;
  }

  /** Returns whether {@code set} contains this word. */
  boolean isIn(long set) {
    return (set & bit()) != 0;
  }

  /** Returns the word that the resource names, such as {@code last-year}. */
  static Word of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
