package io.github.gongkai.quickstart;

import static io.github.gongkai.model.RequestGroup.DENIED;
import static io.github.gongkai.model.RequestRow.PROCESSED_TOTAL;
import static io.github.gongkai.validation.rule.Figure.cell;
import static io.github.gongkai.validation.rule.Figure.subtotal;
import static io.github.gongkai.validation.rule.Over.applicants;

import io.github.gongkai.core.ReportParser;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Severity;
import io.github.gongkai.validation.Consolidation;
import io.github.gongkai.validation.Hierarchy;
import io.github.gongkai.validation.ReportSeries;
import io.github.gongkai.validation.ReportValidator;
import io.github.gongkai.validation.StandardRules;
import io.github.gongkai.validation.ValidationResult;
import io.github.gongkai.validation.correction.Localization;
import io.github.gongkai.validation.rule.Rule;
import io.github.gongkai.validation.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Checks a report by the standard rules and by one's own, beside other years and other bodies. */
public final class Checks {
  private Checks() {}

  /** Checks the report in the file {@code args[0]}. */
  public static void main(String[] args) throws IOException {
    AnnualReport report = ReportParser.parse(Path.of(args[0])).report();
    check(report);
    checkByOwnRule(report);
    checkYears(List.of(report));
    checkBodies(report, List.of(report));
  }

  private static void check(AnnualReport report) {
    ValidationResult result = ReportValidator.standard().validate(report);
    result.failed().forEach(System.out::println);

    Localization where = result.localize(); // which figures are probably wrong
    where.corrections().forEach(c -> System.out.println(c.changes()));
    AnnualReport corrected = where.corrections().get(0).applyTo(report); // a suggestion
    System.out.println(ReportValidator.standard().validate(corrected).hasErrors());
  }

  private static void checkByOwnRule(AnnualReport report) {
    Rule denied =
        Rule.named("OFFICE-DENIED")
            .forEach(applicants())
            .require(a -> subtotal(DENIED, a).isAtMost(cell(PROCESSED_TOTAL, a)))
            .severity(Severity.WARNING)
            .message("{subject}：不予公开 {actual} 件，多于办理总数", "{subject}: {actual} denied, too many")
            .build();
    RuleSet mine =
        RuleSet.builder("mine")
            .include(StandardRules.all())
            .without("DEADLINE")
            .rule(denied)
            .build();
    ReportValidator.of(mine).validate(report).failed().forEach(System.out::println);
  }

  private static void checkYears(List<AnnualReport> reports) {
    for (ValidationResult year : ReportSeries.of(reports).validate()) {
      year.failed().forEach(System.out::println); // against the year before
    }
  }

  private static void checkBodies(AnnualReport city, List<AnnualReport> bodies) {
    AnnualReport sum = Consolidation.sum(bodies);
    System.out.println(sum.requests().cell(PROCESSED_TOTAL, Applicant.TOTAL).text());
    Hierarchy.of(city, bodies).complete().validate().failed().forEach(System.out::println);
  }
}
