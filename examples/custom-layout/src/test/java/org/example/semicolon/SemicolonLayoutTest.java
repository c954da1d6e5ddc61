package org.example.semicolon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.ReportReader.Builder.PlugIns;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Document;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.SourceBytes;
import io.github.gongkai.core.spi.SourceText;
import io.github.gongkai.core.spi.TableLayout;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Section;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** Runs twice: as a module and on the class path. */
class SemicolonLayoutTest {

  @Test
  void isFoundBesideTheOthers() {
    SemicolonLayoutTest.class.getModule().addUses(TableLayout.class);
    assertThat(ServiceLoader.load(TableLayout.class))
        .extracting(layout -> layout.getClass().getSimpleName())
        .contains("SemicolonLayout", "BarLayout");
  }

  @Test
  void everyFigureIsRead() throws IOException {
    ParseResult result = read(ReportReader.standard());
    assertThat(result.diagnostics()).isEmpty();
    assertThat(figures(result.report())).isEqualTo(truth());
  }

  @Test
  void nothingIsReadWithoutIt() throws IOException {
    ParseResult result = read(only(prose -> List.of(prose)));
    assertThat(figures(result.report()).values()).containsOnlyNulls();
    assertThat(result.hasErrors()).isTrue();
  }

  @Test
  void mayBeWiredByHand() throws IOException {
    assertThat(read(only(new SemicolonLayout())).report())
        .isEqualTo(read(ReportReader.standard()).report());
  }

  @Test
  void narrativeIsLeftAlone() throws IOException {
    AnnualReport report = read(ReportReader.standard()).report();
    assertThat(report.header().agency()).contains("云杉岭县水利局");
    assertThat(report.narrative().section(Section.GENERAL))
        .hasSize(2)
        .element(1)
        .isEqualTo("一是编目录；二是勤更新；三是听意见。");
  }

  @Test
  void twoSeparatorsAndShortCellsMakeARow() {
    assertThat(grids("a；b；")).containsExactly(List.of("a", "b", ""));
    assertThat(grids("a; b ;c；d")).containsExactly(List.of("a", "b", "c", "d"));
    assertThat(grids("a；b")).isEmpty();
    assertThat(grids("a；b；" + "字".repeat(40))).hasSize(1);
    assertThat(grids("a；b；" + "字".repeat(41))).isEmpty();
    assertThat(grids("一是快；二是准；三是全。")).isEmpty();
  }

  @Test
  void proseWithoutRowsIsGivenBack() {
    Prose prose = prose("一、总体情况\n\n全年顺利。\n");
    assertThat(new SemicolonLayout().layOut(prose)).containsExactly(prose);
  }

  private static ReportReader only(TableLayout layout) {
    return ReportReader.builder()
        .plugIns(PlugIns.NONE)
        .format(SemicolonLayoutTest::plainText)
        .layout(layout)
        .build();
  }

  private static Optional<Document> plainText(SourceBytes bytes) {
    SourceText source = bytes.decode(Optional.empty());
    return Optional.of(new Document(source, List.of(new Prose(source.lines()))));
  }

  private static ParseResult read(ReportReader reader) throws IOException {
    try (InputStream in = SemicolonLayoutTest.class.getResourceAsStream("report.txt")) {
      return reader.read(in, Optional.of("report.txt"));
    }
  }

  private static Map<String, BigDecimal> figures(AnnualReport report) {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    report
        .cells()
        .forEach(c -> figures.put(c.address().toString(), c.cell().number().orElse(null)));
    return figures;
  }

  private static Map<String, BigDecimal> truth() throws IOException {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    try (InputStream in = SemicolonLayoutTest.class.getResourceAsStream("report.csv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .forEach(f -> figures.put(f[0] + '.' + f[1] + '.' + f[2], new BigDecimal(f[3])));
    }
    return figures;
  }

  /** Returns the rows of the first grid in {@code text}. */
  private static List<List<String>> grids(String text) {
    for (Block block : new SemicolonLayout().layOut(prose(text))) {
      if (block instanceof Grid grid) {
        return grid.rows().stream()
            .map(row -> row.cells().stream().map(GridCell::text).toList())
            .toList();
      }
    }
    return List.of();
  }

  private static Prose prose(String text) {
    return new Prose(new SourceText(text).lines());
  }
}
