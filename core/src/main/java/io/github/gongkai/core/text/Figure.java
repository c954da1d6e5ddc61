package io.github.gongkai.core.text;

import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as written in a cell.
 *
 * @param value the figure, in the unit written
 * @param unit the unit written, if any
 */
public record Figure(BigDecimal value, Optional<Unit> unit) {
  private static final int LONGEST = 40;
  private static final Pattern WRITTEN =
      Pattern.compile(
          "([+\\-]?|[增减] *)(\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,18})(\\.\\d{1,12})? *(件|项|元|千元|万元|亿元)?");
  private static final Map<String, Unit> UNITS =
      Map.of("件", Unit.CASES, "项", Unit.ITEMS, "元", Unit.YUAN, "万元", Unit.TEN_THOUSAND_YUAN);
  private static final Figure ZERO = new Figure(BigDecimal.ZERO, Optional.empty());

  /**
   * Reads a figure: digits of either width with thousands marks, sign, decimals and unit. A space
   * between digits may part two figures and is not read over.
   */
  public static Optional<Figure> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String figure = Spaces.strip(text);
    if (figure.length() == 1) {
      return digit(figure.charAt(0));
    }
    Matcher written = WRITTEN.matcher(normal(figure));
    return written.matches() ? Optional.of(of(written)) : Optional.empty();
  }

  private static Optional<Figure> digit(char c) {
    if (c == '0' || c == '零' || c == '〇' || c == '０') {
      return Optional.of(ZERO);
    }
    char d = Width.half(c);
    return d >= '0' && d <= '9'
        ? Optional.of(new Figure(BigDecimal.valueOf(d - '0'), Optional.empty()))
        : Optional.empty();
  }

  private static Figure of(Matcher written) {
    String sign = written.group(1);
    String decimals = written.group(3) == null ? "" : written.group(3);
    BigDecimal value = new BigDecimal(written.group(2).replace(",", "") + decimals);
    if (sign.startsWith("-") || sign.startsWith("减")) {
      value = value.negate();
    }
    String unit = written.group(4);
    if (unit == null) {
      return new Figure(value, Optional.empty());
    }
    return switch (unit) {
      case "千元" -> new Figure(shifted(value, 3), Optional.of(Unit.YUAN));
      case "亿元" -> new Figure(shifted(value, 4), Optional.of(Unit.TEN_THOUSAND_YUAN));
      default -> new Figure(value, Optional.ofNullable(UNITS.get(unit)));
    };
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
    StringBuilder normal = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = Simplified.of(Width.half(text.charAt(i)));
      switch (c) {
        case '－', '−', '–', '—', '‐', '‑', '﹣' -> normal.append('-');
        case '，', '﹐' -> normal.append(',');
        default -> normal.append(Spaces.isSpace(c) ? ' ' : c);
      }
    }
    return normal.toString();
  }
}
