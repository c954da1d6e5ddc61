package io.github.gongkai.model;

import static io.github.gongkai.model.Edition.EDITION_2019;
import static io.github.gongkai.model.Edition.EDITION_2021;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnnualReportTest {
  private static final CellAddress GRANTED_TOTAL =
      new CellAddress(RequestRow.GRANTED, Applicant.TOTAL);
  private static final CellAddress PROCUREMENT_AMOUNT =
      new CellAddress(ProactiveRow.PROCUREMENT, ProactiveColumn.AMOUNT);
  private static final Extra EXTRA = new Extra(FormTable.PROACTIVE, "其他主动公开文件", "", cases(12));
  private static final Header HEADER = Header.builder().agency("某局").year(2021).build();
  private static final Outline<String> NARRATIVE =
      Outline.<String>builder().paragraph(Section.GENERAL, "一段").build();

  private static AnnualReport.Builder full() {
    return AnnualReport.builder(EDITION_2021)
        .header(HEADER)
        .narrative(NARRATIVE)
        .cell(GRANTED_TOTAL, cases(7))
        .extras(List.of(EXTRA));
  }

  @ParameterizedTest
  @EnumSource
  void newReportStatesNothing(Edition edition) {
    AnnualReport report = AnnualReport.builder(edition).build();

    assertThat(report.edition()).isEqualTo(edition);
    assertThat(report.form()).isSameAs(Form.of(edition));
    assertThat(report.cells())
        .isEqualTo(
            Form.of(edition).cells().stream()
                .map(address -> new AddressedCell(address, Cell.absent()))
                .toList());
    assertThat(report.header()).isEqualTo(Header.empty());
    assertThat(report.narrative()).isEqualTo(Outline.empty());
    assertThat(report.extras()).isEmpty();
    assertThat(report.sources()).isSameAs(Sources.none());
  }

  @Test
  void reportStatesWhatWasSet() {
    Sources sources = Sources.builder().title(new Place(1, 1, 0, "x")).build();
    AnnualReport report = full().sources(sources).build();

    assertThat(report.header()).isEqualTo(HEADER);
    assertThat(report.narrative()).isEqualTo(NARRATIVE);
    assertThat(report.extras()).containsExactly(EXTRA);
    assertThat(report.cell(GRANTED_TOTAL)).isEqualTo(cases(7));
    assertThat(report.sources()).isSameAs(sources);
  }

  @ParameterizedTest
  @EnumSource
  void typedAndUniformAccessGiveTheSameCell(Edition edition) {
    AnnualReport report = numbered(edition);

    int index = 0;
    for (AddressedCell cell : report.cells()) {
      assertThat(report.cell(index)).isSameAs(cell.cell());
      assertThat(cell.cell()).isEqualTo(cases(index++));
      assertThat(report.cell(cell.address())).isSameAs(cell.cell());
      assertThat(typed(report, cell.address())).isSameAs(cell.cell());
    }
    assertThat(index).isEqualTo(Form.of(edition).cells().size());
  }

  private static AnnualReport numbered(Edition edition) {
    AnnualReport.Builder builder = AnnualReport.builder(edition);
    List<CellAddress> addresses = Form.of(edition).cells();
    for (int i = 0; i < addresses.size(); i++) {
      builder.cell(addresses.get(i), cases(i));
    }
    return builder.build();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-12, -12",
    "1E+2, 100",
    "999999999999999, 999999999999999",
    "1000000000000000, -7",
    "1E+99, -7",
    "1.5, -7",
    "1.0, -7"
  })
  void wholeNumberIsTheFigureIfItIsOne(BigDecimal figure, long number) {
    CellAddress address = Form.of(EDITION_2021).cells().get(3);
    AnnualReport report =
        AnnualReport.builder(EDITION_2021).cell(address, Cell.of(figure, Unit.ITEMS)).build();

    assertThat(report.wholeNumber(3, -7)).isEqualTo(number);
    assertThat(report.wholeNumber(4, -7)).as("an absent cell").isEqualTo(-7);
  }

  @Test
  void builderOfAReportStartsFromAllItSays() {
    Sources sources = Sources.builder().title(new Place(1, 1, 0, "x")).build();
    AnnualReport report = full().sources(sources).build();

    assertThat(report.toBuilder().build()).isEqualTo(report);
    assertThat(report.toBuilder().build().sources()).isSameAs(sources);
  }

  @Test
  void builderOfAReportLeavesTheReportAlone() {
    AnnualReport report = full().build();
    AnnualReport changed = report.toBuilder().cell(GRANTED_TOTAL, cases(8)).build();

    assertThat(report).isEqualTo(full().build());
    assertThat(changed).isEqualTo(full().cell(GRANTED_TOTAL, cases(8)).build());
  }

  private static Cell typed(AnnualReport report, CellAddress address) {
    if (address.row() instanceof ProactiveRow row) {
      return report.proactive().cell(row, (ProactiveColumn) address.column());
    }
    return address.row() instanceof RequestRow row
        ? report.requests().cell(row, (Applicant) address.column())
        : report.remedies().cell((RemedyRow) address.row(), (RemedyOutcome) address.column());
  }

  @Test
  void settingACellThatTheEditionLacksThrowsAtOnce() {
    AnnualReport.Builder builder = AnnualReport.builder(EDITION_2021);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.cell(PROCUREMENT_AMOUNT, cases(1)))
        .withMessage("the form of edition 2021 has no proactive.procurement.amount");
    assertThat(
            AnnualReport.builder(EDITION_2019)
                .cell(PROCUREMENT_AMOUNT, cases(1))
                .build()
                .cell(PROCUREMENT_AMOUNT))
        .isEqualTo(cases(1));
  }

  @Test
  void askingForACellThatTheEditionLacksThrows() {
    AnnualReport report = full().build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.cell(PROCUREMENT_AMOUNT))
        .withMessage("the form of edition 2021 has no proactive.procurement.amount");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.proactive().cell(ProactiveRow.RULES, ProactiveColumn.NEWLY_MADE))
        .withMessage("the form of edition 2021 has no proactive.rules.newlyMade");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.requests().cell(RequestRow.OTHER, Applicant.TOTAL))
        .withMessage("the form of edition 2021 has no requests.other.total");
  }

  @Test
  void equalReportsSayTheSame() {
    assertThat(full().build()).isEqualTo(full().build()).hasSameHashCodeAs(full().build());
    assertThat(full().build())
        .isNotEqualTo(full().cell(GRANTED_TOTAL, cases(8)).build())
        .isNotEqualTo(full().header(Header.empty()).build())
        .isNotEqualTo(full().narrative(Outline.empty()).build())
        .isNotEqualTo(full().extras(List.of()).build())
        .isNotEqualTo("text");
  }

  @Test
  void emptyReportsOfDifferentEditionsDiffer() {
    assertThat(AnnualReport.builder(EDITION_2019).build())
        .isNotEqualTo(AnnualReport.builder(EDITION_2021).build());
  }

  @Test
  void placesDoNotMakeAnotherReport() {
    Place place = new Place(1, 1, 0, "7");
    AnnualReport read =
        full().sources(Sources.builder().cell(GRANTED_TOTAL, place).build()).build();

    assertThat(read).isEqualTo(full().build()).hasSameHashCodeAs(full().build());
    assertThat(read.sources().cell(GRANTED_TOTAL)).contains(place);
  }

  @Test
  void builderUsedOnLeavesTheReportAsItWas() {
    AnnualReport.Builder builder = full();
    AnnualReport report = builder.build();

    builder
        .cell(GRANTED_TOTAL, Cell.blank())
        .header(Header.empty())
        .narrative(Outline.empty())
        .extras(List.of());

    assertThat(report).isEqualTo(full().build());
    assertThat(builder.build())
        .isEqualTo(AnnualReport.builder(EDITION_2021).cell(GRANTED_TOTAL, Cell.blank()).build());
  }

  @Test
  void listTakenInCannotChangeTheReport() {
    List<Extra> extras = new ArrayList<>(List.of(EXTRA));
    AnnualReport report = full().extras(extras).build();

    extras.clear();

    assertThat(report).isEqualTo(full().build());
  }

  @Test
  void handedOutListsCannotBeChanged() {
    AnnualReport report = full().build();

    assertThatThrownBy(() -> report.cells().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> report.extras().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(report).isEqualTo(full().build());
  }

  @Test
  void textShowsEditionAndHeader() {
    assertThat(full().build())
        .hasToString(
            "AnnualReport[edition=2021, header=Header[title=null, agency=某局, year=2021,"
                + " publishedOn=null, period=null]]");
  }

  @Test
  void nullsThrowWithTheirName() {
    assertThatNullPointerException()
        .isThrownBy(() -> full().header(null))
        .withMessage("header must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> full().narrative(null))
        .withMessage("narrative must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> full().cell(GRANTED_TOTAL, (Cell) null))
        .withMessage("cell must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> full().extras(null))
        .withMessage("extras must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> full().sources(null))
        .withMessage("sources must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> new Extra(FormTable.PROACTIVE, null, "", Cell.blank()))
        .withMessage("row must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> new AddressedCell(GRANTED_TOTAL, null))
        .withMessage("cell must not be null");
  }

  private static Cell cases(long number) {
    return Cell.of(BigDecimal.valueOf(number), Unit.CASES);
  }

  @Test
  void reportsThatDifferHaveDifferentHashCodes() {
    AnnualReport report = full().build();
    assertThat(report.hashCode())
        .isNotEqualTo(report.with(GRANTED_TOTAL, 8).hashCode())
        .isNotEqualTo(report.toBuilder().header(Header.empty()).build().hashCode())
        .isNotEqualTo(report.toBuilder().narrative(Outline.empty()).build().hashCode())
        .isNotEqualTo(report.toBuilder().extras(List.of()).build().hashCode());
    assertThat(HEADER.hashCode()).isNotEqualTo(Header.empty().hashCode());
    assertThat(NARRATIVE.hashCode()).isNotEqualTo(Outline.empty().hashCode());
  }
}
