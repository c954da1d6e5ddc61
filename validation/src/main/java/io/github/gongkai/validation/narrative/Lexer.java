package io.github.gongkai.validation.narrative;

import io.github.gongkai.model.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Takes a text apart: at each place the longest of a word, a figure and a name. */
final class Lexer {
  private static final int LONGEST = 24;

  private final Prose prose;
  private final Scope scope;
  private final Grammar grammar;
  private final List<Token> tokens = new ArrayList<>();
  private int unknown = -1;

  Lexer(Prose prose, Scope scope, Grammar grammar) {
    this.prose = prose;
    this.scope = scope;
    this.grammar = grammar;
  }

  List<Token> tokens() {
    int index = 0;
    int checked = 0;
    while (index < prose.length()) {
      if (index >= checked) {
        checked = prose.paragraphEnd(index) + 1;
        index = isSilent(index, checked - 1) ? skip(index, checked - 1) : index;
      }
      Token token = next(index);
      if (token == null) {
        unknown = unknown < 0 ? index : unknown;
        index++;
      } else {
        closeUnknown(index);
        tokens.add(token);
        index = token.end();
      }
    }
    closeUnknown(index);
    return tokens;
  }

  /** Returns whether a paragraph has neither a heading's topic nor a figure nor a negation. */
  private boolean isSilent(int start, int end) {
    if (end - start <= Reading.HEADING) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = prose.at(i);
      boolean isNumber = isDigit(c) || isNumeral(c);
      if (grammar.mayDeny(c) || (isNumber && mayCount(c, i + 1))) {
        return false;
      }
    }
    return true;
  }

  private boolean mayCount(char digit, int next) {
    return digit == '0' || digit == '零' || grammar.mayCount(prose.at(next));
  }

  private int skip(int start, int end) {
    tokens.add(Token.word(Word.UNKNOWN.bit(), start, end));
    return end;
  }

  private void closeUnknown(int end) {
    if (unknown >= 0) {
      boolean isOwn = end - unknown < 100 && scope.isBody(prose.text(unknown, end));
      tokens.add(Token.word(isOwn ? Word.OWN.bit() : Word.UNKNOWN.bit(), unknown, end));
      unknown = -1;
    }
  }

  private @Nullable Token next(int index) {
    char c = prose.at(index);
    if (c == '\n') {
      return Token.word(Word.PARAGRAPH.bit(), index, index + 1);
    }
    if (prose.startsWith(scope.agency(), index)) {
      return Token.word(Word.OWN.bit(), index, index + scope.agency().length());
    }
    Token word = grammar.words().longest(prose, index);
    Token number = isDigit(c) ? number(index) : Numerals.mayStart(c) ? numeral(index) : null;
    return number == null || (word != null && word.end() > number.end()) ? word : number;
  }

  private Token number(int start) {
    int end = digits(start);
    while (end - start < LONGEST && isGroup(end)) {
      end += 4;
    }
    if (prose.at(end) == '.' && isDigit(prose.at(end + 1))) {
      end = digits(end + 1);
    }
    if (end - start > LONGEST) {
      return Token.word(Word.NUMBER.bit(), start, end);
    }
    return counted(new BigDecimal(prose.text(start, end).replace(",", "")), start, end);
  }

  private int digits(int start) {
    int end = start;
    while (isDigit(prose.at(end))) {
      end++;
    }
    return end;
  }

  /** Returns whether a thousands mark and three digits stand at {@code index}. */
  private boolean isGroup(int index) {
    return prose.at(index) == ',' && digits(index + 1) == index + 4;
  }

  /** Returns a numeral with its counter; without one it may be part of any word. */
  private @Nullable Token numeral(int start) {
    int end = start;
    while (end - start < LONGEST && isNumeral(prose.at(end))) {
      end++;
    }
    if (grammar.counters().longest(prose, end) == null && !isBoundary(end)) {
      return null;
    }
    OptionalLong value = Numerals.parse(prose.text(start, end));
    Token token =
        value.isEmpty() ? null : counted(BigDecimal.valueOf(value.getAsLong()), start, end);
    return token != null && token.is(Word.FIGURE) ? token : null;
  }

  private Token counted(BigDecimal value, int start, int end) {
    Token counter = grammar.counters().longest(prose, end);
    if (counter == null) {
      return value.signum() == 0 && isBoundary(end)
          ? Token.figure(value, "", start, end)
          : Token.word(Word.NUMBER.bit(), start, end);
    }
    if (counter.is(Word.FIGURE)) {
      return Token.figure(value, prose.text(end, counter.end()), start, counter.end());
    }
    Word word = counter.is(Word.MONTH) ? Word.MONTH : year(value);
    return Token.word(word.bit(), start, counter.end());
  }

  private Word year(BigDecimal value) {
    boolean isYear = value.precision() == 4 && value.scale() == 0;
    return isYear ? scope.word(value.intValue()) : Word.UNKNOWN;
  }

  private boolean isBoundary(int index) {
    Token word = grammar.words().longest(prose, index);
    return prose.at(index) == '\n' || (word != null && word.isAny(Reading.BOUNDARIES));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNumeral(char c) {
    return Numerals.mayStart(c) || c == '百' || c == '千' || c == '万' || c == '亿';
  }
}
