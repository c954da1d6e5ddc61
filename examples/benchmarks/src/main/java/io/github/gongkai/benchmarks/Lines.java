package io.github.gongkai.benchmarks;

import static io.github.gongkai.benchmarks.Score.time;

import java.util.List;
import java.util.stream.Stream;

/** The lines of the table of results. */
final class Lines {
  private static final Score DECODE = time(Work.of(ReadBenchmark.class, "decode"));
  private static final Score READ = time(Work.READ);

  /** Beside each other stands what is compared with the same, to be measured close together. */
  static final List<Line> ALL =
      List.of(
          text("decode, lines, cut, strip", "cut").must(3).stretch(2),
          text("decode", "decode").must(6.5),
          text("FastCSV, tokens", "fastCsv"),
          Line.of(
                  "encoding found and decoded, GB18030 / decode UTF-8",
                  time(Work.of(ReadBenchmark.class, "gb18030")),
                  DECODE)
              .must(2.5)
              .stretch(1.7),
          share("official rules", Work.of(ReadBenchmark.class, "official")).must(.05).stretch(.02),
          share("all rules", Work.of(ReadBenchmark.class, "all")).must(.6).stretch(.3),
          share("localize, one error", localize(Sample.ONE_ERROR)),
          share("localize, two errors", localize(Sample.TWO_ERRORS)),
          textAllocation().must(20).stretch(13),
          pageLessDecoding("clean", Pages.CLEAN).must(2.5).stretch(2),
          pageDecoding("clean", Pages.CLEAN).must(.35).stretch(.25),
          pageAgainstTika("clean", Pages.CLEAN).must(.95).stretch(.6),
          pageAllocation("clean", Pages.CLEAN).must(20).stretch(16),
          pageLessDecoding("Word", Pages.WORD).must(1.7).stretch(1.45),
          pageDecoding("Word", Pages.WORD).must(.35).stretch(.25),
          pageAgainstTika("Word", Pages.WORD).must(.95).stretch(.8),
          pageAllocation("Word", Pages.WORD).must(10).stretch(8),
          Line.of(
                  "page with 30 damaged labels / clean page",
                  time(page("read", Pages.ONE_DAMAGED)),
                  time(page("read", Pages.ONE_CLEAN)))
              .must(1.6)
              .stretch(1.3),
          equations("hand-written, all hold", "straightLine", Sample.HOLDS).must(10).stretch(8),
          equations("hand-written, nine fail", "straightLine", Sample.NINE_FAIL)
              .must(12)
              .stretch(9),
          equations("YAVI, all hold", "yavi", Sample.HOLDS).must(1).stretch(.5),
          equations("YAVI, nine fail", "yavi", Sample.NINE_FAIL).must(1).stretch(.5),
          equations("Hibernate Validator, all hold", "hibernate", Sample.HOLDS)
              .must(.5)
              .stretch(.33),
          equations("Hibernate Validator, nine fail", "hibernate", Sample.NINE_FAIL)
              .must(.5)
              .stretch(.33),
          json("write", "write", "plainWrite").must(1.5).stretch(1.2),
          json("read", "read", "plainRead").must(1.5).stretch(1.2),
          Line.of(
                  "40 files by one reader, two threads / one",
                  time(Work.of(BatchBenchmark.class, "twoThreads")),
                  time(Work.of(BatchBenchmark.class, "oneThread")))
              .must(1 / 1.7)
              .stretch(1 / 1.9),
          megabyte("long narrative", LongText.NARRATIVE).must(1.3).stretch(1.1),
          megabyte("many rows", LongText.ROWS).must(1.3).stretch(1.1),
          megabyte("garbage behind it", LongText.GARBAGE).must(1.3).stretch(1.1),
          Line.of(
                  "java -jar gongkai.jar parse ONE"
                      + (CommandLineJar.FILE.isPresent() ? "" : ", jar missing")
                      + " / print a line",
                  time(Work.of(ProcessBenchmark.class, "gongkai")),
                  time(Work.of(ProcessBenchmark.class, "printLine")))
              .must(6)
              .stretch(3),
          Line.of(
                  "in use after 5000 reads, -Xmx64m / 500 reads",
                  Score.live(new Work(HeapBenchmark.class, "read", "5000")),
                  Score.live(new Work(HeapBenchmark.class, "read", "500")))
              .must(1.1));

  private Lines() {}

  /** Returns the works of all lines, each once, in the order of the lines. */
  static Stream<Work> works() {
    return ALL.stream().flatMap(Line::works).distinct();
  }

  private static Line text(String label, String peer) {
    return Line.of(
        "text, bytes to report / " + label, READ, time(Work.of(ReadBenchmark.class, peer)));
  }

  private static Line share(String label, Work work) {
    return Line.of(label + " / reading a text", time(work), READ);
  }

  private static Work localize(Sample sample) {
    return Work.of(LocalizeBenchmark.class, "localize", sample);
  }

  private static Line textAllocation() {
    double bytes = Texts.ALL.stream().mapToInt(text -> text.length).average().orElseThrow();
    return Line.of(
        "text, bytes allocated / byte read", Score.allocatedPerByte(Work.READ, bytes), Score.one());
  }

  /** There is no door for a String, so what its bytes cost beyond it is taken off. */
  private static Line pageLessDecoding(String label, Pages pages) {
    return Line.of(
        label + " HTML to report, less decoding / Jsoup.parse(String)",
        time(page("read", pages)).less(time(page("decode", pages))),
        time(page("jsoup", pages)));
  }

  private static Line pageDecoding(String label, Pages pages) {
    return Line.of(
        label + " HTML, decoding / Jsoup.parse(String)",
        time(page("decode", pages)),
        time(page("jsoup", pages)));
  }

  private static Line pageAgainstTika(String label, Pages pages) {
    return Line.of(
        label + " HTML, bytes to report / Tika, bytes to bare text",
        time(page("read", pages)),
        time(page("tika", pages)));
  }

  private static Line pageAllocation(String label, Pages pages) {
    return Line.of(
        label + " HTML, bytes allocated / byte read",
        Score.allocatedPerByte(page("read", pages), pages.length()),
        Score.one());
  }

  private static Work page(String method, Pages pages) {
    return Work.of(PageBenchmark.class, method, pages);
  }

  private static Line equations(String label, String peer, Sample sample) {
    return Line.of(
        "42 equations / " + label,
        time(Work.of(EquationsBenchmark.class, "library", sample)),
        time(Work.of(EquationsBenchmark.class, peer, sample)));
  }

  private static Line json(String label, String method, String peer) {
    return Line.of(
        "JSON, " + label + " / databind, plain records",
        time(Work.of(JsonBenchmark.class, method)),
        time(Work.of(JsonBenchmark.class, peer)));
  }

  private static Line megabyte(String label, LongText text) {
    return Line.of(
        "1 MiB, " + label + " / small report, time per byte",
        megabyteTime(text),
        megabyteTime(LongText.SMALL));
  }

  private static Score megabyteTime(LongText text) {
    return Score.timePerByte(Work.of(LongTextBenchmark.class, "read", text), text.bytes().length);
  }
}
