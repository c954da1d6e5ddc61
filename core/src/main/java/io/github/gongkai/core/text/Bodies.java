package io.github.gongkai.core.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of public bodies, in text without spaces. */
public final class Bodies {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final String LAST_WORD =
      "(?:政府|局|委|委员会|办|办公室|办公厅|厅|部|院|处|中心|所|站|支队|总队|大队|执法队|协会|学会|联合会|总会|红十字会|"
          + "工会|联社|供销社|署|银行|分行|支行|街道|办事处|镇|乡|区|市|县|省|旗|盟|州|管委会|公司|集团|学校|大学|学院|中学|"
          + "小学|医院|馆|台|法院|检察院|室|基地|林场|农场|兵团|师|团|园|景区|司|总社|服务局|组|科)";
  private static final Pattern NAME =
      Pattern.compile("[^\\p{P}\\p{S}\\d]{2,}" + LAST_WORD + "(?:[（(][^）)]{1,20}[）)])?");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "[我本该各全无没暂未]|.*(?:网站|门户|平台|专栏|首页|位置|公开目录|公开指南|报告|年报|情况|阅读).*|上级.*|有关部门|相关部门|其他.*");

  private static final int LONGEST_UNKNOWN = 20;
  private static final Pattern UNKNOWN = Pattern.compile("[^\\p{P}\\p{S}\\d]{2,}");

  /** What is pressed on paper beside a name. */
  private static final Pattern SEAL = Pattern.compile("[（(](?:盖章|公章|印章|章|印)[）)]$");

  private static final Pattern OFFICE =
      Pattern.compile("(?<!政府|委|区|市|县)(?:办公室|综合科|法规科|政务公开科|信息科|政务公开办公室|政务公开办)$");

  private Bodies() {}

  /** Returns whether {@code text} is the name of a public body, which 我局 is not. */
  public static boolean isName(String text) {
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && !NO_NAME.matcher(text).lookingAt()
        && NAME.matcher(text).matches();
  }

  /** Returns the name that {@code text} is, without a note on the seal. */
  public static Optional<String> name(String text) {
    String name = SEAL.matcher(text).replaceFirst("");
    return isName(name) ? Optional.of(name) : Optional.empty();
  }

  /** Returns the name that {@code text} is where a name is to be expected, as above a date. */
  public static Optional<String> expectedName(String text) {
    String name = SEAL.matcher(text).replaceFirst("");
    boolean mayBe =
        name.length() <= LONGEST_UNKNOWN
            && !NO_NAME.matcher(name).lookingAt()
            && UNKNOWN.matcher(name).matches();
    return name(text).or(() -> mayBe ? Optional.of(name) : Optional.empty());
  }

  /** Returns the name of the body whose office {@code text} is, or the name that it is itself. */
  public static Optional<String> withoutOffice(String text) {
    Matcher office = OFFICE.matcher(text);
    return office.find()
        ? name(text.substring(0, office.start())).or(() -> name(text))
        : name(text);
  }
}
