package io.github.gongkai.model;

import static io.github.gongkai.model.Edition.EDITION_2019;
import static io.github.gongkai.model.Edition.EDITION_2021;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormTest {
  private static final Form OLD = Form.of(EDITION_2019);
  private static final Form NEW = Form.of(EDITION_2021);

  private static final CellAddress PROCUREMENT_AMOUNT =
      new CellAddress(ProactiveRow.PROCUREMENT, ProactiveColumn.AMOUNT);
  private static final CellAddress FEES_AMOUNT =
      new CellAddress(ProactiveRow.FEES, ProactiveColumn.AMOUNT);
  private static final CellAddress RULES_DECISIONS =
      new CellAddress(ProactiveRow.RULES, ProactiveColumn.DECISIONS);

  @ParameterizedTest
  @EnumSource
  void addressesLabelsAndUnitsAreTheOfficialOnesInTheirOrder(Edition edition) {
    Form form = Form.of(edition);

    assertThat(form.cells().stream().map(address -> officialLine(form, address)))
        .containsExactlyElementsOf(OfficialCells.lines(edition));
  }

  private static String officialLine(Form form, CellAddress address) {
    return String.join(
        ",",
        form.edition().key(),
        address.table().key(),
        address.row().key(),
        address.column().key(),
        String.join("/", form.labels(address.row())),
        String.join("/", form.labels(address.column())),
        form.unit(address).symbol());
  }

  @Test
  void bothEditionsAreAllThatIsOfficial() {
    assertThat(OfficialCells.header())
        .isEqualTo("edition,table,row,column,row_label,column_label,unit");
    assertThat(OLD.cells().size() + NEW.cells().size()).isEqualTo(OfficialCells.count());
  }

  @ParameterizedTest
  @EnumSource
  void headingsAreThoseOfTheLetters(Edition edition) {
    assertThat(Stream.of(Section.values()).map(Form.of(edition)::heading))
        .containsExactly(
            "一、总体情况",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况",
            "五、存在的主要问题及改进情况",
            "六、其他需要报告的事项");
  }

  @ParameterizedTest
  @EnumSource
  void rowsOfTheTablesAreTheRowsOfTheCells(Edition edition) {
    Form form = Form.of(edition);

    assertThat(Stream.of(FormTable.values()).flatMap(table -> form.rows(table).stream()))
        .containsExactlyElementsOf(form.cells().stream().map(CellAddress::row).distinct().toList());
  }

  @ParameterizedTest
  @EnumSource
  void findsEachCellByItsText(Edition edition) {
    Form form = Form.of(edition);

    assertThat(form.cells())
        .allSatisfy(address -> assertThat(form.find(address.toString())).contains(address));
  }

  @Test
  void findsOnlyCellsOfItsOwnEdition() {
    assertThat(NEW.find("requests.other.feeUnpaid.total"))
        .contains(new CellAddress(RequestRow.FEE_UNPAID, Applicant.TOTAL));
    assertThat(OLD.find("requests.other.feeUnpaid.total")).isEmpty();
    assertThat(OLD.find("requests.other.total"))
        .contains(new CellAddress(RequestRow.OTHER, Applicant.TOTAL));
    assertThat(NEW.find("requests.other.total")).isEmpty();
    assertThat(NEW.find("requests")).isEmpty();
    assertThat(NEW.find("")).isEmpty();
  }

  @Test
  void hasOnlyRowsOfItsOwnEdition() {
    assertThat(List.of(OLD.has(RequestRow.OTHER), NEW.has(RequestRow.OTHER)))
        .containsExactly(true, false);
    assertThat(List.of(OLD.has(RequestRow.FEE_UNPAID), NEW.has(RequestRow.FEE_UNPAID)))
        .containsExactly(false, true);
  }

  @Test
  void hasOnlyColumnsOfItsOwnEdition() {
    assertThat(List.of(OLD.has(ProactiveColumn.CHANGE), NEW.has(ProactiveColumn.CHANGE)))
        .containsExactly(true, false);
    assertThat(List.of(OLD.has(ProactiveColumn.MADE), NEW.has(ProactiveColumn.MADE)))
        .containsExactly(false, true);
    assertThat(List.of(OLD.has(Applicant.TOTAL), NEW.has(Applicant.TOTAL)))
        .containsExactly(true, true);
  }

  @Test
  void hasOnlyCellsOfItsOwnEdition() {
    assertThat(List.of(OLD.has(PROCUREMENT_AMOUNT), NEW.has(PROCUREMENT_AMOUNT)))
        .containsExactly(true, false);
    assertThat(List.of(OLD.has(FEES_AMOUNT), NEW.has(FEES_AMOUNT))).containsExactly(false, true);
  }

  @Test
  void rowAndColumnOfOneEditionAreNotYetACell() {
    assertThat(NEW.has(ProactiveRow.RULES)).isTrue();
    assertThat(NEW.has(ProactiveColumn.DECISIONS)).isTrue();
    assertThat(NEW.has(RULES_DECISIONS)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NEW.unit(RULES_DECISIONS))
        .withMessage("the form of edition 2021 has no proactive.rules.decisions");
  }

  @Test
  void unknownRowThrowsWithItsName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NEW.columns(ProactiveRow.PROCUREMENT))
        .withMessage("the form of edition 2021 has no PROCUREMENT");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OLD.labels(RequestRow.FEE_UNPAID))
        .withMessage("the form of edition 2019 has no FEE_UNPAID");
  }

  @Test
  void unknownColumnThrowsWithItsName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NEW.labels(ProactiveColumn.CHANGE))
        .withMessage("the form of edition 2021 has no CHANGE");
  }

  @Test
  void unknownCellThrowsWithItsName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NEW.unit(PROCUREMENT_AMOUNT))
        .withMessage("the form of edition 2021 has no proactive.procurement.amount");
  }

  @Test
  void columnsOfRowDependOnTheEdition() {
    assertThat(OLD.columns(ProactiveRow.FEES))
        .containsExactly(ProactiveColumn.PREVIOUS_YEAR_ITEMS, ProactiveColumn.CHANGE);
    assertThat(NEW.columns(ProactiveRow.FEES)).containsExactly(ProactiveColumn.AMOUNT);
    assertThat(NEW.columns(RemedyRow.RECONSIDERATION)).containsExactly(RemedyOutcome.values());
  }

  @Test
  void keysAreUniqueInTheirTable() {
    Stream<FormRow> rows =
        Stream.<FormRow[]>of(ProactiveRow.values(), RequestRow.values(), RemedyRow.values())
            .flatMap(Arrays::stream);
    Stream<FormColumn> columns =
        Stream.<FormColumn[]>of(
                ProactiveColumn.values(), Applicant.values(), RemedyOutcome.values())
            .flatMap(Arrays::stream);

    assertThat(rows.map(row -> row.table().key() + "." + row.key())).doesNotHaveDuplicates();
    assertThat(columns.map(column -> column.table().key() + "." + column.key()))
        .doesNotHaveDuplicates();
  }

  @Test
  void handedOutListsCannotBeChanged() {
    assertUnchangeable(NEW.cells());
    assertUnchangeable(NEW.rows(FormTable.REQUESTS));
    assertUnchangeable(NEW.columns(RequestRow.GRANTED));
    assertUnchangeable(NEW.columns(ProactiveRow.FEES));
    assertUnchangeable(NEW.labels(RequestRow.GRANTED));
    assertUnchangeable(NEW.labels(Applicant.TOTAL));
  }

  private static void assertUnchangeable(List<?> list) {
    assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void textNamesTheEdition() {
    assertThat(NEW).hasToString("Form 2021");
  }

  @Test
  void onlyTheAmountOfProcurementHasNoUnitPrinted() {
    for (Form form : List.of(OLD, NEW)) {
      assertThat(form.cells().stream().filter(address -> !form.isUnitPrinted(address)))
          .isEqualTo(form == OLD ? List.of(PROCUREMENT_AMOUNT) : List.of());
    }
  }

  @Test
  void totalsAreTheSumsThatTheFormDefines() {
    assertThat(NEW.totals()).hasSize(6 + 25 + 3);
    assertThat(names(NEW.addends(address("remedies.litigationDirect.total"))))
        .containsExactly(
            "remedies.litigationDirect.upheld",
            "remedies.litigationDirect.corrected",
            "remedies.litigationDirect.otherResult",
            "remedies.litigationDirect.pending");
    assertThat(names(NEW.addends(address("requests.carriedForward.total"))))
        .hasSize(6)
        .startsWith("requests.carriedForward.naturalPerson")
        .endsWith("requests.carriedForward.otherOrganization");
    assertThat(names(NEW.addends(address("requests.processedTotal.total"))))
        .hasSize(21)
        .startsWith("requests.granted.total", "requests.partiallyGranted.total")
        .endsWith("requests.other.otherReasons.total");
    assertThat(NEW.addends(address("requests.granted.naturalPerson"))).isEmpty();
  }

  @Test
  void totalsComeAfterTheirAddends() {
    List<CellAddress> before = new ArrayList<>();
    for (CellAddress total : NEW.totals()) {
      before.add(total);
      assertThat(NEW.addends(total).stream().filter(NEW.totals()::contains))
          .allMatch(before::contains);
    }
  }

  private static CellAddress address(String name) {
    return NEW.find(name).orElseThrow();
  }

  private static List<String> names(List<CellAddress> addresses) {
    return addresses.stream().map(CellAddress::toString).toList();
  }
}
