package io.github.gongkai.core.text;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a report taken apart: {@code X局2022年政府信息公开工作年度报告}, with the year before the body,
 * after it, after the noun or missing.
 *
 * @param text the title in simplified script, without space, and without 《》 around it
 * @param agency the body it names, if any
 * @param years the years it names, each once; a day of publication is none
 * @param isReport whether it has the word 报告 or 年报
 */
public record TitleWords(
    String text, Optional<String> agency, List<Integer> years, boolean isReport) {
  private static final int LONGEST = 80;
  private static final int LEAST_OF_A_NAME = 4;
  private static final String IN_BRACKETS = "[（(〔\\[【]([^）)〕\\]】]{0,20})[）)〕\\]】]";
  private static final String NO_MARK = "[^，。；：,;:！？!?>＞»|]";
  private static final String SUBJECT =
      "(?<subject>(?:政府|政务)(?:信息|资讯)公开|(?<!政府|政务)(?:信息|资讯)公开|政务公开|(?<!信息|资讯|政务)公开工作)";
  private static final Pattern REPORT =
      Pattern.compile(
          "(?<before>"
              + NO_MARK
              + "*)"
              + SUBJECT
              + "(?<rest>"
              + NO_MARK
              + "{0,24}?)(?:报告|年报)(?:书|表)?(?<after>(?:"
              + IN_BRACKETS
              + "|"
              + Dates.YEAR
              + "年?度?|全文|公示)*)");
  private static final Pattern NO_REPORT =
      Pattern.compile(
          "(?<before>" + NO_MARK + "*)" + SUBJECT + "(?<rest>(?:工作)?(?:情况)?(?:年度)?)(?<after>)");

  /** Words of what is no report: what explains, announces, orders or lists one. */
  private static final Pattern OTHER =
      Pattern.compile(
          "图解|图说|一图|图文|解读|读懂|问答|(?:通知|制度|办法|意见|公告|的函|方案|模板|格式|说明|清单)$|指南|目录|关于(?:印发|做好|报送|开展|公布|发布)|"
              + "统计表|专栏|平台|网站|首页|入口|点击|下载|查看|上一[篇条]|下一[篇条]|如下|^现|^本报告|^根据|^按照|^来源|位置|条例|"
              + "\\.(?:docx?|pdf|xlsx?|wps|zip|rar)");

  private static final Pattern YEARS = Pattern.compile("(?<!\\d)(" + Dates.YEAR + ")(?!\\d)年?度?");
  private static final Pattern OPENING =
      Pattern.compile("^(?:附件[\\d一二三四五]?[、.]?|关于|(?:[（(【\\[][^）)】\\]]{0,8}[）)】\\]]))+");
  private static final Pattern CLOSING =
      Pattern.compile("(?:关于|的|之|年度|(?:政府信息公开|政府信息|信息公开|政务公开)[与和及、]|[（(][）)]|[\\-—－])+$");

  /** Copies the years. */
  public TitleWords {
    requireNonNull(text, "text must not be null");
    requireNonNull(agency, "agency must not be null");
    years = List.copyOf(years);
  }

  /** Returns {@code words}, which have no space, as the title that they are. */
  public static Optional<TitleWords> of(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    String text = Simplified.of(withoutQuotes(words));
    if (OTHER.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher report = REPORT.matcher(text);
    if (report.matches()) {
      return Optional.of(title(text, report, true));
    }
    Matcher subject = NO_REPORT.matcher(text);
    return subject.matches()
        ? Optional.of(title(text, subject, false)).filter(t -> t.weight() > 0)
        : Optional.empty();
  }

  private static String withoutQuotes(String words) {
    boolean isQuoted = words.startsWith("《") && words.endsWith("》") && words.indexOf('《', 1) < 0;
    return isQuoted ? words.substring(1, words.length() - 1) : words;
  }

  private static TitleWords title(String text, Matcher matcher, boolean isReport) {
    Set<Integer> years = new LinkedHashSet<>();
    Matcher year = YEARS.matcher(Dates.without(text));
    while (year.find()) {
      years.add(Dates.number(year.group(1)));
    }
    return new TitleWords(text, agency(matcher), List.copyOf(years), isReport);
  }

  private static Optional<String> agency(Matcher title) {
    String before = YEARS.matcher(Dates.without(title.group("before"))).replaceAll("");
    String name = OPENING.matcher(before).replaceFirst("");
    name = CLOSING.matcher(name).replaceFirst("");
    if (name.endsWith("人民") && title.group("subject").startsWith("政府")) {
      name += "政府";
    }
    return Optional.of(name)
        .filter(agency -> agency.length() > 1)
        .or(() -> inBrackets(title.group("after")));
  }

  private static Optional<String> inBrackets(String after) {
    Matcher bracket = Pattern.compile(IN_BRACKETS).matcher(after);
    return bracket.find() ? Bodies.name(bracket.group(1)) : Optional.empty();
  }

  /**
   * Returns how surely this is the title of a report: 5 with body and year, 4 with one of them, 3
   * with both but without the word 报告, 2 with neither; 0 if it is none.
   */
  public int weight() {
    boolean hasName = agency.filter(name -> name.length() >= LEAST_OF_A_NAME).isPresent();
    boolean hasYear = !years.isEmpty();
    if (isReport) {
      return hasName && hasYear ? 5 : hasName || hasYear || agency.isPresent() ? 4 : 2;
    }
    return agency.isPresent() && hasYear ? 3 : 0;
  }
}
