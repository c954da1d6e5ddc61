package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.gongkai.core.ParseResult;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  @Test
  void writesTheHeader() throws IOException {
    assertThat(write(Language.EN, Results.full()))
        .startsWith(
            "{'file':'r.txt','header':{'title':'青溪县水务局2022年政府信息公开工作年度报告',"
                + "'titleAsWritten':'青溪县水务局 2022年政府信息公开工作年度报告','agency':'青溪县水务局',"
                + "'year':2022,'edition':2021,'publishedOn':'2023-01-17',"
                + "'period':{'from':'2022-01-01','to':'2022-12-31'}},'tables':{'proactive':{'rules':{");
  }

  @Test
  void writesWhatIsUnknownAsNull() throws IOException {
    assertThat(write(Language.EN, Results.empty()))
        .startsWith(
            "{'file':'r.txt','header':{'title':null,'titleAsWritten':null,'agency':null,"
                + "'year':null,'edition':2019,'publishedOn':null,'period':null},'tables':{")
        .endsWith(
            "'narrative':{'preamble':[],'sections':{},'closing':[]},'extras':[],"
                + "'diagnostics':[]}\n");
  }

  @Test
  void writesCellsByTableRowAndColumn() throws IOException {
    assertThat(write(Language.EN, Results.full()))
        .contains(
            "'fees':{'amount':{'value':73.65,'state':'reported','unit':'万元','line':20,"
                + "'raw':'73.65'}}},'requests':{'newlyReceived':{'naturalPerson':{'value':null,"
                + "'state':'absent','unit':null,'line':null,'raw':null},")
        .contains(
            "'total':{'value':1234,'state':'reported','unit':'件','line':30,'raw':'1,234'}},"
                + "'carriedOver':{");
  }

  @Test
  void writesNarrativeExtrasAndDiagnostics() throws IOException {
    assertThat(write(Language.EN, Results.full()))
        .contains(
            "'narrative':{'preamble':['依照条例编制。'],"
                + "'sections':{'general':['共公开 “12” 条。'],'other':[]},'closing':['2023年1月17日']},"
                + "'extras':[{'table':'proactive','row':'其他主动公开文件','column':'','value':7,"
                + "'state':'reported','text':'7','line':21}],"
                + "'diagnostics':[{'code':'CELL_UNREADABLE','severity':'error',"
                + "'message':'not a figure: 1\\nO','line':33,'raw':'1\\nO'},")
        .endsWith(
            "{'code':'YEAR_UNKNOWN','severity':'warning','message':'report year not found',"
                + "'line':null,'raw':null}]}\n");
  }

  @Test
  void writesMessagesInChinese() throws IOException {
    assertThat(write(Language.ZH, Results.full())).contains("'message':'未能确定报告年份'");
  }

  @Test
  void eachFileIsOneValidLine() throws IOException {
    StringWriter out = new StringWriter();
    JsonWriter writer = new JsonWriter(out, Language.EN);
    writer.write("a.txt", Results.full());
    writer.write("b.txt", Results.empty());
    assertThat(out.toString()).endsWith("\n");
    assertThat(out.toString().lines()).hasSize(2).allSatisfy(JsonWriterTest::requireJson);
  }

  private static void requireJson(String line) throws IOException {
    int objects = 0;
    try (JsonParser parser =
        new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .createParser(line)) {
      while (parser.nextToken() != null) {
        if (parser.getParsingContext().inRoot()) {
          objects++;
        }
      }
    }
    assertThat(objects).isEqualTo(1);
  }

  /** Writes with {@code '} for {@code "}. */
  private static String write(Language language, ParseResult result) throws IOException {
    StringWriter out = new StringWriter();
    new JsonWriter(out, language).write("r.txt", result);
    return out.toString().replace('"', '\'');
  }
}
