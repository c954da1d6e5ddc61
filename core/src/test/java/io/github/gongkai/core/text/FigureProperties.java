package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

/** What is printed reads back, and what is read is all that was printed. */
class FigureProperties {
  private static final long LARGEST = 999_999_999_999_999_999L;

  /** A way to print a number. */
  record Style(String minus, String plus, String comma, boolean isWide, Suffix suffix) {
    String print(BigDecimal number) {
      String digits = number.abs().toPlainString();
      int point = digits.contains(".") ? digits.indexOf('.') : digits.length();
      String whole = digits.substring(0, point).replaceAll("(?<=\\d)(?=(\\d{3})+$)", comma);
      String plain = whole + digits.substring(point);
      String sign = number.signum() < 0 ? minus : plus;
      return sign + (isWide ? wide(plain) : plain) + suffix.text();
    }

    private static String wide(String digits) {
      StringBuilder wide = new StringBuilder();
      digits.chars().forEach(c -> wide.append(c <= '~' ? (char) (c + 0xFEE0) : (char) c));
      return wide.toString();
    }
  }

  /** What may follow a number, and the unit that it names. */
  record Suffix(String text, Optional<Unit> unit) {}

  @Property
  void wholeNumberReadsBackHoweverItIsPrinted(
      @ForAll @LongRange(min = -LARGEST, max = LARGEST) long number,
      @ForAll("styles") Style style) {
    BigDecimal value = BigDecimal.valueOf(number);

    assertThat(Figure.parse(style.print(value))).contains(new Figure(value, style.suffix().unit()));
  }

  @Property
  void decimalNumberReadsBackHoweverItIsPrinted(
      @ForAll @Scale(4) BigDecimal number, @ForAll("styles") Style style) {
    BigDecimal value = number.remainder(BigDecimal.valueOf(LARGEST));

    assertThat(Figure.parse(style.print(value))).contains(new Figure(value, style.suffix().unit()));
  }

  @Property
  void digitsThatAreReadAreAllDigitsOfTheText(@ForAll("cells") String text) {
    Figure.parse(text)
        .ifPresent(
            figure ->
                assertThat(digitsOf(figure.value().toPlainString())).isEqualTo(digitsOf(text)));
  }

  /** Returns the digits without the zeros around them, which a unit such as 万件 may add. */
  private static String digitsOf(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
    return digits.toString().replaceAll("^0+|0+$", "");
  }

  @Property
  void numeralReadsBack(@ForAll @LongRange(min = 11, max = 999_999_999_999L) long number) {
    assertThat(Figure.parse(chinese(number)))
        .contains(new Figure(BigDecimal.valueOf(number), Optional.empty()));
    assertThat(Figure.parse(chinese(number) + "件").flatMap(figure -> figure.in(Unit.CASES)))
        .contains(BigDecimal.valueOf(number));
  }

  /** Spells a number digit by digit and folds the zeros, as it is taught at school. */
  private static String chinese(long number) {
    String digits = Long.toString(number);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      int power = digits.length() - 1 - i;
      int digit = digits.charAt(i) - '0';
      words.append("零一二三四五六七八九".charAt(digit));
      words.append(digit == 0 ? "" : List.of("", "十", "百", "千").get(power % 4));
      words.append(power == 8 ? "亿" : power == 4 ? "万" : "");
    }
    return words
        .toString()
        .replaceAll("零+", "零")
        .replaceAll("零(?=[亿万]|$)", "")
        .replaceAll("亿万", "亿")
        .replaceAll("^一十", "十");
  }

  @Property
  void spaceBetweenDigitsIsNeverReadOver(
      @ForAll @LongRange(min = 0, max = 99_999) long left,
      @ForAll @LongRange(min = 0, max = 99_999) long right,
      @ForAll("spaces") String space) {
    assertThat(Figure.parse(left + space + right)).isEmpty();
  }

  @Property
  void anyTextIsReadOrNotWithoutThrowing(@ForAll String text) {
    assertThatCode(() -> Figure.parse(text)).doesNotThrowAnyException();
  }

  @Property
  void amountOfMoneyIsTheSameInYuanAndInTenThousandYuan(@ForAll @Scale(6) BigDecimal number) {
    Figure written = new Figure(number, Optional.of(Unit.TEN_THOUSAND_YUAN));
    BigDecimal yuan = written.in(Unit.YUAN).orElseThrow();

    assertThat(yuan).isEqualByComparingTo(number.multiply(BigDecimal.valueOf(10_000)));
    assertThat(new Figure(yuan, Optional.of(Unit.YUAN)).in(Unit.TEN_THOUSAND_YUAN).orElseThrow())
        .isEqualByComparingTo(number);
  }

  @Provide
  Arbitrary<Style> styles() {
    return Combinators.combine(
            Arbitraries.of("-", "－", "—", "–", "−", "减", "減", "减少"),
            Arbitraries.of("", "+", "＋", "增", "增 ", "增加"),
            Arbitraries.of("", ",", "，"),
            Arbitraries.of(false, true),
            suffixes())
        .as(Style::new);
  }

  private static Arbitrary<Suffix> suffixes() {
    Map<String, Unit> units =
        Map.of("件", Unit.CASES, "项", Unit.ITEMS, "元", Unit.YUAN, "万元", Unit.TEN_THOUSAND_YUAN);
    Arbitrary<Suffix> named =
        Combinators.combine(Arbitraries.of("", " ", "\u00A0"), Arbitraries.of(units.keySet()))
            .as((space, unit) -> new Suffix(space + unit, Optional.of(units.get(unit))));
    return Arbitraries.oneOf(Arbitraries.just(new Suffix("", Optional.empty())), named);
  }

  /** Text of what figures are made of, in any order. */
  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.of(
            "0", "7", "12", "345", "６", "零", ",", "，", ".", " ", "-", "减", "+", "元", "万", "件", "/")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> spaces() {
    return Arbitraries.of(" ", "\u00A0", "\u3000", "\t", "\n", "  ");
  }
}
