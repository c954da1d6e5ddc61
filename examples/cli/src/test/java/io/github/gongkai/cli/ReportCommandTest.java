package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  @TempDir private Path folder;

  private String out() {
    return folder.resolve("pages").toString();
  }

  private String overview() throws IOException {
    return Files.readString(folder.resolve("pages/index.html"));
  }

  @Test
  void overviewNamesWhatWasReadInTheOrderOfTheFiles() throws IOException {
    Run run = Run.of("report", "--out", out(), "--jobs", "2", Run.SAMPLES.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).containsExactly(folder.resolve("pages/index.html").toString());
    assertThat(overview())
        .containsSubsequence(
            Run.sample("bars-traditional-2022.txt"),
            Run.sample("one-cell-a-line-2020.txt"),
            Run.sample("tabs-2022.txt"));
    assertThat(folder.resolve("pages/reports/5.html")).isRegularFile();
  }

  @Test
  void fileThatCannotBeReadIsToldAndDoesNotStopTheOthers() throws IOException {
    Run run = Run.of("report", "--out", out(), "nosuch.txt", Run.sample("tabs-2022.txt"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("gongkai: nosuch.txt: no such file\n");
    assertThat(overview()).contains("<code>nosuch.txt</code>: no such file", "reports/1.html");
  }

  @Test
  void pagesOpenInTheLanguageAskedFor() throws IOException {
    Run.of("report", "--out", out(), "--lang", "zh", Run.sample("tabs-2022.txt"));

    assertThat(overview()).contains("<html lang=\"zh\">");
  }

  @Test
  void folderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Run run = Run.of("report", "--out", file + "/pages", Run.sample("tabs-2022.txt"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("gongkai: cannot write to " + file + "/pages: ");
  }

  @Test
  void pagesAreNotWrittenWhereTheyWouldBeRead() {
    Run same = Run.of("report", "--out", folder.toString(), folder.toString());
    Run below = Run.of("report", "--out", out(), folder.toString());

    assertThat(same.code()).isEqualTo(2);
    assertThat(below.code()).isEqualTo(2);
    assertThat(below.err())
        .startsWith("--out would write its pages where documents are to be read");
    assertThat(Path.of(out())).doesNotExist();
  }

  @Test
  void documentIsNotWrittenOver() throws IOException {
    Path index = Files.writeString(folder.resolve("index.html"), "<p>一、总体情况");
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Path report = Files.writeString(reports.resolve("1.html"), "<p>二、主动公开");
    for (Path named : List.of(index, reports, report)) {
      assertThat(Run.of("report", "--out", folder.toString(), named.toString()).code())
          .isEqualTo(2);
    }

    assertThat(index).hasContent("<p>一、总体情况");
    assertThat(report).hasContent("<p>二、主动公开");
  }

  @Test
  void folderIsRequired() {
    assertThat(Run.of("report", Run.sample("tabs-2022.txt")).code()).isEqualTo(2);
  }
}
