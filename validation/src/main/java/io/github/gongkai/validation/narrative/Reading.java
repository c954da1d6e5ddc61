package io.github.gongkai.validation.narrative;

import static io.github.gongkai.validation.narrative.Phrase.Trait.REMEDIES;
import static io.github.gongkai.validation.narrative.Phrase.Trait.REQUESTS;
import static io.github.gongkai.validation.narrative.Phrase.Trait.WHOLE;

import io.github.gongkai.model.Section;
import io.github.gongkai.validation.narrative.Phrase.Trait;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run over the prose of a section, from left to right. */
final class Reading {
  /** What ends a clause. */
  static final long BOUNDARIES =
      Word.set(
          Word.STOP, Word.SEMICOLON, Word.COMMA, Word.PAUSE, Word.OPEN, Word.CLOSE, Word.PARAGRAPH);

  private static final long LEADS =
      Word.set(
          Word.LEAD,
          Word.FILLER,
          Word.THIS_YEAR,
          Word.LAST_MONTH,
          Word.OWN,
          Word.CAUSE,
          Word.TOPIC,
          Word.REQUEST,
          Word.AMONG);
  private static final long LISTING = Word.set(Word.PAUSE, Word.AND);
  private static final long STARTS = Word.set(Word.FIGURE, Word.NOT, Word.LACK);
  private static final long RESULTS =
      Word.set(
          Word.GRANTED,
          Word.PARTIALLY_GRANTED,
          Word.DENIED,
          Word.UNAVAILABLE,
          Word.NOT_PROCESSED,
          Word.OTHER_RESULT);
  private static final long OBJECTS = Word.set(Word.UNKNOWN, Word.MATTER);

  /** Words that say what a figure counts. */
  private static final long NAMING =
      Word.set(
          Word.REQUEST,
          Word.ANY_REQUEST,
          Word.FEE,
          Word.NORMATIVE,
          Word.LICENSING,
          Word.PENALTY,
          Word.COMPULSION);

  private static final long RECEIPTS = Word.set(Word.RECEIVE, Word.RECEIVE_NEW);
  private static final long REMEDY_WORDS = Word.set(Word.RECONSIDERATION, Word.LITIGATION);
  private static final long REQUEST_WORDS = Word.set(Word.REQUEST, Word.ANY_REQUEST);

  /** A heading is no longer. */
  static final int HEADING = 30;

  private final Prose prose;
  private final Grammar grammar;
  private final List<Token> tokens;
  private final Ledger ledger;

  private @Nullable Trait topic;
  private boolean isBlocked;
  private boolean isPartOfYear;
  private boolean isAmong;
  private boolean wasAmong;
  private boolean isLed = true;
  private long clause;
  private int paragraphStart;
  private int matched;

  Reading(Prose prose, Scope scope) {
    this.prose = prose;
    this.grammar = Grammar.standard();
    this.tokens = new Lexer(prose, scope, grammar).tokens();
    this.ledger = new Ledger(prose);
    this.topic = defaultTopic();
  }

  private @Nullable Trait defaultTopic() {
    return prose.section() == Section.REQUESTS
        ? REQUESTS
        : prose.section() == Section.REMEDIES ? REMEDIES : null;
  }

  List<Claim> claims() {
    int index = 0;
    while (index < tokens.size()) {
      Match match = longest(index);
      if (match == null) {
        pass(tokens.get(index));
        index++;
      } else {
        take(match);
        index = match.end();
        matched = index;
      }
    }
    return ledger.close();
  }

  /**
   * A phrase at its place.
   *
   * @param phrase the phrase
   * @param start the index of its first token
   * @param end the index after its last token
   */
  private record Match(Phrase phrase, int start, int end) {}

  private @Nullable Match longest(int start) {
    Match longest = null;
    for (long words = tokens.get(start).words(); words != 0; words &= words - 1) {
      Word first = Word.VALUES.get(Long.numberOfTrailingZeros(words));
      for (Phrase phrase : grammar.phrases(first)) {
        int end = phrase.end(tokens, start);
        if (end > (longest == null ? start : longest.end()) && isEnd(phrase, end)) {
          longest = new Match(phrase, start, end);
        }
      }
    }
    return longest;
  }

  /** Returns whether a clause ends where {@code phrase} wants one to. */
  private boolean isEnd(Phrase phrase, int end) {
    if (!phrase.isClosed()) {
      return true;
    }
    int next = end;
    while (next < tokens.size() && tokens.get(next).is(Word.FILLER)) {
      next++;
    }
    if (next == tokens.size()) {
      return true;
    }
    return tokens.get(next).isAny(LISTING)
        ? next + 1 < tokens.size() && tokens.get(next + 1).isAny(STARTS)
        : tokens.get(next).isAny(BOUNDARIES);
  }

