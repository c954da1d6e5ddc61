package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.json.ReportJson;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {
  private static final String ALL = Run.SAMPLES.toString();
  private static final String ONE = Run.sample("tabs-2022.txt");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"html", "markdown", "pipe", "sparse", "tab"})
  void documentIsReadAsTheReportThatItWasWrittenFrom(String format) throws IOException {
    Run run = Run.of("convert", "--to", format, ONE);

    assertThat(run.code()).isZero();
    assertThat(read(run.out())).isEqualTo(ReportReader.standard().read(Path.of(ONE)).report());
  }

  @Test
  void jsonIsReadAsTheReportsThatItWasWrittenFrom() throws IOException {
    Run run = Run.of("convert", "--to", "json", ALL);

    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(5);
    assertThat(lines.get(4)).startsWith("{\"file\":\"").contains("tabs-2022.txt\",\"version\":1,");
    assertThat(ReportJson.results().read(lines.get(4)))
        .isEqualTo(ReportReader.standard().read(Path.of(ONE)));
  }

  @Test
  void csvHasALineACellAndWideALineAReport() {
    assertThat(Run.of("convert", "--to", "csv", ONE).out().lines()).hasSize(1 + 200);
    assertThat(Run.of("convert", "--to", "wide", ALL).out().lines()).hasSize(1 + 5);
  }

  @Test
  void csvForExcelBeginsWithAByteOrderMark() {
    assertThat(Run.of("convert", "--to", "wide", "--excel", ONE).out()).startsWith("\uFEFFfile,");
    assertThat(Run.of("convert", "--to", "wide", ONE).out()).startsWith("file,");
    assertThat(Run.of("convert", "--to", "tab", "--excel", ONE).err())
        .startsWith("--excel is for --to csv and --to wide\n");
  }

  @Test
  void documentOfSeveralFilesIsRefused() {
    Run run = Run.of("convert", "--to", "html", ONE, ONE);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("--to html writes one document, and takes one file\n");
    assertThat(Run.of("convert", "--to", "html", ALL).code()).isEqualTo(2);
  }

  @Test
  void unknownFormatIsRefusedWithThoseThereAre() {
    Run run = Run.of("convert", "--to", "docx", ONE);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "no such format: docx; there are json, csv, wide, html, markdown, pipe, sparse, tab\n");
  }

  @Test
  void fileThatCannotBeReadFails() {
    assertThat(Run.of("convert", "--to", "tab", "missing.txt").code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "markdown", "pipe", "sparse", "tab"})
  void blankFormIsReadAsABlankForm(String format) throws IOException {
    for (Edition edition : Edition.values()) {
      Run run = Run.of("blank", "--edition", edition.key(), "--to", format);

      assertThat(run.code()).isZero();
      assertThat(read(run.out())).isEqualTo(AnnualReport.blank(edition));
    }
  }

  @Test
  void unknownEditionIsRefusedWithThoseThereAre() {
    Run run = Run.of("blank", "--edition", "2020", "--to", "html");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no such edition; there are 2019, 2021");
  }

  private AnnualReport read(String document) throws IOException {
    Path file = Files.writeString(folder.resolve("report"), document);
    return ReportReader.standard().read(file).report();
  }
}
