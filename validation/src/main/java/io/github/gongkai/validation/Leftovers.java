package io.github.gongkai.validation;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Severity;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Message;
import io.github.gongkai.validation.rule.Outcome;
import io.github.gongkai.validation.rule.Reports;
import io.github.gongkai.validation.rule.Rule;
import io.github.gongkai.validation.rule.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template left in the narrative. */
final class Leftovers {
  static final Rule RULE = Rule.of("FORM-LEFTOVER", Leftovers::check);

  /** Placeholders, not letters of an address such as xxgk. */
  private static final Pattern MARK =
      Pattern.compile("(?=[X×\\[])(?:(?<![A-Za-z0-9])X{2,}(?![A-Za-z0-9])|×{2,}|\\[bookmark)");

  private static final Pattern FIRST_LETTER =
      Pattern.compile("[〔（(【\\[]2019[〕）)】\\]]\\s{0,3}60\\s{0,3}号");

  private static final int FIRST_YEAR_OF_SECOND_LETTER = 2021;

  private Leftovers() {}

  private static List<Finding> check(Reports reports) {
    AnnualReport report = reports.report();
    List<String> texts = report.narrative().all().toList();
    List<Place> places = report.sources().narrative().all().toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Optional<String> leftover = find(texts.get(i), report);
      if (leftover.isPresent()) {
        findings.add(
            Statement.of(
                    "FORM-LEFTOVER",
                    Severity.INFO,
                    Outcome.FAILED,
                    "narrative",
                    Message.of(
                        "疑为模板残留：" + leftover.get(), "maybe left of a template: " + leftover.get()))
                .at(i < places.size() ? Optional.of(places.get(i)) : Optional.empty()));
      }
    }
    return findings;
  }

  private static Optional<String> find(String text, AnnualReport report) {
    Matcher mark = MARK.matcher(text);
    if (mark.find()) {
      return Optional.of(mark.group());
    }
    boolean isOfSecondLetter =
        report.header().year().orElse(0) >= FIRST_YEAR_OF_SECOND_LETTER
            && FIRST_LETTER.matcher(text).find();
    return isOfSecondLetter ? Optional.of("〔2019〕60号") : Optional.empty();
  }
}
