package io.github.gongkai.parsers;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.LIMIT_REACHED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.limit.ParseLimits;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.TableLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands before a limit is read, and the limit is reported where it is reached. */
class LimitsTest {
  private static final String TABLE =
      """
      二、主动公开政府信息情况
      信息内容\t本年制发件数\t本年废止件数\t现行有效件数
      规章\t1\t2\t3
      行政规范性文件\t4\t5\t6
      """;
  private static final String BOTH = "1 2 3 4 5 6";
  private static final String FIRST = "1 2 3 ABSENT ABSENT ABSENT";

  @ParameterizedTest
  @CsvSource({
    "BYTES, 63, 48, 48",
    "LINES, 5, 3, 48",
    "CHARACTERS, 58, 57, 48",
    "ROWS, 3, 2, 48",
    "CELLS, 12, 11, 48",
  })
  void whatStandsBeforeTheLimitIsRead(Limit limit, int enough, int less, int offset) {
    ParseResult whole = reader(limit, enough).read(TABLE);
    assertThat(figures(whole)).isEqualTo(BOTH);
    assertThat(reached(whole)).isEmpty();

    ParseResult part = reader(limit, less).read(TABLE);
    assertThat(figures(part)).isEqualTo(FIRST);
    assertThat(reached(part)).containsExactly(limit + " " + less + " at " + offset);
  }

  @Test
  void whatTheLimitMayHavePartedIsNotRead() {
    int figure = TABLE.indexOf("5\t6");
    for (int bytes = figure; bytes < TABLE.length(); bytes++) {
      ParseResult part = reader(Limit.BYTES, bytes).read(TABLE);
      assertThat(figures(part)).isEqualTo(FIRST);
      assertThat(reached(part)).containsExactly("BYTES " + bytes + " at 48");
    }
  }

  @Test
  void lineThatIsTooLongIsNotRead() {
    ParseResult whole = reader(Limit.LINE_CHARACTERS, 3).read("甲\n乙丙丁");
    assertThat(whole.report().narrative().preamble()).containsExactly("甲", "乙丙丁");
    assertThat(reached(whole)).isEmpty();

    ParseResult part = reader(Limit.LINE_CHARACTERS, 2).read("甲\n乙丙丁");
    assertThat(part.report().narrative().preamble()).containsExactly("甲");
    assertThat(reached(part)).containsExactly("LINE_CHARACTERS 2 at 2");
  }

  @Test
  void blocksAfterTheLimitAreNotRead() throws IOException {
    String page =
        "<html><body><p>甲</p><table><tr><td>规章<td>1<td>2<td>3</table><p>乙</p></body></html>";
    assertThat(reached(reader(Limit.BLOCKS, 3).read(stream(page)))).isEmpty();

    ParseResult part = reader(Limit.BLOCKS, 2).read(stream(page));
    assertThat(part.report().narrative().toString()).contains("甲").doesNotContain("乙");
    assertThat(reached(part)).containsExactly("BLOCKS 2");
  }

  @Test
  void tagsAndWordsInThemAreCounted() throws IOException {
    String page = "<html><body><p class=a>甲</p><p>乙</p></body></html>";
    assertThat(reached(reader(Limit.MARKUP, 9).read(stream(page)))).isEmpty();

    ParseResult part = reader(Limit.MARKUP, 6).read(stream(page));
    assertThat(part.report().narrative().preamble()).containsExactly("甲");
    assertThat(reached(part)).containsExactly("MARKUP 6 at " + page.indexOf("乙"));
  }

  @Test
  void pageIsReadUpToItsFirstElementThatIsTooDeep() throws IOException {
    String page = "<html><body><p>甲</p><p>乙</p><div><div><p>丙</p></div></div></body></html>";
    assertThat(reached(reader(Limit.DEPTH, 5).read(stream(page)))).isEmpty();

    ParseResult part = reader(Limit.DEPTH, 4).read(stream(page));
    assertThat(part.report().narrative().preamble()).containsExactly("甲");
    assertThat(reached(part)).containsExactly("DEPTH 4 at " + page.indexOf("乙"));
  }

  @Test
  void streamIsReadNoFurtherThanTheLimit() throws IOException {
    InputStream in = stream(TABLE);
    int size = in.available();

    reader(Limit.BYTES, size - 3).read(in);

    assertThat(in.available()).isEqualTo(3);
  }

  @Test
  void readEndsWhenItsTimeIsUp() {
    ReportReader slow =
        ReportReader.builder()
            .layout(new Slow())
            .limits(ParseLimits.defaults().with(Limit.MILLISECONDS, 1))
            .build();

    ParseResult result = slow.read(TABLE + "三、收到和处理政府信息公开申请情况\n甲");

    assertThat(reached(result)).containsExactly("MILLISECONDS 1");
    assertThat(figures(result)).doesNotContain("1");
  }

  private static final class Slow implements TableLayout {
    @Override
    public List<Block> layOut(Prose prose) {
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return List.of(prose);
    }

    @Override
    public int order() {
      return 0;
    }
  }

  @Test
  void interruptedThreadStopsAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    ParseResult result = reader(Limit.BYTES, 1000).read(TABLE);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(Cells.codes(result)).contains("INTERRUPTED");
    assertThat(figures(result)).doesNotContain("1");
  }

  private static ReportReader reader(Limit limit, int bound) {
    return ReportReader.builder().limits(ParseLimits.defaults().with(limit, bound)).build();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static String figures(ParseResult result) {
    String[] columns = {"made", "repealed", "inForce"};
    return Cells.of(result, "proactive.rules", columns)
        + " "
        + Cells.of(result, "proactive.normativeDocuments", columns);
  }

  private static List<String> reached(ParseResult result) {
    return result.diagnostics().stream()
        .filter(diagnostic -> diagnostic.code() == LIMIT_REACHED)
        .map(LimitsTest::line)
        .toList();
  }

  private static String line(Diagnostic diagnostic) {
    String place = diagnostic.place().map(at -> " at " + at.offset()).orElse("");
    return diagnostic.found() + " " + diagnostic.expected() + place;
  }
}
