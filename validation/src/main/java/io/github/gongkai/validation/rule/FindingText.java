package io.github.gongkai.validation.rule;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the findings of a rule say, in words. */
final class FindingText {
  private static final FindingText STANDARD = new FindingText("", "");

  /** What a message may name of the findings of a test. */
  static final Set<String> OF_TEST = Set.of("{subject}");

  /** What a message may name of the findings about a relation of figures. */
  static final Set<String> OF_FIGURES =
      Set.of("{subject}", "{actual}", "{expected}", "{difference}");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

  private final String chinese;
  private final String english;

  private FindingText(String chinese, String english) {
    this.chinese = requireNonNull(chinese, "chinese must not be null");
    this.english = requireNonNull(english, "english must not be null");
  }

  /** Returns the text that tells the relation. */
  static FindingText standard() {
    return STANDARD;
  }

  static FindingText of(String chinese, String english) {
    return new FindingText(chinese, english);
  }

  /**
   * Checks that all placeholders are known.
   *
   * @throws IllegalArgumentException if one is not
   */
  void requireOnly(Set<String> placeholders, String rule) {
    PLACEHOLDER
        .matcher(chinese + english)
        .results()
        .map(MatchResult::group)
        .filter(placeholder -> !placeholders.contains(placeholder))
        .findFirst()
        .ifPresent(
            unknown -> {
              throw new IllegalArgumentException(
                  "message of rule " + rule + " has an unknown placeholder: " + unknown);
            });
  }

  String in(RelationFinding finding, Locale locale) {
    boolean isChinese = Name.isChinese(locale);
    boolean isOwn = !isStandard() && finding.outcome() == Outcome.FAILED;
    RelationWords words = new RelationWords(finding, isChinese);
    return (isOwn ? own(isChinese) : words.template())
        .replace("{subject}", finding.check().subject().in(locale))
        .replace("{stated}", words.stated())
        .replace("{addends}", words.expected())
        .replace("{missing}", words.missing())
        .replace("{sign}", finding.check().relation().comparison().sign())
        .replace("{words}", finding.check().relation().comparison().words(isChinese))
        .replace("{actual}", text(finding.actual()))
        .replace("{expected}", text(finding.expected()))
        .replace("{difference}", text(finding.difference()))
        .strip();
  }

  /** Returns the message of a rule that says nothing but yes or no. */
  Message of(Name subject, Outcome outcome) {
    return Message.of(
        of(outcome, true).replace("{subject}", subject.in(Locale.CHINESE)),
        of(outcome, false).replace("{subject}", subject.in(Locale.ENGLISH)));
  }

  private String of(Outcome outcome, boolean isChinese) {
    return switch (outcome) {
      case PASSED -> isChinese ? "{subject}：符合规则" : "{subject}: satisfies the rule";
      case FAILED -> isStandard() ? failed(isChinese) : own(isChinese);
      case UNDECIDED -> isChinese ? "{subject}：无法判断" : "{subject}: undecided";
      case NOT_APPLICABLE -> isChinese ? "{subject}：不适用" : "{subject}: not applicable";
    };
  }

  private static String failed(boolean isChinese) {
    return isChinese ? "{subject}：不符合规则" : "{subject}: does not satisfy the rule";
  }

  private boolean isStandard() {
    return this == STANDARD;
  }

  private String own(boolean isChinese) {
    return isChinese ? chinese : english;
  }

  private static String text(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}
