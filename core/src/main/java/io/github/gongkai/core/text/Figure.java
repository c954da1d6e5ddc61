package io.github.gongkai.core.text;

import io.github.gongkai.model.Unit;
import io.github.gongkai.model.text.Numerals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A figure as written in a cell.
 *
 * @param value the figure, in the unit written
 * @param unit the unit written, if any
 */
public record Figure(BigDecimal value, Optional<Unit> unit) {
  private static final int LONGEST = 40;
  private static final int MOST_DIGITS = 18;
  private static final Pattern DIGITS =
      Pattern.compile(
          "([+\\-]?|(?:增加?|减少?) *|¥ *)([1-9]\\d{0,2}(?:,\\d{3}){1,5}|\\d{1,18})(\\.\\d{1,12})?"
              + " *(件|项|万件|万项|元|千元|万元|亿元)?");
  private static final Pattern WORDS = Pattern.compile("([零〇一二两三四五六七八九十百千万亿]+) *(件|项|元)?");

  /** The figures of up to two digits, which most cells hold. */
  private static final List<Optional<Figure>> SMALL =
      IntStream.range(0, 100)
          .mapToObj(i -> Optional.of(new Figure(BigDecimal.valueOf(i), Optional.empty())))
          .toList();

  /** Reads as a word of its own: spare parts. */
  private static final String NO_FIGURE = "零件";

  /**
   * Reads a figure: digits of either width with thousands marks, sign, decimals and unit, or a
   * numeral such as 三十. A space between digits may part two figures and is not read over. One
   * numeral alone, such as 一, is the number of a label, unless a unit follows.
   */
  public static Optional<Figure> parse(String raw) {
    if (raw.length() > LONGEST) {
      return Optional.empty();
    }
    String text = Invisible.remove(raw);
    int start = Spaces.skip(text, 0, text.length());
    int end = Spaces.skipBack(text, start, text.length());
    if (start == end || !mayStart(normal(text.charAt(start)))) {
      return Optional.empty();
    }
    Optional<Figure> plain = plain(text, start, end);
    return plain.isPresent() ? plain : written(normal(text.substring(start, end)));
  }

  /** Nearly all texts that are no figures are told by their first character. */
  private static boolean mayStart(char c) {
    return isDigit(c) || "+-增减¥".indexOf(c) >= 0 || Numerals.mayStart(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Reads what is nothing but digits, as nearly all figures are. */
  private static Optional<Figure> plain(String text, int start, int end) {
    if (end - start > MOST_DIGITS) {
      return Optional.empty();
    }
    long value = 0;
    for (int i = start; i < end; i++) {
      char c = Width.half(text.charAt(i));
      if (!isDigit(c)) {
        return Optional.empty();
      }
      value = value * 10 + (c - '0');
    }
    return value < SMALL.size()
        ? SMALL.get((int) value)
        : Optional.of(new Figure(BigDecimal.valueOf(value), Optional.empty()));
  }

  private static Optional<Figure> written(String text) {
    if (Numerals.mayStart(text.charAt(0))) {
      return words(text);
    }
    Matcher digits = DIGITS.matcher(text);
    if (!digits.matches()) {
      return Optional.empty();
    }
    String sign = digits.group(1);
    String decimals = digits.group(3) == null ? "" : digits.group(3);
    BigDecimal value = new BigDecimal(digits.group(2).replace(",", "") + decimals);
    boolean isNegative = sign.startsWith("-") || sign.startsWith("减");
    Figure figure = of(isNegative ? value.negate() : value, digits.group(4));
    return sign.startsWith("¥") ? figure.asMoney() : Optional.of(figure);
  }

  private static Optional<Figure> words(String text) {
    Matcher words = WORDS.matcher(text);
    if (!words.matches() || text.equals(NO_FIGURE)) {
      return Optional.empty();
    }
    OptionalLong value = Numerals.parse(words.group(1));
    boolean isLabel = text.length() == 1 && value.orElse(0) > 0;
    return value.isPresent() && !isLabel
        ? Optional.of(of(BigDecimal.valueOf(value.getAsLong()), words.group(2)))
        : Optional.empty();
  }

  private static Figure of(BigDecimal value, @Nullable String unit) {
    return switch (unit == null ? "" : unit) {
      case "件" -> new Figure(value, Optional.of(Unit.CASES));
      case "万件" -> new Figure(shifted(value, 4), Optional.of(Unit.CASES));
      case "项" -> new Figure(value, Optional.of(Unit.ITEMS));
      case "万项" -> new Figure(shifted(value, 4), Optional.of(Unit.ITEMS));
      case "元" -> new Figure(value, Optional.of(Unit.YUAN));
      case "千元" -> new Figure(shifted(value, 3), Optional.of(Unit.YUAN));
      case "万元" -> new Figure(value, Optional.of(Unit.TEN_THOUSAND_YUAN));
      case "亿元" -> new Figure(shifted(value, 4), Optional.of(Unit.TEN_THOUSAND_YUAN));
      default -> new Figure(value, Optional.empty());
    };
  }

  private Optional<Figure> asMoney() {
    return unit.isEmpty()
        ? Optional.of(new Figure(value, Optional.of(Unit.YUAN)))
        : Optional.of(this).filter(figure -> figure.unit().get().isMoney());
  }

  /** Returns the value in {@code wanted}, or empty if the unit written is of another kind. */
  public Optional<BigDecimal> in(Unit wanted) {
    if (unit.isEmpty() || unit.get() == wanted) {
      return Optional.of(value);
    }
    if (!unit.get().isMoney() || !wanted.isMoney()) {
      return Optional.empty();
    }
    return Optional.of(shifted(value, wanted == Unit.YUAN ? 4 : -4));
  }

  private static BigDecimal shifted(BigDecimal value, int digits) {
    BigDecimal moved = value.movePointRight(digits).stripTrailingZeros();
    return moved.scale() < 0 ? moved.setScale(0) : moved;
  }

  private static String normal(String text) {
    return Chars.change(text, Figure::normal);
  }

  private static char normal(char written) {
    char c = Simplified.of(Width.half(written));
    return switch (c) {
      case '－', '−', '–', '—', '‐', '‑', '﹣' -> '-';
      case '，', '﹐' -> ',';
      case '￥' -> '¥';
      default -> Spaces.isSpace(c) ? ' ' : c;
    };
  }
}
