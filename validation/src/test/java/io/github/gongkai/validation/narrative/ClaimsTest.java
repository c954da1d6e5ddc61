package io.github.gongkai.validation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Outline;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.Sources;
import io.github.gongkai.validation.narrative.Claim.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void claimKnowsWhereItStands() {
    String paragraph = "依申请公开。 今年共收到政府信息公开申请 １２ 件，均已答复。另有来信。";
    Claim claim = one(ClaimCases.report(Section.OTHER, "其他事项。", paragraph));

    assertThat(claim.section()).isEqualTo(Section.OTHER);
    assertThat(claim.paragraph()).isEqualTo(1);
    assertThat(paragraph.substring(claim.start(), claim.end())).isEqualTo("收到政府信息公开申请 １２ 件");
    assertThat(claim.sentence()).isEqualTo("今年共收到政府信息公开申请 １２ 件，均已答复。");
    assertThat(claim.place()).isEmpty();
  }

  @Test
  void claimHasThePlaceOfItsParagraph() {
    Place place = new Place(7, 3, 90, "收到政府信息公开申请12件。");
    AnnualReport report =
        AnnualReport.builder(Edition.EDITION_2021)
            .narrative(Outline.<String>builder().paragraph(Section.GENERAL, place.raw()).build())
            .sources(
                Sources.builder()
                    .narrative(Outline.<Place>builder().paragraph(Section.GENERAL, place).build())
                    .build())
            .build();

    assertThat(one(report).place()).contains(place);
  }

  private static Claim one(AnnualReport report) {
    List<Claim> claims = Claims.of(report).about(Quantity.RECEIVED);
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  @Test
  void yearIsNotOursWhileReportYearIsUnknown() {
    AnnualReport report =
        AnnualReport.builder(Edition.EDITION_2021)
            .narrative(
                Outline.<String>builder().paragraph(Section.GENERAL, "2022年收到政府信息公开申请12件。").build())
            .build();

    assertThat(Claims.of(report).all()).isEmpty();
  }

  @Test
  void reportWithoutNarrativeClaimsNothing() {
    assertThat(Claims.of(AnnualReport.builder(Edition.EDITION_2019).build()).all()).isEmpty();
    assertThat(Claims.of(ClaimCases.report(Section.GENERAL, "", "。", " ")).all()).isEmpty();
  }

  @Timeout(20)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "共",
        "收到",
        "收到共",
        "12件",
        "无",
        "一",
        "9",
        "9 ",
        "1,",
        "(其中",
        "本年度",
        "临溪县水",
        "行政复议、",
        "上年结转",
        "未因政府信息公开",
        "收到政府信息公开申请12件",
        "收到政府信息公开申请12件，其中上年结转1件，",
        "收到申请1件，",
        "予以公开3件。",
        "未收到政府信息公开申请、",
        "通过，"
      })
  void megabyteOfOnePhraseIsReadSoon(String phrase) {
    String paragraph = phrase.repeat(1_000_000 / phrase.length());

    assertThat(Claims.of(ClaimCases.report(Section.REQUESTS, paragraph)).all())
        .hasSizeLessThan(200_000);
  }
}
