package io.github.gongkai.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Outline;
import io.github.gongkai.model.Section;
import io.github.gongkai.validation.ReportValidator;
import io.github.gongkai.validation.StandardRules;
import io.github.gongkai.validation.narrative.Claim;
import io.github.gongkai.validation.narrative.Claims;
import io.github.gongkai.validation.narrative.Quantity;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any prose in section 一 of a report without errors. */
class ClaimFuzzTest {
  private static final AnnualReport REPORT = Seeds.reports().get(0);
  private static final ReportValidator FORM = ReportValidator.of(StandardRules.official());
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");

  static Stream<byte[]> seeds() {
    return Seeds.claims();
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = Labels.NARRATIVE)
  @FuzzTest
  void prose(byte[] bytes) {
    if (bytes.length > Bound.BYTES) {
      return;
    }
    List<String> prose = List.of(new String(bytes, UTF_8).split("\n", -1));
    AnnualReport report = with(prose);
    Bound.soon(() -> ReportValidator.standard().validate(report));
    Oracle.rulesSpeakBothLanguages(report);
    proseChangesNoRelation(report);
    Claims.of(report).all().forEach(claim -> everyClaimStandsInTheProse(claim, prose));
  }

  private static AnnualReport with(List<String> prose) {
    Outline.Builder<String> narrative = Outline.builder();
    prose.forEach(paragraph -> narrative.paragraph(Section.GENERAL, paragraph));
    return REPORT.toBuilder().narrative(narrative.build()).build();
  }

  private static void proseChangesNoRelation(AnnualReport report) {
    Oracle.holds(FORM.validate(report).failed().isEmpty(), () -> "a relation fails");
  }

  private static void everyClaimStandsInTheProse(Claim claim, List<String> prose) {
    if (claim.section() == Section.GENERAL) {
      String paragraph = prose.get(claim.paragraph());
      Oracle.holds(paragraph.contains(claim.sentence()), () -> "no such sentence: " + claim);
      Oracle.holds(claim.end() <= paragraph.length(), () -> "no such words: " + claim);
      String words = paragraph.substring(claim.start(), claim.end());
      Oracle.holds(
          claim.kind() == Claim.Kind.NONE || states(words, claim),
          () -> claim + " is not what is said: " + words);
    }
  }

  /** Returns whether the figure of {@code claim} stands in its words, or in Chinese numerals. */
  private static boolean states(String words, Claim claim) {
    String narrow = words.replace(",", "").replace("，", "");
    return claim.quantity() == Quantity.PROCESSING_FEE
        || NO_DIGIT.splitAsStream(narrow).filter(digits -> !digits.isEmpty()).findAny().isEmpty()
        || NO_DIGIT
            .splitAsStream(narrow)
            .filter(digits -> !digits.isEmpty())
            .anyMatch(digits -> new java.math.BigDecimal(digits).compareTo(claim.figure()) == 0);
  }
}
