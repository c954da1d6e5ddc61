package io.github.gongkai.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.Sources;
import io.github.gongkai.model.Unit;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What JSON looks like, and that it is read back. */
class ReportJsonTest {
  private static final ParseResult FULL = Samples.full();
  private static final ParseResult EMPTY = Samples.empty();

  @Test
  void beginsWithVersionAndHeader() {
    assertThat(quoted(ReportJson.results().write(FULL)))
        .startsWith(
            "{'version':1,'header':{'title':'青溪县水务局2022年政府信息公开工作年度报告',"
                + "'titleAsWritten':'青溪县水务局 2022年政府信息公开工作年度报告','agency':'青溪县水务局',"
                + "'year':2022,'edition':2021,'publishedOn':'2023-01-17',"
                + "'period':{'from':'2022-01-01','to':'2022-12-31'}},'tables':{'proactive':{");
  }

  @Test
  void whatIsUnknownIsNull() {
    assertThat(quoted(ReportJson.results().write(EMPTY)))
        .startsWith(
            "{'version':1,'header':{'title':null,'agency':null,'year':null,'edition':2019,"
                + "'publishedOn':null,'period':null},'tables':{")
        .endsWith(
            "'narrative':{'preamble':[],'sections':{},'closing':[]},'extras':[],"
                + "'diagnostics':[]}");
  }

  @Test
  void cellsStandByTableRowAndColumnWithTheirPlace() {
    assertThat(quoted(ReportJson.results().write(FULL)))
        .contains(
            "'tables':{'proactive':{'rules':{'made':{'value':1234,'state':'reported','unit':'件',"
                + "'text':'1,234','line':9,'column':4,'offset':94,'raw':'1,234'},"
                + "'repealed':{'value':null,'state':'absent','unit':null,'text':''},")
        .contains(
            "'fees':{'amount':{'value':73.50,'state':'reported','unit':null,'text':'73.50'}}},"
                + "'requests':{'newlyReceived':{")
        .contains("'denied.stateSecret':{'naturalPerson':{")
        .contains("'total':{'value':null,'state':'unreadable','unit':null,'text':'1O'}");
  }

  @Test
  void narrativeAndExtrasHaveTheirPlacesBesideThem() {
    assertThat(quoted(ReportJson.results().write(FULL)))
        .contains(
            "'narrative':{'preamble':['依照条例编制。'],"
                + "'sections':{'general':['共公开 “12” 条。'],'other':[]},'closing':['2023年1月17日']},"
                + "'extras':[{'table':'proactive','row':'其他','column':'','value':7,"
                + "'state':'reported','unit':'件','text':'7'}],"
                + "'places':{'title':{'line':1,'column':1,'offset':0,"
                + "'raw':'青溪县水务局 2022年政府信息公开工作年度报告'},"
                + "'headings':{'general':{'line':3,'column':1,'offset':30,'raw':'一、总体情况'},"
                + "'other':{'line':80,'column':1,'offset':800,'raw':'六、其他'}},"
                + "'narrative':{'preamble':[{'line':2,'column':3,'offset':22,'raw':'依照条例编制。'}],"
                + "'sections':{'general':[{'line':4,'column':3,'offset':42,"
                + "'raw':'共公开\\n“12” 条。'}],'other':[]},"
                + "'closing':[{'line':81,'column':1,'offset':810,'raw':'2023年1月17日'}]},"
                + "'extras':[{'line':21,'column':5,'offset':420,'raw':'7'}]},");
  }

  @Test
  void endsWithDiagnostics() {
    assertThat(quoted(ReportJson.results().write(FULL)))
        .endsWith(
            "'diagnostics':[{'code':'LABEL_CUT','severity':'info',"
                + "'message':'label cut short, 规 read as: 规章','found':'规','expected':'规章',"
                + "'line':9,'column':1,'offset':90,'raw':'规'},"
                + "{'code':'YEAR_UNKNOWN','severity':'warning','message':'report year not found',"
                + "'found':'','expected':''}]}");
  }

