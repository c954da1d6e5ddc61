package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  private static final String TABLE =
      """
      青溪县水务局2022年政府信息公开工作年度报告
      一、总体情况
      2022年，本机关收到政府信息公开申请3件。
      四、政府信息公开行政复议、行政诉讼情况
      行政复议\t\t\t\t\t行政诉讼
      结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉
      \t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
      1\t0\t2\t0\t%d\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0
      """;

  @TempDir Path folder;

  @Test
  void textTellsWhatFailed() throws IOException {
    Run run = Run.of("validate", file(4).toString());

    assertThat(run.out())
        .contains("error    REM-SUM")
        .contains("remedies.reconsideration: total is 4, expected upheld + … + pending: 3")
        .contains("  suggested?   remedies.reconsideration.upheld: 1 -> 2 (another figure)\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void textIsChineseIfAsked() throws IOException {
    assertThat(Run.of("validate", "--lang", "zh", file(4).toString()).out())
        .contains("行政复议：总计 为 4，应为 结果维持 + … + 尚未审结：3")
        .contains("  可能         remedies.reconsideration.upheld: 1 -> 2 (数字有误)\n");
  }

  @Test
  void csvHasALineAFindingWhateverItsOutcome() throws IOException {
    Path file = file(4);
    Run run = Run.of("validate", "--format", "csv", file.toString());

    assertThat(run.out())
        .startsWith("file,rule,severity,outcome,subject,expected,actual,cells,line\n")
        .contains(
            file
                + ",REM-SUM,error,failed,remedies.reconsideration,3,4,"
                + "remedies.reconsideration.upheld remedies.reconsideration.corrected"
                + " remedies.reconsideration.otherResult remedies.reconsideration.pending"
                + " remedies.reconsideration.total,8\n")
        .contains(",REM-SUM,error,passed,remedies.litigationDirect,0,0,")
        .contains(",NAR-RECEIVED,warning,undecided,claim.received,,3,");
  }

  @Test
  void jsonHasAnObjectALine() throws IOException {
    assertThat(Run.of("validate", "--format", "json", file(4).toString()).out())
        .startsWith("{\"file\":")
        .endsWith("}\n")
        .contains(
            "{\"rule\":\"REM-SUM\",\"severity\":\"error\",\"outcome\":\"failed\","
                + "\"subject\":\"remedies.reconsideration\",\"expected\":3,\"actual\":4,"
                + "\"difference\":1,\"cells\":[{\"address\":\"remedies.reconsideration.upheld\","
                + "\"state\":\"reported\",\"value\":1}")
        .contains("\"correctionIsUnique\":false,\"corrections\":[[{\"address\":");
  }

  @Test
  void missingSectionIsAnErrorOfTheForm() throws IOException {
    assertThat(Run.of("validate", "--format", "csv", file(3).toString()).out())
        .contains(",FORM-SECTION,error,failed,section.3,")
        .contains(",FORM-SECTION,warning,failed,section.6,")
        .contains(",FORM-SECTION,error,passed,section.4,");
  }

  @Test
  void unreadableFileIsAFailure() {
    Run run = Run.of("validate", folder.resolve("none.txt").toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("none.txt");
  }

  private Path file(int total) throws IOException {
    return Files.writeString(folder.resolve("report.txt"), TABLE.formatted(total));
  }
}
