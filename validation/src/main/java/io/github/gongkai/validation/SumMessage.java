package io.github.gongkai.validation;

import static java.util.stream.Collectors.joining;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.validation.Equation.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An equation and how it turned out, in words.
 *
 * @param equation the equation
 * @param sums its two sides in the report
 */
record SumMessage(Equation equation, Sums sums) implements Message {

  @Override
  public String in(Locale locale) {
    return template(sums.outcome(), Name.isChinese(locale))
        .replace("{subject}", equation.subject().in(locale))
        .replace("{stated}", abridged(names(equation.stated(), locale), " + "))
        .replace("{addends}", abridged(names(equation.addends(), locale), " + "))
        .replace("{actual}", text(sums.actual()))
        .replace("{expected}", text(sums.expected()))
        .replace("{missing}", abridged(missing(locale), Name.isChinese(locale) ? "；" : ", "));
  }

  private static String template(Outcome outcome, boolean chinese) {
    return switch (outcome) {
      case PASSED ->
          chinese
              ? "{subject}：{stated} = {addends}：{actual}"
              : "{subject}: {stated} = {addends}: {actual}";
      case FAILED ->
          chinese
              ? "{subject}：{stated} 为 {actual}，应为 {addends}：{expected}"
              : "{subject}: {stated} is {actual}, expected {addends}: {expected}";
      case UNDECIDED ->
          chinese
              ? "{subject}：无法判断 {stated} = {addends}，缺少数值：{missing}"
              : "{subject}: cannot decide {stated} = {addends}, no figure in: {missing}";
      case NOT_APPLICABLE ->
          chinese
              ? "{subject}：不适用：{stated} = {addends}"
              : "{subject}: not applicable: {stated} = {addends}";
    };
  }

  private static List<String> names(List<Term> terms, Locale locale) {
    return terms.stream().map(term -> term.name().in(locale)).toList();
  }

  private List<String> missing(Locale locale) {
    List<AddressedCell> missing = sums.missing();
    return Stream.concat(equation.addends().stream(), equation.stated().stream())
        .filter(term -> missing.stream().anyMatch(c -> c.address().equals(term.address())))
        .map(term -> term.name().in(locale))
        .toList();
  }

  /** Joins up to three names; of more, which stand side by side on the form, first and last. */
  private static String abridged(List<String> names, String separator) {
    return names.size() <= 3
        ? String.join(separator, names)
        : Stream.of(names.get(0), "…", names.get(names.size() - 1)).collect(joining(separator));
  }

  private static String text(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}
