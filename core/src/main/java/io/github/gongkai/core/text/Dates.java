package io.github.gongkai.core.text;

import io.github.gongkai.model.StatisticalPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in Chinese, in digits or numerals, in text without spaces. */
public final class Dates {
  /** A year as it is written, in digits or numerals, the zeros also as letters and circles. */
  public static final String YEAR = "(?:2[0Oo〇○]\\d{2}|二[〇○◯零Oo0][〇○◯零一二三四五六七八九Oo0]{2})";

  private static final String NUMERALS = "〇一二三四五六七八九";

  private static final String IN_GROUP = "(" + YEAR + ")";
  private static final String MONTH = "(\\d{1,2}|十?[一二三四五六七八九]|十)";
  private static final String DAY = "(\\d{1,2}|[一二三]?十?[一二三四五六七八九]|[二三]?十)";
  private static final Pattern DATE = Pattern.compile(IN_GROUP + "年" + MONTH + "月" + DAY + "日");
  private static final Pattern ISO =
      Pattern.compile("(20\\d{2}) ?([-/.]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?!\\d)");
  private static final String TO = "起?[，,]?[至到—\\-－–~～]{1,2}(?:" + IN_GROUP + "年|当年|同年)?";
  private static final Pattern PERIOD =
      Pattern.compile(DATE.pattern() + TO + MONTH + "月" + DAY + "日");
  private static final Pattern MONTHS =
      Pattern.compile(IN_GROUP + "年" + MONTH + "月份?" + TO + MONTH + "月");
  private static final Pattern YEAR_WORD = Pattern.compile(IN_GROUP + "年");

  private Dates() {}

  /** Returns the date that {@code text} is. */
  public static Optional<LocalDate> only(String text) {
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      return date(date, 1);
    }
    Matcher iso = ISO.matcher(text);
    return iso.matches() ? iso(iso) : Optional.empty();
  }

  /** Returns the first date in {@code text}, which may have spaces in it. */
  public static Optional<LocalDate> first(String text) {
    Matcher date = DATE.matcher(Spaces.remove(text));
    if (date.find()) {
      return date(date, 1);
    }
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return iso(iso);
    }
    Matcher compact = COMPACT.matcher(text);
    return compact.find() ? date(compact, 1) : Optional.empty();
  }

  private static Optional<LocalDate> iso(Matcher iso) {
    return date(number(iso.group(1)), number(iso.group(3)), number(iso.group(4)));
  }

  /** Returns {@code text} without the dates in it that name a day. */
  public static String without(String text) {
    return ISO.matcher(DATE.matcher(text).replaceAll("")).replaceAll("");
  }

  /** Returns the first period in {@code text}, from day to day or from month to month. */
  public static Optional<StatisticalPeriod> period(String text) {
    if (text.indexOf('月') < 0) {
      return Optional.empty();
    }
    Matcher period = PERIOD.matcher(text);
    if (period.find()) {
      int to = number(period.group(period.group(4) == null ? 1 : 4));
      Optional<LocalDate> last = date(to, number(period.group(5)), number(period.group(6)));
      return date(period, 1).flatMap(first -> last.map(end -> new StatisticalPeriod(first, end)));
    }
    Matcher months = MONTHS.matcher(text);
    return months.find() ? months(months) : Optional.empty();
  }

  /** Returns whether {@code period} is a whole calendar year. */
  public static boolean isYear(StatisticalPeriod period) {
    LocalDate first = period.from();
    return first.getDayOfYear() == 1 && first.plusYears(1).minusDays(1).equals(period.to());
  }

  private static Optional<StatisticalPeriod> months(Matcher months) {
    int to = number(months.group(months.group(3) == null ? 1 : 3));
    Optional<LocalDate> last = date(to, number(months.group(4)), 1);
    return date(number(months.group(1)), number(months.group(2)), 1)
        .flatMap(
            first ->
                last.map(YearMonth::from)
                    .map(end -> new StatisticalPeriod(first, end.atEndOfMonth())));
  }

  /** Returns a matcher that finds years followed by 年; group 1 is the year. */
  public static Matcher years(String text) {
    return YEAR_WORD.matcher(text);
  }

  private static Optional<LocalDate> date(Matcher matcher, int group) {
    return date(
        number(matcher.group(group)),
        number(matcher.group(group + 1)),
        number(matcher.group(group + 2)));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    boolean exists =
        month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** Returns the value of digits, of numerals read digit by digit (二〇二二), or up to 三十一. */
  public static int number(String written) {
    int ten = written.indexOf('十');
    if (ten >= 0) {
      int tens = ten == 0 ? 1 : digit(written.charAt(0));
      int units = ten == written.length() - 1 ? 0 : digit(written.charAt(ten + 1));
      return tens * 10 + units;
    }
    int value = 0;
    for (int i = 0; i < written.length(); i++) {
      value = value * 10 + digit(written.charAt(i));
    }
    return value;
  }

  private static int digit(char c) {
    int numeral = NUMERALS.indexOf(c);
    if (numeral >= 0) {
      return numeral;
    }
    return c >= '0' && c <= '9' ? c - '0' : 0;
  }
}
