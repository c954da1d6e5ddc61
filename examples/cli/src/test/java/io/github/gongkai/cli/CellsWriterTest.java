package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellsWriterTest {

  @Test
  void writesACellALine() throws IOException {
    assertThat(write())
        .startsWith("file,table,row,column,value,state,unit,line,raw\n")
        .contains("\nr.txt,requests,newlyReceived,total,1234,reported,件,30,\"1,234\"\n")
        .contains("\nr.txt,requests,carriedOver,total,,blank,,31,\n")
        .contains("\nr.txt,requests,granted,total,,notApplicable,,32,/\n")
        .contains("\nr.txt,requests,partiallyGranted,total,,unreadable,,33,\"1\nO\"\n")
        .contains("\nr.txt,requests,processedTotal,total,,absent,,,\n")
        .contains("\nr.txt,proactive,fees,amount,73.65,reported,万元,20,73.65\n");
  }

  @Test
  void writesAllCellsInTheOrderOfTheForm() throws IOException {
    List<String> cells =
        write()
            .replace("\nO", "")
            .lines()
            .skip(1)
            .map(line -> line.split(","))
            .map(fields -> String.join(".", fields[1], fields[2], fields[3]))
            .toList();
    assertThat(cells)
        .isEqualTo(Form.of(Edition.EDITION_2021).cells().stream().map(Object::toString).toList());
  }

  @Test
  void headStandsOnceAndWithoutFilesToo() throws IOException {
    StringWriter out = new StringWriter();
    CellsWriter writer = new CellsWriter(out);
    writer.write("a.txt", Results.empty());
    writer.write("b.txt", Results.empty());
    assertThat(out.toString().lines()).hasSize(1 + 2 * 198);
  }

  private static String write() throws IOException {
    StringWriter out = new StringWriter();
    new CellsWriter(out).write("r.txt", Results.full());
    return out.toString();
  }
}
