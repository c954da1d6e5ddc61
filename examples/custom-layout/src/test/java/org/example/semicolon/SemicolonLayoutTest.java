package org.example.semicolon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.ReportReader.Builder.PlugIns;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.SourceText;
import io.github.gongkai.core.spi.TableLayout;
import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** Runs twice: as a module, and on the class path. */
class SemicolonLayoutTest {
  private static final Path REPORT = Path.of("src/test/resources/org/example/semicolon/report.txt");

  @Test
  void runsAsModuleWhereTheBuildSaysSo() {
    assertEquals(Boolean.getBoolean("modular"), getClass().getModule().isNamed());
  }

  @Test
  void everyFigureIsReadWithItsPlace() throws IOException {
    ParseResult result = ReportReader.standard().read(REPORT);
    AnnualReport report = result.report();
    assertEquals(List.of(), result.diagnostics());
    assertEquals(
        Files.readAllLines(REPORT.resolveSibling("report.csv")),
        report.cells().stream().map(cell -> line(cell, report)).toList());
  }

  private static String line(AddressedCell cell, AnnualReport report) {
    String figure = cell.cell().number().orElseThrow().toPlainString();
    Place place = report.sources().cell(cell.address()).orElseThrow();
    return cell.address() + "," + figure + "," + place;
  }

  @Test
  void noLayoutButThisReadsIt() throws IOException {
    getClass().getModule().addUses(TableLayout.class);
    ReportReader.Builder others =
        ReportReader.builder().plugIns(PlugIns.NONE).format(bytes -> Optional.empty());
    ServiceLoader.load(TableLayout.class).stream()
        .filter(layout -> layout.type() != SemicolonLayout.class)
        .forEach(layout -> others.layout(layout.get()));
    AnnualReport report = others.build().read(Files.readString(REPORT)).report();
    assertEquals(0, report.cells().stream().filter(c -> c.cell().number().isPresent()).count());
  }

  @Test
  void sentencesStayProse() throws IOException {
    AnnualReport report = ReportReader.standard().read(REPORT).report();
    assertEquals("一是编目录；二是勤更新；三是听意见。", report.narrative().section(Section.GENERAL).get(1));
    assertInstanceOf(Prose.class, layOut("甲；乙"));
    assertInstanceOf(Grid.class, layOut("甲；乙；" + "字".repeat(40)));
    assertInstanceOf(Prose.class, layOut("甲；乙；" + "字".repeat(41)));
  }

  private static Block layOut(String text) {
    return new SemicolonLayout().layOut(new Prose(new SourceText(text).lines())).get(0);
  }
}
