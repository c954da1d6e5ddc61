package io.github.gongkai.core.csv;

import static io.github.gongkai.model.Edition.EDITION_2019;
import static io.github.gongkai.model.Edition.EDITION_2021;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WideCsvTest {
  private static final String AMOUNT = "proactive.procurement.amount";
  private static final String FEES = "proactive.fees.amount";
  private static final int ABOUT = 6;

  @Test
  void headerBeginsWithWhatTheReportIs() {
    assertThat(header().subList(0, ABOUT + 1))
        .containsExactly(
            "file",
            "title",
            "agency",
            "year",
            "edition",
            "publishedOn",
            "proactive.rules.newlyMade");
  }

  @ParameterizedTest
  @EnumSource
  void headerHasEveryCellOfEachEdition(Edition edition) {
    assertThat(header())
        .containsAll(Form.of(edition).cells().stream().map(Object::toString).toList());
  }

  @Test
  void headerHasTheOldestEditionFirstAndEachCellOnce() {
    List<String> expected =
        Stream.of(EDITION_2019, EDITION_2021)
            .flatMap(edition -> Form.of(edition).cells().stream())
            .map(Object::toString)
            .distinct()
            .toList();

    assertThat(header().stream().skip(ABOUT).filter(name -> !name.endsWith(".unit")))
        .isEqualTo(expected);
    assertThat(header()).doesNotHaveDuplicates();
  }

  @Test
  void unitStandsAfterTheCellsWhoseUnitTheFormDoesNotPrint() {
    List<String> header = header();

    assertThat(header.stream().filter(name -> name.endsWith(".unit")))
        .containsExactly(AMOUNT + ".unit");
    assertThat(header.indexOf(AMOUNT + ".unit")).isEqualTo(header.indexOf(AMOUNT) + 1);
  }

  @Test
  void columnOfAPrintedUnitHasOneUnitInAllEditions() {
    Form earlier = Form.of(EDITION_2019);
    Form later = Form.of(EDITION_2021);

    assertThat(earlier.cells().stream().filter(later::has))
        .isNotEmpty()
        .allMatch(address -> earlier.unit(address) == later.unit(address));
  }

  @Test
  void reportIsALineWithItsFiguresAlone() {
    AnnualReport report =
        AnnualReport.builder(EDITION_2021)
            .header(
                Header.builder()
                    .title("青溪县水务局2022年报告")
                    .agency("青溪县水务局")
                    .year(2022)
                    .publishedOn(LocalDate.of(2023, 1, 7))
                    .build())
            .cell(
                Csv.address(EDITION_2021, "requests.granted.total"),
                Csv.figure("-1E+3", Unit.CASES))
            .cell(Csv.address(EDITION_2021, FEES), Csv.figure("73.65", Unit.TEN_THOUSAND_YUAN))
            .cell(Csv.address(EDITION_2021, "requests.carriedOver.total"), Cell.blank())
            .cell(Csv.address(EDITION_2021, "proactive.rules.made"), new Cell.NotApplicable("/"))
            .cell(Csv.address(EDITION_2021, "proactive.rules.inForce"), new Cell.Unreadable("1O"))
            .build();

    assertThat(filled(report))
        .containsExactly(
            "file=1.txt",
            "title=青溪县水务局2022年报告",
            "agency=青溪县水务局",
            "year=2022",
            "edition=2021",
            "publishedOn=2023-01-07",
            "requests.granted.total=-1000",
            "proactive.fees.amount=73.65");
  }

  @Test
  void whatIsUnknownIsEmpty() {
    assertThat(filled(AnnualReport.builder(EDITION_2019).build()))
        .containsExactly("file=1.txt", "edition=2019");
  }

  @Test
  void amountWhoseUnitIsNotPrintedHasItsUnitBesideIt() {
    assertThat(filledAmount(Optional.of(Unit.YUAN)))
        .containsExactly(AMOUNT + "=92", AMOUNT + ".unit=元");
    assertThat(filledAmount(Optional.of(Unit.TEN_THOUSAND_YUAN)))
        .containsExactly(AMOUNT + "=92", AMOUNT + ".unit=万元");
    assertThat(filledAmount(Optional.empty())).containsExactly(AMOUNT + "=92");
  }

  private static List<String> filledAmount(Optional<Unit> unit) {
    Cell cell = new Cell.Reported(new BigDecimal("92"), unit, "92");
    return filled(EDITION_2019, AMOUNT, cell);
  }

  @Test
  void figureInAnotherUnitThanThePrintedOneIsLeftOut() {
    assertThat(filled(EDITION_2021, FEES, Csv.figure("5", Unit.TEN_THOUSAND_YUAN)))
        .containsExactly(FEES + "=5");
    assertThat(filled(EDITION_2021, FEES, Csv.figure("5", Unit.YUAN))).isEmpty();
    assertThat(filled(EDITION_2021, FEES, new Cell.Reported(BigDecimal.ONE, Optional.empty(), "1")))
        .isEmpty();
  }

  @Test
  void reportsOfBothEditionsStandUnderOneHeader() {
    String csv =
        Csv.write(
            ReportCsv::wide,
            AnnualReport.builder(EDITION_2019).build(),
            AnnualReport.builder(EDITION_2021).build());

    assertThat(csv.lines()).hasSize(3);
    assertThat(csv).endsWith("\n").doesNotContain("\r");
    assertThat(Csv.read(csv))
        .allSatisfy(line -> assertThat(line.getFieldCount()).isEqualTo(header().size()))
        .extracting(line -> line.getField("file") + " " + line.getField("edition"))
        .containsExactly("1.txt 2019", "2.txt 2021");
  }

  private static List<String> header() {
    return List.of(Csv.write(ReportCsv::wide).strip().split(","));
  }

  private static List<String> filled(Edition edition, String name, Cell cell) {
    CellAddress address = Csv.address(edition, name);
    List<String> filled = filled(AnnualReport.builder(edition).cell(address, cell).build());
    return filled.subList(2, filled.size());
  }

  /** Returns the fields that are not empty, with their names. */
  private static List<String> filled(AnnualReport report) {
    NamedCsvRecord line = Csv.read(Csv.write(ReportCsv::wide, report)).get(0);
    return line.getHeader().stream()
        .filter(name -> !line.getField(name).isEmpty())
        .map(name -> name + "=" + line.getField(name))
        .toList();
  }
}