  private void take(Match match) {
    Phrase phrase = match.phrase();
    long words = 0;
    BigDecimal figure = BigDecimal.ZERO;
    for (Token token : tokens.subList(match.start(), match.end())) {
      words |= token.words();
      BigDecimal stated = token.is(Word.FIGURE) ? phrase.figure(token) : null;
      figure = stated == null ? figure : stated;
    }
    if (!isBlocked && Word.REQUEST.isIn(words)) {
      topic = REQUESTS;
    }
    if (topic == REQUESTS && (words & REMEDY_WORDS) != 0) {
      topic = REMEDIES;
    }
    boolean isOurs = !isBlocked && !isPartOfYear && isLed && isOnTopic(phrase);
    if (isOurs && !isCoordinated(match) && !isAltered(match, words) && !isPart(phrase)) {
      ledger.add(phrase, figure, tokens.get(match.start()), tokens.get(match.end() - 1), isAmong);
    } else if (!isOurs && (words & RECEIPTS) != 0) {
      topic = null;
    }
    clause |= words;
    isLed = false;
  }

  private boolean isOnTopic(Phrase phrase) {
    if (phrase.traits().contains(REMEDIES)) {
      return topic != null;
    }
    return !phrase.traits().contains(REQUESTS) || topic == REQUESTS;
  }

  private boolean isPart(Phrase phrase) {
    return isAmong && phrase.traits().contains(WHOLE);
  }

  /** Returns whether the phrase shares its figure with the words before, as in 新收和结转12件. */
  private boolean isCoordinated(Match match) {
    int before = match.start() - 1;
    return before > 0
        && tokens.get(before).isAny(LISTING)
        && matched < before
        && !tokens.get(before - 1).isAny(Word.set(Word.FIGURE, Word.CLOSE));
  }

  /** Returns whether what follows makes the figure another: 以上, or another figure. */
  private boolean isAltered(Match match, long words) {
    int end = match.end();
    if (end == tokens.size()) {
      return false;
    }
    Token next = tokens.get(end);
    boolean isOpen = match.phrase().endsWithFigure();
    boolean isVague = isOpen && (words & NAMING) == 0;
    if (next.is(Word.AFTER) || next.isAny(RESULTS) || (isVague && next.isAny(OBJECTS))) {
      return true;
    }
    return isOpen
        && next.isAny(Word.set(Word.PAUSE, Word.AND, Word.COMMA))
        && end + 1 < tokens.size()
        && tokens.get(end + 1).is(Word.FIGURE)
        && (end + 2 == tokens.size() || tokens.get(end + 2).isAny(BOUNDARIES));
  }

  /** Notes what a token outside a phrase does to those after it. */
  private void pass(Token token) {
    if (token.isAny(BOUNDARIES)) {
      passBoundary(token);
      return;
    }
    clause |= token.words();
    isLed &= token.isAny(LEADS);
    if (token.isAny(Word.set(Word.OTHERS, Word.LAST_YEAR, Word.NEXT_YEAR))) {
      isBlocked = true;
      topic = null;
    } else if (token.is(Word.MATTER)) {
      topic = null;
    } else if (token.is(Word.CAUSE) && isAmong) {
      ledger.withdraw();
    } else if (token.is(Word.AMONG)) {
      isAmong = true;
      ledger.openParts();
    } else if (token.isAny(Word.set(Word.MONTH, Word.LAST_MONTH))) {
      isPartOfYear = token.is(Word.MONTH);
    } else if (token.is(Word.FIGURE)) {
      passFigure();
    } else if (!isBlocked) {
      passTopic(token);
    }
  }

  /** A figure that no phrase explains: what follows may be about the same unknown thing. */
  private void passFigure() {
    boolean isExplained = isAmong || Word.COMPARISON.isIn(clause) || (clause & REQUEST_WORDS) != 0;
    if (!isExplained) {
      topic = null;
    }
  }

  private void passTopic(Token token) {
    if (token.isAny(Word.set(Word.TOPIC, Word.REQUEST))) {
      topic = REQUESTS;
    } else if (token.is(Word.CAUSE) && topic == null) {
      topic = REMEDIES;
    } else if (token.isAny(REMEDY_WORDS) && topic == REQUESTS) {
      topic = REMEDIES;
    }
  }

  private void passBoundary(Token token) {
    if (token.is(Word.OPEN)) {
      wasAmong = isAmong;
    } else if (token.is(Word.CLOSE)) {
      isAmong = wasAmong;
    } else if (token.isAny(Word.set(Word.STOP, Word.SEMICOLON, Word.PARAGRAPH))) {
      isAmong = false;
      wasAmong = false;
    }
    isLed = !token.is(Word.COMMA) || !Word.VIA.isIn(clause) || Word.FIGURE.isIn(clause);
    clause = 0;
    if (token.isAny(Word.set(Word.STOP, Word.PARAGRAPH))) {
      isBlocked = false;
      isPartOfYear = false;
      ledger.endSentence(token.end());
    }
    if (token.is(Word.PARAGRAPH)) {
      passParagraph(token);
    }
  }

  private void passParagraph(Token end) {
    boolean isHeading = end.start() - paragraphStart <= HEADING;
    topic = isHeading && topic != null ? topic : defaultTopic();
    paragraphStart = end.end();
    ledger.endParagraph();
  }
}
