package io.github.gongkai.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.text.Label;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Section;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels of the form as pages in traditional script print them. */
class TraditionalLabelsTest {
  private static final String SIMPLIFIED =
      "业举会关内决况减制办务动区单卷发只后国增处复审属废开强当总执护报数无机权条构现确稳类" + "纠纳组织经结继续维缴罚范获规计认议许讼访诉询请购费转过这进采问项题额补";
  private static final String TRADITIONAL =
      "業舉會關內決況減製辦務動區單卷發隻後國增處復審屬廢開強當總執護報數無機權條構現確穩類" + "糾納組織經結繼續維繳罰範獲規計認議許訟訪訴詢請購費轉過這進採問項題額補";

  static Stream<String> words() {
    return Stream.of("", "信息=資訊", "文件=檔案", "项目=專案", "复议=覆議", "复议=複議", "重复=重覆");
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyLabelInTraditionalScriptIsFoundAsTheSameThing(String wording) {
    for (String label : labels()) {
      List<Term> printed = Vocabulary.standard().find(Label.of(label).key());

      assertThat(printed).isNotEmpty();
      assertThat(Vocabulary.standard().find(Label.of(traditional(label, wording)).key()))
          .as(label)
          .extracting(Term::asAlias)
          .containsExactlyInAnyOrderElementsOf(printed.stream().map(Term::asAlias).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyHeadingInTraditionalScriptIsFound(String wording) {
    for (Section section : Section.values()) {
      String heading = Form.of(Edition.EDITION_2021).heading(section);

      assertThat(Vocabulary.standard().heading(Label.of(traditional(heading, wording)).key()))
          .contains(section);
    }
  }

  @Test
  void wordOfAnotherRegionMakesAnAlias() {
    assertThat(Vocabulary.standard().find("规范性档案")).isNotEmpty().allMatch(Term::isAlias);
    assertThat(Vocabulary.standard().isHeadingAlias("主动公开政府资讯情况")).isTrue();
    assertThat(Vocabulary.standard().find("规范性文件")).noneMatch(Term::isAlias);
  }

  private static List<String> labels() {
    return Stream.of(Edition.values())
        .map(Form::of)
        .flatMap(
            form ->
                Stream.of(FormTable.values())
                    .flatMap(table -> form.rows(table).stream())
                    .flatMap(
                        row ->
                            Stream.concat(
                                form.labels(row).stream(),
                                form.columns(row).stream()
                                    .flatMap(column -> form.labels(column).stream()))))
        .distinct()
        .toList();
  }

  private static String traditional(String label, String wording) {
    int end = wording.indexOf('=');
    String reworded =
        end < 0 ? label : label.replace(wording.substring(0, end), wording.substring(end + 1));
    StringBuilder traditional = new StringBuilder();
    for (int at = 0; at < reworded.length(); at++) {
      char c = reworded.charAt(at);
      int i = SIMPLIFIED.indexOf(c);
      traditional.append(i < 0 ? c : TRADITIONAL.charAt(i));
    }
    return traditional.toString();
  }
}
