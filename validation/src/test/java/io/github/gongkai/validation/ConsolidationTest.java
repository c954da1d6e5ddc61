package io.github.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Unit;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsolidationTest {
  private static final String GRANTED = "requests.granted.total";

  @Test
  void parentHasTheSumsOfItsChildren() {
    AnnualReport parent = new Letter(2022).cell(GRANTED, "5").report();
    AnnualReport one = new Letter(2022).cell(GRANTED, "2").report();
    AnnualReport other = new Letter(2022).cell(GRANTED, "3").report();

    assertThat(Hierarchy.of(parent, List.of(one, other)).validate().failed()).isEmpty();
    assertThat(Hierarchy.of(parent, List.of(one)).validate().failed())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.toString()).startsWith("SUM-CHILDREN: requests.granted.total: ");
              assertThat(finding.severity().name()).isEqualTo("INFO");
              assertThat(finding.message(Locale.ENGLISH))
                  .endsWith("is 5, expected the bodies' requests.granted.total: 2");
            });
  }

  @Test
  void differenceIsAWarningIfAllChildrenAreThere() {
    Hierarchy hierarchy =
        Hierarchy.of(
            new Letter(2022).cell(GRANTED, "5").report(), List.of(new Letter(2022).report()));

    assertThat(hierarchy.complete().validate().failed())
        .extracting(f -> f.severity().name())
        .containsExactly("WARNING");
  }

  @Test
  void cellThatLacksItsFigureIsNamedWithItsBody() {
    AnnualReport parent = new Letter(2022).cell(GRANTED, "5").report();
    AnnualReport one = of("甲局", new Letter(2022).cell(GRANTED, "2").report());
    AnnualReport other = of("乙局", new Letter(2022).cell(GRANTED, Cell.blank()).report());

    assertThat(Hierarchy.of(parent, List.of(one, other)).validate().findings())
        .filteredOn(f -> f.subject().equals(GRANTED))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message(Locale.ENGLISH))
                  .endsWith("no figure in: 乙局: requests.granted.total");
              assertThat(finding.message(Locale.CHINESE)).endsWith("缺少数值：乙局的（一）予以公开·总计");
            });
  }

  private static AnnualReport of(String agency, AnnualReport report) {
    Header header = Header.builder().agency(agency).year(2022).build();
    return report.toBuilder().header(header).build();
  }

  @Test
  void nothingIsDecidedUnlessEveryChildReportsTheCell() {
    AnnualReport blank = new Letter(2022).cell(GRANTED, Cell.blank()).report();
    ValidationResult result =
        Hierarchy.of(new Letter(2022).cell(GRANTED, "5").report(), List.of(blank)).validate();

    assertThat(result.findings())
        .filteredOn(f -> f.subject().equals(GRANTED))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.UNDECIDED);
  }

  @Test
  void childrenAreOfTheSameYear() {
    AnnualReport parent = new Letter(2022).report();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Hierarchy.of(parent, List.of(new Letter(2023).report())))
        .withMessageStartingWith("report of another year or edition than that of the parent: ");
  }

  @Test
  void sumsAreAsHonestAsTheirAddends() {
    AnnualReport one =
        new Letter(2022)
            .cell("requests.granted.naturalPerson", "2")
            .cell("requests.granted.total", Cell.blank())
            .cell("requests.partiallyGranted.total", Cell.blank())
            .cell("requests.carriedForward.total", Cell.absent())
            .cell("proactive.fees.amount", "1.5")
            .report();
    AnnualReport other =
        new Letter(2022)
            .cell("requests.granted.naturalPerson", "3")
            .cell("requests.granted.total", "3")
            .cell("requests.partiallyGranted.total", Cell.blank())
            .cell("requests.processedTotal.total", new Cell.Unreadable("1?"))
            .cell("proactive.fees.amount", "0.25")
            .report();
    AnnualReport sum = Consolidation.sum(List.of(one, other));

    assertThat(text(sum, "requests.granted.naturalPerson")).isEqualTo("reported 5");
    assertThat(text(sum, "requests.granted.total")).isEqualTo("reported 3");
    assertThat(text(sum, "requests.partiallyGranted.total")).isEqualTo("blank ");
    assertThat(text(sum, "requests.carriedForward.total")).isEqualTo("absent ");
    assertThat(text(sum, "requests.processedTotal.total")).isEqualTo("unreadable 0 + 1?");
    assertThat(text(sum, "proactive.fees.amount")).isEqualTo("reported 1.75");
    assertThat(sum.header().agency()).isEmpty();
  }

  @Test
  void amountsInDifferentUnitsAreNotAdded() {
    Cell yuan = Cell.of(BigDecimal.TEN, Unit.YUAN);
    Cell unknown = new Cell.Reported(BigDecimal.TEN, Optional.empty(), "10");
    String amount = "proactive.procurement.amount";
    AnnualReport one = new Letter(2020).cell(amount, yuan).report();
    AnnualReport other = new Letter(2020).cell(amount, unknown).report();

    assertThat(text(Consolidation.sum(List.of(one, other)), amount))
        .isEqualTo("unreadable 10 + 10");
    assertThat(text(Consolidation.sum(List.of(one, one)), amount)).isEqualTo("reported 20");
  }

  @Test
  void countsAreInTheUnitOfTheForm() {
    Cell bare = new Cell.Reported(BigDecimal.TEN, Optional.empty(), "10");
    AnnualReport one = new Letter(2022).cell(GRANTED, bare).report();
    AnnualReport other = new Letter(2022).cell(GRANTED, "3").report();

    assertThat(text(Consolidation.sum(List.of(one, other)), GRANTED)).isEqualTo("reported 13");
    assertThat(text(Consolidation.sum(List.of(one, one)), GRANTED)).isEqualTo("reported 20");
  }

  @Test
  void whatIsNotApplicableToAnyIsNotApplicable() {
    AnnualReport one = new Letter(2022).cell(GRANTED, new Cell.NotApplicable("/")).report();
    AnnualReport blank = new Letter(2022).cell(GRANTED, Cell.blank()).report();

    assertThat(text(Consolidation.sum(List.of(one, one)), GRANTED)).isEqualTo("notApplicable /");
    assertThat(text(Consolidation.sum(List.of(one, blank)), GRANTED)).isEqualTo("blank ");
  }

  @Test
  void sumIsOfTheYearOfItsAddends() {
    AnnualReport one = new Letter(2022).cell(GRANTED, "2").report();
    AnnualReport sum = Consolidation.sum(List.of(one, one));

    assertThat(sum.header().year()).hasValue(2022);
    assertThat(Hierarchy.of(sum, List.of(one, one)).validate().failed()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Consolidation.sum(List.of(one, new Letter(2023).report())))
        .withMessageStartingWith("report of another year or edition than the first: ");
  }

  @Test
  void sumOfReportsWithoutAYearHasNone() {
    AnnualReport bare = AnnualReport.builder(Edition.EDITION_2021).build();

    assertThat(Consolidation.sum(List.of(bare, bare)).header().year()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Consolidation.sum(List.of(new Letter(2022).report(), bare)))
        .withMessageEndingWith(bare.toString());
  }

  @Test
  void hierarchyHasChildren() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Hierarchy.of(new Letter(2022).report(), List.of()))
        .withMessageStartingWith("no report below that of the parent: AnnualReport[");
  }

  @Test
  void reportsOfTwoEditionsAreNotAdded() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Consolidation.sum(List.of(new Letter(2020).report(), new Letter(2021).report())));
    assertThatIllegalArgumentException().isThrownBy(() -> Consolidation.sum(List.of()));
  }

  private static String text(AnnualReport report, String address) {
    Cell cell = report.cell(Form.of(report.edition()).find(address).orElseThrow());
    return cell.state().key() + " " + cell.text();
  }
}
