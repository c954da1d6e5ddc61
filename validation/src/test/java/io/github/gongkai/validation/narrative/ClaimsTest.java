package io.github.gongkai.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.validation.narrative.Claim.Kind;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimsTest {
  static Stream<ClaimCases.Case> cases() {
    return ClaimCases.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void textClaims(ClaimCases.Case sample) {
    Claims claims = Claims.of(ClaimCases.report(sample.section(), sample.text().split("⏎")));

    assertThat(claims.all()).extracting(ClaimsTest::line).isEqualTo(sample.claims());
  }

  private static String line(Claim claim) {
    return claim.quantity().key()
        + " "
        + claim.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
        + (claim.kind() == Kind.NONE ? "" : " " + claim.figure().toPlainString())
        + (claim.includesCarriedOver() ? " with carried over" : "");
  }

  @Test
  void thereAreManyCases() {
    assertThat(ClaimCases.all()).hasSizeGreaterThanOrEqualTo(150);
  }
}
