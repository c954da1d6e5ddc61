package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.gongkai.core.ParseResult;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What once took time or memory out of proportion, or was no text for a layout. */
class PathologicalTest {
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

  @Test
  void dashesAfterABar() {
    read("|" + "-".repeat(200_000) + "x");
  }

  @Test
  void bracketsInALabel() {
    read("规章" + "()".repeat(500_000) + "\t0\t0\t0");
  }

  @Test
  void blankLines() {
    ParseResult result = read("\n".repeat(2_000_000));
    assertThat(result.diagnostics()).anyMatch(d -> d.code().name().equals("SOURCE_CUT"));
  }

  @Test
  void blankLineWithATabAfterAnIndentedTable() {
    read("\ta\tb\n\t");
  }

  @Test
  void tagAloneAfterAFigure() {
    read("0 \n<table>");
  }

  @Test
  void wordsThatAreRowOrColumn() {
    read("总计|".repeat(200_000));
  }

  @Test
  void rowsRunTogetherOnOneLine() {
    read("规章|0|0|0|".repeat(20_000));
  }

  @Test
  void oneRowWithEverDifferentFigures() {
    read(
        IntStream.range(0, 20_000)
            .mapToObj(i -> "规章\t" + i + "\t0\t0\n")
            .collect(Collectors.joining()));
  }

  @Test
  void gridsBetweenParagraphs() {
    read("文字\na|b\n".repeat(20_000));
  }

  @Test
  void headings() {
    read("一、总体情况\n".repeat(20_000));
  }

  @Test
  void cellsOneALine() {
    for (String cell : List.of("|", "0", "规章", "总计", "三、本年度办理结果", "其他 |", "规章\n0", "总计\n\n")) {
      read((cell + "\n").repeat(100_000) + "信息内容\n本年制发件数\n1\n2\n");
    }
  }

  private static ParseResult read(String text) {
    return assertTimeoutPreemptively(LONG_ENOUGH, () -> Samples.READER.read(text));
  }
}
