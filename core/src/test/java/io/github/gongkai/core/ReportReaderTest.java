package io.github.gongkai.core;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.ALIAS_USED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.CELL_UNREADABLE;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.CHARSET_MISDECLARED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.DIAGNOSTICS_DROPPED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.LIMIT_REACHED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.NOT_A_REPORT;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.UNDECODABLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongkai.core.ReportReader.Builder.PlugIns;
import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.core.diagnostic.DiagnosticCode;
import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.limit.ParseLimits;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Document;
import io.github.gongkai.core.spi.DocumentFormat;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.SourceBytes;
import io.github.gongkai.core.spi.SourceText;
import io.github.gongkai.core.spi.TableLayout;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Outline;
import io.github.gongkai.model.Place;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.Unit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReaderTest {
  private static final String TITLE = "某局2021年政府信息公开工作年度报告";
  private static final String REPORT =
      TITLE
          + """

          一段。
          四、政府信息公开行政复议、行政诉讼情况
          行政复议;;;;;行政诉讼
          未经复议直接起诉;;;;;复议后起诉
          结果维持;结果纠正;其他结果;尚未审结;总计;结果维持;结果纠正;其他结果;尚未审结;总计;\
          结果维持;结果纠正;其他结果;尚未审结;总计
          1;2;3;4;10;0; ;/;约5;0;１２;0;0;0;12
          """;

  private static ReportReader.Builder builder() {
    return ReportReader.builder()
        .plugIns(PlugIns.NONE)
        .format(new PlainText())
        .layout(new Semicolons());
  }

  @Test
  void textOfAFileIsWhatPlacesCountIn(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), REPORT.getBytes(Charset.forName("GB18030")));
    ReportReader reader = builder().build();

    String text = reader.text(file);

    Place title = reader.read(file).sources().title().orElseThrow();
    assertThat(text).isEqualTo(REPORT);
    assertThat(text.substring(title.offset())).startsWith(title.raw());
  }

  @Test
  void textOfAFolderIsRefused(@TempDir Path folder) {
    assertThatIOException().isThrownBy(() -> builder().build().text(folder));
  }

  @Test
  void readsWithALayoutAndAFormatOfTheCaller() {
    ParseResult result = builder().build().read(REPORT);

    assertThat(result.report().header())
        .isEqualTo(Header.builder().title(TITLE).agency("某局").year(2021).build());
    assertThat(result.report().narrative())
        .isEqualTo(Outline.<String>builder().preamble("一段。").section(Section.REMEDIES).build());
    assertThat(
            result.report().cells().stream()
                .filter(cell -> !cell.cell().equals(Cell.absent()))
                .map(cell -> described(cell.address(), cell.cell(), result)))
        .containsExactly(
            "remedies.reconsideration.upheld REPORTED 1 at 7:1",
            "remedies.reconsideration.corrected REPORTED 2 at 7:3",
            "remedies.reconsideration.otherResult REPORTED 3 at 7:5",
            "remedies.reconsideration.pending REPORTED 4 at 7:7",
            "remedies.reconsideration.total REPORTED 10 at 7:9",
            "remedies.litigationDirect.upheld REPORTED 0 at 7:12",
            "remedies.litigationDirect.corrected BLANK  at 7:14",
            "remedies.litigationDirect.otherResult NOT_APPLICABLE / at 7:16",
            "remedies.litigationDirect.pending UNREADABLE 约5 at 7:18",
            "remedies.litigationDirect.total REPORTED 0 at 7:21",
            "remedies.litigationAfterReconsideration.upheld REPORTED １２ at 7:23",
            "remedies.litigationAfterReconsideration.corrected REPORTED 0 at 7:26",
            "remedies.litigationAfterReconsideration.otherResult REPORTED 0 at 7:28",
            "remedies.litigationAfterReconsideration.pending REPORTED 0 at 7:30",
            "remedies.litigationAfterReconsideration.total REPORTED 12 at 7:32");
    assertThat(result.diagnostics())
        .contains(
            new Diagnostic(
                CELL_UNREADABLE,
                Optional.of(new Place(7, 18, REPORT.indexOf("约5"), "约5")),
                "约5",
                ""));
  }

  private static String described(CellAddress address, Cell cell, ParseResult result) {
    Place place = result.sources().cell(address).orElseThrow();
    assertThat(place.raw().strip()).isEqualTo(cell.text());
    return address + " " + cell.state() + " " + cell.text() + " at " + place;
  }

  @Test
  void figureInFullWidthIsItsNumber() {
    ParseResult result = builder().build().read(REPORT);
    CellAddress upheld =
        result.report().form().find("remedies.litigationAfterReconsideration.upheld").orElseThrow();

    assertThat(result.report().cell(upheld))
        .isEqualTo(new Cell.Reported(new BigDecimal("12"), Optional.of(Unit.CASES), "１２"));
  }

  @Test
  void textStreamAndFileAreReadAlike(@TempDir Path folder) throws IOException {
    ReportReader reader = builder().build();
    ParseResult ofText = reader.read(REPORT);
    Path file = Files.writeString(folder.resolve("report.txt"), REPORT);

    assertThat(reader.read(file)).isEqualTo(ofText);
    assertThat(reader.read(stream(REPORT))).isEqualTo(ofText);
  }

  @Test
  void manyThreadsMayReadAtOnce() {
    ReportReader reader = builder().build();
    ParseResult alone = reader.read(REPORT);

    assertThat(IntStream.range(0, 100).parallel().mapToObj(i -> reader.read(REPORT)).distinct())
        .containsExactly(alone);
  }

  @Test
  void textThatIsNoReportGivesAnEmptyReportAndAnError() {
    ParseResult result = builder().build().read("");

    assertThat(result.report().cells()).allMatch(cell -> cell.cell().equals(Cell.absent()));
    assertThat(codes(result)).contains(NOT_A_REPORT);
    assertThatExceptionOfType(ReportParseException.class).isThrownBy(result::orElseThrow);
  }

  @Test
  void brokenBytesAreReportedWhereTheyStand() throws IOException {
    byte[] bytes = (TITLE + "\n#").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;

    ParseResult result = builder().build().read(new ByteArrayInputStream(bytes));

    assertThat(result.diagnostics())
        .contains(
            new Diagnostic(
                UNDECODABLE,
                Optional.of(new Place(2, 1, TITLE.length() + 1, "\uFFFD")),
                "",
                "UTF-8"));
  }

  @Test
  void declarationThatIsWrongIsReported() throws IOException {
    DocumentFormat declaring =
        bytes -> {
          SourceText source = bytes.decode(Optional.of(UTF_8));
          return Optional.of(new Document(source, List.of(new Prose(source.lines()))));
        };
    byte[] bytes = TITLE.getBytes(Charset.forName("GBK"));

    ReportReader reader =
        ReportReader.builder()
            .plugIns(PlugIns.NONE)
            .format(declaring)
            .layout(new Semicolons())
            .build();

    ParseResult result = reader.read(new ByteArrayInputStream(bytes));

    assertThat(result.diagnostics())
        .contains(new Diagnostic(CHARSET_MISDECLARED, Optional.empty(), "UTF-8", "GB18030"));
    assertThat(result.report().header().title()).contains(TITLE);
  }

  @Test
  void missingFileThrows(@TempDir Path folder) {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> builder().build().read(folder.resolve("none.txt")));
  }

  @Test
  void formatSeesTheNameOfTheFileWithoutItsFolder(@TempDir Path folder) throws IOException {
    List<Optional<String>> names = new ArrayList<>();
    ReportReader reader = noting(bytes -> names.add(bytes.name()));

    reader.read(Files.writeString(folder.resolve("报告.txt"), REPORT));
    reader.read(stream(REPORT), Optional.of("x.html"));
    reader.read(stream(REPORT));

    assertThat(names)
        .containsExactly(Optional.of("报告.txt"), Optional.of("x.html"), Optional.empty());
  }

  private static ReportReader noting(Consumer<SourceBytes> note) {
    DocumentFormat first =
        new DocumentFormat() {
          @Override
          public Optional<Document> open(SourceBytes bytes) {
            note.accept(bytes);
            return Optional.empty();
          }

          @Override
          public int order() {
            return DEFAULT_ORDER - 1;
          }
        };
    return builder().format(first).build();
  }

  @Test
  void firstFormatInOrderThatOpensTheBytesHasThem() throws IOException {
    List<String> asked = new ArrayList<>();
    ReportReader reader =
        ReportReader.builder()
            .plugIns(PlugIns.NONE)
            .layout(new Semicolons())
            .format(format("last", 900, true, asked))
            .format(format("second", 500, true, asked))
            .format(format("first", 100, false, asked))
            .build();

    reader.read(stream(REPORT));

    assertThat(asked).containsExactly("first", "second");
  }

  private static DocumentFormat format(String name, int order, boolean isMine, List<String> asked) {
    return new DocumentFormat() {
      @Override
      public Optional<Document> open(SourceBytes bytes) {
        asked.add(name);
        return isMine ? new PlainText().open(bytes) : Optional.empty();
      }

      @Override
      public int order() {
        return order;
      }
    };
  }

  @Test
  void bytesThatNoFormatOpensGiveAnEmptyReport() throws IOException {
    ReportReader reader =
        ReportReader.builder()
            .plugIns(PlugIns.NONE)
            .layout(new Semicolons())
            .format(bytes -> Optional.empty())
            .build();

    ParseResult result = reader.read(stream(REPORT));

    assertThat(codes(result)).contains(NOT_A_REPORT);
    assertThat(result.report().narrative()).isEqualTo(Outline.empty());
  }

  @Test
  void layoutsHaveTheirTurnInOrderAndSeeOnlyTheProseThatIsLeft() {
    List<String> seen = new ArrayList<>();
    ReportReader reader =
        ReportReader.builder()
            .plugIns(PlugIns.NONE)
            .format(new PlainText())
            .layout(layout(900, seen))
            .layout(new Semicolons())
            .layout(layout(100, seen))
            .build();

    reader.read("甲\n乙;丙\n丁");

    assertThat(seen).containsExactly("100: 甲|乙;丙|丁", "900: 甲", "900: 丁");
  }

  private static TableLayout layout(int order, List<String> seen) {
    return new TableLayout() {
      @Override
      public List<Block> layOut(Prose prose) {
        seen.add(
            order + ": " + String.join("|", prose.lines().stream().map(l -> l.text()).toList()));
        return List.of(prose);
      }

      @Override
      public int order() {
        return order;
      }
    };
  }

  @Test
  void plugInThatStatesNoOrderHas500() {
    assertThat(new Semicolons().order()).isEqualTo(500);
    assertThat(new PlainText().order()).isEqualTo(500);
  }

  @Test
  void readerWithoutPlugInsNamesTheMissingArtifact() {
    String layoutMissing =
        "no table layout found; add io.github.gongkai:gongkai-parsers to the class path or"
            + " module path";
    String formatMissing =
        "no document format found; add io.github.gongkai:gongkai-parsers to the class path or"
            + " module path";

    assertThatIllegalStateException().isThrownBy(ReportReader::standard).withMessage(layoutMissing);
    assertThatIllegalStateException()
        .isThrownBy(() -> ReportParser.parse(REPORT))
        .withMessage(layoutMissing);
    assertThatIllegalStateException()
        .isThrownBy(() -> ReportParser.parse(Path.of("report.txt")))
        .withMessage(layoutMissing);
    assertThatIllegalStateException()
        .isThrownBy(() -> ReportReader.builder().format(new PlainText()).build())
        .withMessage(layoutMissing);
    assertThatIllegalStateException()
        .isThrownBy(() -> ReportReader.builder().layout(new Semicolons()).build())
        .withMessage(formatMissing);
    assertThatIllegalStateException()
        .isThrownBy(() -> ReportReader.builder().plugIns(PlugIns.NONE).build())
        .withMessage(layoutMissing);
  }

  @Test
  void bytesUpToTheLimitAreReadAndLaterOnesAreNot() throws IOException {
    String text = TITLE + "\nabc\ndef";
    int size = text.getBytes(UTF_8).length;

    ParseResult whole = limited(size + 1, 100).read(stream(text));
    assertThat(whole.report().narrative().preamble()).containsExactly("abc", "def");
    assertThat(codes(whole)).doesNotContain(LIMIT_REACHED);

    ParseResult cut = limited(size - 1, 100).read(stream(text));
    assertThat(cut.report().narrative().preamble()).containsExactly("abc");
    assertThat(cut.diagnostics())
        .contains(
            new Diagnostic(
                LIMIT_REACHED,
                Optional.of(new Place(3, 1, text.indexOf("def"), "")),
                "BYTES",
                Integer.toString(size - 1)));
  }

  @Test
  void whatIsNoRegularFileIsNotRead(@TempDir Path folder) {
    assertThatIOException()
        .isThrownBy(() -> builder().build().read(folder))
        .withMessage(folder + ": not a regular file");
  }

  @Test
  void endlessStreamIsReadUpToTheLimitAndLeftOpen() throws IOException {
    Endless endless = new Endless();

    ParseResult result = limited(1000, 100).read(endless);

    assertThat(codes(result)).contains(LIMIT_REACHED);
    assertThat(result.report().narrative().preamble()).isEmpty();
    assertThat(endless.isClosed).isFalse();
  }

  /** Fails instead of filling the memory. */
  private static final class Endless extends InputStream {
    private int count;
    private boolean isClosed;

    @Override
    public int read() throws IOException {
      count(1);
      return 'a';
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      count(length);
      Arrays.fill(bytes, start, start + length, (byte) 'a');
      return length;
    }

    private void count(int more) throws IOException {
      count += more;
      if (count > 1000) {
        throw new IOException("read past the limit");
      }
    }

    @Override
    public void close() {
      isClosed = true;
    }
  }

  @Test
  void worstDiagnosticsUpToTheLimitAreKeptAndOthersAreCounted() {
    List<Diagnostic> all = builder().build().read("").diagnostics();
    int count = all.size();
    assertThat(count).isGreaterThan(2);

    assertThat(limited(100, count).read("").diagnostics()).isEqualTo(all);
    assertThat(limited(100, count - 1).read("").diagnostics())
        .isEqualTo(keptAndCounted(all, count - 1));
    assertThat(limited(100, 1).read("").diagnostics()).isEqualTo(keptAndCounted(all, 1));
  }

  private static List<Diagnostic> keptAndCounted(List<Diagnostic> all, int kept) {
    List<Diagnostic> worst =
        all.stream()
            .sorted(Comparator.comparing(Diagnostic::severity).reversed())
            .limit(kept)
            .toList();
    List<Diagnostic> expected = new ArrayList<>(all.stream().filter(worst::contains).toList());
    expected.add(
        new Diagnostic(
            DIAGNOSTICS_DROPPED,
            Optional.empty(),
            Integer.toString(all.size() - kept),
            Integer.toString(kept)));
    return expected;
  }

  @Test
  void textBeyondTheLimitIsNotRead() {
    ParseResult cut = limited(TITLE.length() + 7, 100).read(TITLE + "\nabc\ndef");
    assertThat(cut.report().narrative().preamble()).containsExactly("abc");
    assertThat(codes(cut)).contains(LIMIT_REACHED);
  }

  @Test
  void limitOfDiagnosticsChangesNoCell() {
    assertThat(limited(10_000, 1).read(REPORT).report())
        .isEqualTo(builder().build().read(REPORT).report());
  }

  private static ReportReader limited(int bytes, int diagnostics) {
    return builder()
        .limits(
            ParseLimits.defaults().with(Limit.BYTES, bytes).with(Limit.DIAGNOSTICS, diagnostics))
        .build();
  }

  @Test
  void addedSpellingIsReadAsThePrintedLabel() {
    String spelled = REPORT.replace("结果维持", "维持原判");

    ParseResult result = builder().spelling("column\tremedies\tupheld\t维持原判").build().read(spelled);

    assertThat(result.report()).isEqualTo(builder().build().read(REPORT).report());
    assertThat(result.diagnostics())
        .anyMatch(
            d -> d.code() == ALIAS_USED && d.found().equals("维持原判") && d.expected().equals("结果维持"));
  }

  @Test
  void lineThatIsNoSpellingThrowsAtOnce() {
    assertThatIllegalArgumentException().isThrownBy(() -> builder().spelling("总计 合计"));
  }

  @Test
  void spellingOfSomethingUnknownThrowsWhenTheReaderIsBuilt() {
    ReportReader.Builder builder = builder().spelling("column\tremedies\tsum\t合计");

    assertThatIllegalArgumentException().isThrownBy(builder::build);
  }

  @Test
  void builderUsedOnLeavesTheReaderAsItWas() {
    ReportReader.Builder builder = builder();
    ReportReader reader = builder.build();
    ParseResult before = reader.read(REPORT);

    builder
        .limits(ParseLimits.defaults().with(Limit.BYTES, 1))
        .spelling("column\tremedies\tupheld\t尚未审结");

    assertThat(reader.read(REPORT)).isEqualTo(before);
  }

  @Test
  void nullsThrowWithTheirName() {
    assertThatNullPointerException()
        .isThrownBy(() -> builder().layout(null))
        .withMessage("layout must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> builder().format(null))
        .withMessage("format must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> builder().limits(null))
        .withMessage("limits must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> builder().plugIns(null))
        .withMessage("plugIns must not be null");
  }

  private static List<DiagnosticCode> codes(ParseResult result) {
    return result.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