  @Test
  void figuresHaveNoExponent() {
    AnnualReport report =
        AnnualReport.builder(Edition.EDITION_2021)
            .cell(
                Form.of(Edition.EDITION_2021).cells().get(0),
                Cell.of(new BigDecimal("1E-10"), Unit.ITEMS))
            .build();

    assertThat(ReportJson.reports().write(report)).contains("{\"value\":0.0000000001,");
  }

  @Test
  void reportAloneHasNoDiagnostics() {
    String result = ReportJson.results().write(FULL);

    assertThat(ReportJson.reports().write(FULL.report()))
        .isEqualTo(result.substring(0, result.indexOf(",\"diagnostics\":")) + "}");
  }

  @Test
  void messagesMayBeChinese() {
    GongkaiModule module = new GongkaiModule().locale(Locale.SIMPLIFIED_CHINESE);

    assertThat(ReportJson.results(module).write(FULL)).contains("\"message\":\"未能确定报告年份\"");
  }

  @Test
  void resultIsReadBackWithDiagnosticsAndPlaces() throws IOException {
    ParseResult again = ReportJson.results().read(ReportJson.results().write(FULL));

    assertThat(again).isEqualTo(FULL);
    assertThat(Samples.said(again.sources())).isEqualTo(Samples.said(FULL.sources()));
  }

  @Test
  void reportIsReadBackFromTheJsonOfItsResult() throws IOException {
    assertThat(ReportJson.reports().read(ReportJson.results().write(FULL)))
        .isEqualTo(FULL.report());
  }

  @Test
  void withoutPlacesAllButThePlacesIsReadBack() throws IOException {
    GongkaiModule module = new GongkaiModule().locale(Locale.ENGLISH).withoutPlaces();
    String json = ReportJson.results(module).write(FULL);
    ParseResult again = ReportJson.results().read(json);

    assertThat(json).doesNotContain("titleAsWritten", "places", "\"line\"", "\"raw\"");
    assertThat(again.report()).isEqualTo(FULL.report());
    assertThat(Samples.said(again.sources())).isEqualTo(Samples.said(Sources.none()));
    assertThat(again.diagnostics()).allSatisfy(d -> assertThat(d.place()).isEmpty());
  }

  @Test
  void cellsThatAreMissingAreAbsent() throws IOException {
    String json =
        "{'version':1,'header':{'edition':2019},'tables':{'requests':{}},"
            + "'narrative':{'preamble':[],'sections':{},'closing':[]},'extras':[]}";

    assertThat(ReportJson.reports().read(json.replace('\'', '"'))).isEqualTo(EMPTY.report());
  }

  @Test
  void fieldsThatAreNotInTheSchemaAreReadOver() throws IOException {
    String json =
        ReportJson.results()
            .write(FULL)
            .replace("{\"version\":1", "{\"file\":[{}],\"version\":1")
            .replace("\"state\":", "\"note\":{\"a\":null},\"state\":");

    assertThat(ReportJson.results().read(json)).isEqualTo(FULL);
  }

  @Test
  void whatIsWrittenToStaysOpen() throws IOException {
    String json = ReportJson.results().write(FULL);
    StringWriter text = new StringWriter();
    Writer writer = new BufferedWriter(text);
    ReportJson.results().write(FULL, writer);
    writer.append('!').flush();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    ReportJson.results().write(FULL, stream);
    stream.print('!');

    assertThat(text).hasToString(json + "!");
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(json + "!");
  }

  @Test
  void whatIsReadFromStaysOpen() throws IOException {
    String json = ReportJson.results().write(FULL);
    Reader reader = new BufferedReader(new StringReader(json));
    InputStream stream =
        new BufferedInputStream(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));

    assertThat(ReportJson.results().read(reader)).isEqualTo(FULL);
    assertThat(reader.read()).isNegative();
    assertThat(ReportJson.results().read(stream)).isEqualTo(FULL);
    assertThat(stream.read()).isNegative();
  }

  /** Writes {@code '} for {@code "}. */
  private static String quoted(String json) {
    return json.replace('"', '\'');
  }
}
