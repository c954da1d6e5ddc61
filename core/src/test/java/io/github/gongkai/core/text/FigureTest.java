package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          0                | 0
          ０               | 0
          零               | 0
          〇               | 0
          9                | 9
          ９               | 9
          １２             | 12
          007              | 7
          1,234            | 1234
          1，234           | 1234
          １，２３４       | 1234
          1234             | 1234
          12,345,678       | 12345678
          -7               | -7
          －7              | -7
          —7               | -7
          –7               | -7
          −7               | -7
          ‐7               | -7
          ﹣7              | -7
          减5              | -5
          減5              | -5
          减 5             | -5
          +5               | 5
          ＋5              | 5
          增6              | 6
          增 6             | 6
          增加6            | 6
          减少5            | -5
          減少 5           | -5
          +16              | 16
          -42              | -42
          1.000            | 1.000
          三十             | 30
          十二             | 12
          一十二           | 12
          一百零五         | 105
          一百一十         | 110
          两千             | 2000
          兩千             | 2000
          二千零三十       | 2030
          一万二千         | 12000
          一萬零五         | 10005
          十万零三百       | 100300
          二百万           | 2000000
          三亿零四十万     | 300400000
          -1,234.50        | -1234.50
          73.65            | 73.65
          ７３．６５       | 73.65
          0.000001         | 0.000001
          """)
  void figureWithoutUnitIsItsNumber(String text, BigDecimal number) {
    assertThat(Figure.parse(text)).contains(new Figure(number, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5件              | 5         | CASES
          0件              | 0         | CASES
          ５ 件            | 5         | CASES
          减5件            | -5        | CASES
          12项             | 12        | ITEMS
          3 项             | 3         | ITEMS
          三件             | 3         | CASES
          十件             | 10        | CASES
          两件             | 2         | CASES
          十二 件          | 12        | CASES
          〇件             | 0         | CASES
          零项             | 0         | ITEMS
          1.2万件          | 12000     | CASES
          3万项            | 30000     | ITEMS
          1424.4万元       | 1424.4    | TEN_THOUSAND_YUAN
          4.86 万元        | 4.86      | TEN_THOUSAND_YUAN
          251000.00元      | 251000.00 | YUAN
          三十万元         | 300000    | YUAN
          ¥5,000           | 5000      | YUAN
          ￥5000元         | 5000      | YUAN
          ¥ 1.5万元        | 1.5       | TEN_THOUSAND_YUAN
          12項             | 12        | ITEMS
          251000元         | 251000    | YUAN
          1,234.50元       | 1234.50   | YUAN
          92 万元          | 92        | TEN_THOUSAND_YUAN
          92万元           | 92        | TEN_THOUSAND_YUAN
          92萬元           | 92        | TEN_THOUSAND_YUAN
          26.55万元        | 26.55     | TEN_THOUSAND_YUAN
          -26.55 万元      | -26.55    | TEN_THOUSAND_YUAN
          1.5亿元          | 15000     | TEN_THOUSAND_YUAN
          2 億元           | 20000     | TEN_THOUSAND_YUAN
          0.00001亿元      | 0.1       | TEN_THOUSAND_YUAN
          """)
  void figureKeepsTheUnitWritten(String text, BigDecimal number, Unit unit) {
    assertThat(Figure.parse(text)).contains(new Figure(number, Optional.of(unit)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"92\u00A0万元", "92\u3000万元", "92\u200B万元", "92  万元", "92\t万元"})
  void spaceOfEveryKindMayStandBetweenNumberAndUnit(String text) {
    assertThat(Figure.parse(text).flatMap(figure -> figure.in(Unit.TEN_THOUSAND_YUAN)))
        .contains(new BigDecimal("92"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u3000",
        "1 2",
        "1\u00A02",
        "1\n2",
        "0/0",
        "0|0",
        "1,23",
        "1,2345",
        "12,34",
        "1234,567",
        "1,234,56",
        ",123",
        "1,",
        "1, 234",
        "1.",
        ".5",
        "1 .5",
        "1. 5",
        "1.2.3",
        "1.234,567",
        "1..2",
        "--7",
        "+-7",
        "减-7",
        "7-",
        "1-2",
        "(7)",
        "-",
        "—",
        "+",
        "减",
        "增",
        "件",
        "元",
        "万元",
        "5件件",
        "5次",
        "5%",
        "5百元",
        "92万 元",
        "92万",
        "0,123",
        "00,123",
        "1'234",
        "1.234,56",
        "12%",
        "12％",
        "5²",
        "²",
        "⑤",
        "➀",
        "㈤",
        "¥",
        "¥5件",
        "¥-5",
        "-¥5",
        "12万",
        "增加",
        "减少",
        "增加-5",
        "3/0",
        "增3减0",
        "未发生",
        "一、",
        "三、本年度办理结果",
        "（一）",
        "一次",
        "百",
        "万",
        "百件",
        "千元",
        "一二",
        "二〇二一",
        "一百五",
        "一万二",
        "一百五件",
        "一零五",
        "二十两",
        "两十",
        "十十",
        "一百零零五",
        "一万零二千",
        "万一",
        "亿万",
        "三千5百",
        "5百",
        "1万2千",
        "三点五",
        "五六件",
        "十二月",
        "一万万元",
        "约5",
        "5起",
        "5 5件",
        "一",
        "十",
        "零件",
        "零零",
        "1e5",
        "0x1F",
        "abc",
        "①",
        "٣",
        "٣٤",
        "½",
        "１ ２",
        "无",
        "/",
        "\uD840\uDC00",
        "5\uFFFD"
      })
  void textThatIsNoFigureIsNotRead(String text) {
    assertThat(Figure.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\u200B2", "1\u00AD2", "\uFEFF12", "12\u2060"})
  void charactersWithoutWidthPartNoDigits(String text) {
    assertThat(Figure.parse(text)).map(Figure::value).contains(BigDecimal.valueOf(12));
  }

  @Test
  void eighteenDigitsAreReadAndMoreAreNot() {
    assertThat(Figure.parse("9".repeat(18)))
        .contains(new Figure(new BigDecimal("999999999999999999"), Optional.empty()));
    assertThat(Figure.parse("9".repeat(19))).isEmpty();
    assertThat(Figure.parse("999,999,999,999,999,999"))
        .contains(new Figure(new BigDecimal("999999999999999999"), Optional.empty()));
    assertThat(Figure.parse("1,000,999,999,999,999,999")).isEmpty();
  }

  @Test
  void twelveDecimalsAreReadAndMoreAreNot() {
    assertThat(Figure.parse("0." + "1".repeat(12)))
        .contains(new Figure(new BigDecimal("0.111111111111"), Optional.empty()));
    assertThat(Figure.parse("0." + "1".repeat(13))).isEmpty();
  }

  @Test
  void threeHundredDigitsAreNotRead() {
    assertThat(Figure.parse("1".repeat(300))).isEmpty();
    assertThat(Figure.parse("1" + ",111".repeat(100))).isEmpty();
    assertThat(Figure.parse(" ".repeat(300) + "1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "92,        TEN_THOUSAND_YUAN, 92",
    "92,        CASES,             92",
    "251000元,  YUAN,              251000",
    "251000元,  TEN_THOUSAND_YUAN, 25.1",
    "8040元,    TEN_THOUSAND_YUAN, 0.804",
    "0元,       TEN_THOUSAND_YUAN, 0",
    "1元,       TEN_THOUSAND_YUAN, 0.0001",
    "26.55万元, YUAN,              265500",
    "26.55万元, TEN_THOUSAND_YUAN, 26.55",
    "0.00001万元, YUAN,            0.1",
    "-100万元,  YUAN,              -1000000",
    "1.5亿元,   YUAN,              150000000",
    "5件,       CASES,             5",
    "5项,       ITEMS,             5"
  })
  void figureIsConvertedWithinItsKindOfUnit(String text, Unit wanted, BigDecimal value) {
    assertThat(Figure.parse(text).flatMap(figure -> figure.in(wanted))).contains(value);
  }

  @ParameterizedTest
  @CsvSource({
    "5件,    YUAN",
    "5件,    ITEMS",
    "5项,    CASES",
    "5项,    TEN_THOUSAND_YUAN",
    "5元,    CASES",
    "92万元, ITEMS"
  })
  void figureIsNotConvertedToAnotherKindOfUnit(String text, Unit wanted) {
    assertThat(Figure.parse(text)).isPresent();
    assertThat(Figure.parse(text).flatMap(figure -> figure.in(wanted))).isEmpty();
  }

  /** A dash may be the mark of the cell before. */
  @ParameterizedTest
  @ValueSource(strings = {"- 7", "— 7", "+ 7", "－\u30007"})
  void markApartFromTheDigitsIsNoSign(String text) {
    assertThat(Figure.parse(text)).isEmpty();
  }
}
