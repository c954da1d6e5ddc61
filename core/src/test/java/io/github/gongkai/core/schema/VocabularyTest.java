package io.github.gongkai.core.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.core.text.Label;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.RequestRow;
import io.github.gongkai.model.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
  private static final Vocabulary STANDARD = Vocabulary.standard();
  private static final Vocabulary PRINTED = Vocabulary.of(List.of());
  private static final Set<Edition> BOTH = Set.of(Edition.values());

  @ParameterizedTest
  @EnumSource
  void labelOfEachRowIsFoundUnderItsGroups(Edition edition) {
    Form form = Form.of(edition);
    for (FormRow row : rows(form)) {
      List<String> keys = keys(form.labels(row));
      int last = keys.size() - 1;

      assertThat(rowTerms(keys.get(last), row.table()))
          .singleElement()
          .satisfies(term -> assertThat(term.row()).isEqualTo(row))
          .satisfies(term -> assertThat(term.groups()).isEqualTo(keys.subList(0, last)))
          .satisfies(term -> assertThat(term.depth()).isEqualTo(last))
          .satisfies(term -> assertThat(term.printedIn()).contains(edition));
      assertThat(keys.subList(0, last))
          .allSatisfy(
              group ->
                  assertThat(STANDARD.find(group))
                      .anyMatch(
                          term ->
                              term instanceof Term.Group found
                                  && found.table() == row.table()
                                  && found.key().equals(group)
                                  && found.printedIn().contains(edition)));
    }
  }

  private static List<Term.Row> rowTerms(String key, FormTable table) {
    return STANDARD.find(key).stream()
        .filter(Term.Row.class::isInstance)
        .map(Term.Row.class::cast)
        .filter(term -> term.table() == table)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void labelOfEachColumnIsFound(Edition edition) {
    Form form = Form.of(edition);
    for (FormColumn column : columns(form)) {
      List<String> keys = keys(form.labels(column));
      int last = keys.size() - 1;

      assertThat(
              STANDARD.find(keys.get(last)).stream()
                  .filter(Term.Column.class::isInstance)
                  .map(Term.Column.class::cast)
                  .filter(term -> term.table() == column.table()))
          .singleElement()
          .satisfies(term -> assertThat(term.column()).isEqualTo(column))
          .satisfies(term -> assertThat(term.printedIn()).contains(edition));
      assertThat(keys.subList(0, last))
          .allSatisfy(
              group ->
                  assertThat(STANDARD.find(group))
                      .contains(new Term.Word(column.table(), group, BOTH)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void printedHeadingsAreFoundAndAreNoAliases(Edition edition) {
    for (Section section : Section.values()) {
      String key = Label.of(Form.of(edition).heading(section)).key();

      assertThat(STANDARD.heading(key)).contains(section);
      assertThat(STANDARD.isHeadingAlias(key)).isFalse();
    }
  }

  @Test
  void everyStandardSpellingIsFoundAsAnAliasOfWhatItSpells() {
    for (Spelling spelling : Spelling.standard()) {
      String key = Label.of(spelling.text()).key();
      switch (spelling.kind()) {
        case HEADING -> {
          assertThat(STANDARD.heading(key).map(Section::key)).contains(spelling.of());
          assertThat(STANDARD.isHeadingAlias(key)).isTrue();
        }
        case WORDING -> assertThat(STANDARD.find(reworded(spelling))).anyMatch(Term::isAlias);
        case EARLIER -> assertThat(STANDARD.isEarlier(key)).isTrue();
        case MARK -> assertThat(STANDARD.isNotApplicable(spelling.text())).isTrue();
        case REMARK -> assertThat(STANDARD.hasRemark("行政许可（" + spelling.text() + "数）")).isTrue();
        default ->
            assertThat(STANDARD.find(key))
                .as(spelling.toString())
                .anyMatch(
                    term ->
                        term.isAlias()
                            && term.table().key().equals(spelling.table())
                            && spelled(term).equals(folded(spelling)));
      }
    }
  }

  private static String reworded(Spelling wording) {
    return Stream.of(Edition.values())
        .flatMap(edition -> keys(labels(Form.of(edition))).stream())
        .filter(key -> key.contains(wording.of()))
        .findFirst()
        .map(key -> key.replace(wording.of(), wording.text()))
        .orElseThrow();
  }

  private static List<String> labels(Form form) {
    return Stream.concat(
            rows(form).stream().flatMap(row -> form.labels(row).stream()),
            columns(form).stream().flatMap(column -> form.labels(column).stream()))
        .toList();
  }

  private static String spelled(Term term) {
    if (term instanceof Term.Row row) {
      return row.row().key();
    }
    if (term instanceof Term.Column column) {
      return column.column().key();
    }
    return term instanceof Term.Group group ? group.key() : ((Term.Word) term).key();
  }

  private static String folded(Spelling spelling) {
    return spelling.kind() == Spelling.Kind.GROUP ? Label.of(spelling.of()).key() : spelling.of();
  }

  @Test
  void oneLabelMayStandForSeveralThings() {
    assertThat(PRINTED.find("总计"))
        .containsExactlyInAnyOrder(
            new Term.Row(RequestRow.PROCESSED_TOTAL, List.of("本年度办理结果"), BOTH),
            new Term.Column(Applicant.TOTAL, BOTH),
            new Term.Column(RemedyOutcome.TOTAL, BOTH));
  }

  @Test
  void labelThatIsARowInOneEditionAndAGroupInTheOtherIsBoth() {
    assertThat(PRINTED.find("其他处理"))
        .containsExactlyInAnyOrder(
            new Term.Row(RequestRow.OTHER, List.of("本年度办理结果"), Set.of(Edition.EDITION_2019)),
            new Term.Group(FormTable.REQUESTS, "其他处理", Set.of(Edition.EDITION_2021)));
  }

  @Test
  void unknownLabelStandsForNothing() {
    assertThat(STANDARD.find("无此标签")).isEmpty();
    assertThat(STANDARD.find("")).isEmpty();
    assertThat(STANDARD.heading("无此标题")).isEmpty();
    assertThat(STANDARD.heading("")).isEmpty();
    assertThat(STANDARD.isHeadingAlias("无此标题")).isFalse();
  }

  @Test
  void termsOfATableAreThoseThatStandInIt() {
    for (FormTable table : FormTable.values()) {
      assertThat(STANDARD.terms(table)).isNotEmpty();
      STANDARD
          .terms(table)
          .forEach(
              (key, terms) ->
                  assertThat(terms)
                      .isEqualTo(
                          STANDARD.find(key).stream().filter(t -> t.table() == table).toList()));
    }
    assertThat(STANDARD.terms(FormTable.REMEDIES)).containsKey("行政复议").doesNotContainKey("自然人");
  }

  @Test
  void addedSpellingIsAnAliasBesideThePrintedLabel() {
    Vocabulary more = Vocabulary.of(List.of(Spelling.parse("row\trequests\tgranted\t1. 同意 公开")));

    assertThat(PRINTED.find("同意公开")).isEmpty();
    assertThat(more.find("同意公开"))
        .containsExactly(new Term.Row(RequestRow.GRANTED, List.of("本年度办理结果"), Set.of()));
    assertThat(more.find("予以公开")).isEqualTo(PRINTED.find("予以公开"));
  }

  @Test
  void printedLabelSpelledAgainStaysPrinted() {
    Vocabulary again = Vocabulary.of(List.of(Spelling.parse("row\trequests\tgranted\t予以公开")));

    assertThat(again.find("予以公开")).isEqualTo(PRINTED.find("予以公开"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "row\trequests\tgrantd\t同意公开",
        "row\tremedies\tgranted\t同意公开",
        "row\trequest\tgranted\t同意公开",
        "column\trequests\tsum\t合计",
        "column\tproactive\ttotal\t合计",
        "column\treport\ttotal\t合计",
        "heading\treport\tintroduction\t引言",
        "group\trequest\t（三）不予公开\t不公开",
        "word\treport\titem\t名称"
      })
  void spellingOfSomethingUnknownThrowsWithIt(String line) {
    Spelling spelling = Spelling.parse(line);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vocabulary.of(List.of(spelling)))
        .withMessage("spelling of something that the form does not have: " + spelling);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", " / ", "—", "——", "\u3000无\u00A0", "無", "N/A", "无此项"})
  void marksAreNotApplicableWithSpaceAroundThem(String text) {
    assertThat(STANDARD.isNotApplicable(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "0", "-7", "/ /", "无无", "不详", "n/a/"})
  void otherTextIsNoMark(String text) {
    assertThat(STANDARD.isNotApplicable(text)).isFalse();
  }

  @Test
  void handedOutTermsCannotBeChanged() {
    assertThatThrownBy(() -> STANDARD.terms(FormTable.REQUESTS).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static List<FormRow> rows(Form form) {
    return Stream.of(FormTable.values()).flatMap(table -> form.rows(table).stream()).toList();
  }

  private static List<FormColumn> columns(Form form) {
    return rows(form).stream().flatMap(row -> form.columns(row).stream()).distinct().toList();
  }

  private static List<String> keys(List<String> labels) {
    return labels.stream().map(label -> Label.of(label).key()).toList();
  }

  @Test
  void groupThatTheFormDoesNotHaveIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vocabulary.of(List.of(Spelling.parse("group\trequests\t没有此组\t甲乙"))))
        .withMessageContaining("没有此组");
  }

  @Test
  void spellingWithoutWordsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vocabulary.of(List.of(Spelling.parse("row\trequests\tgranted\t——"))))
        .withMessageContaining("without words");
  }

  @Test
  void sameWordsInTwoTablesAreTwoTerms() {
    Vocabulary vocabulary =
        Vocabulary.of(
            List.of(
                Spelling.parse("word\tproactive\tx\t名称"), Spelling.parse("word\tremedies\tx\t名称")));
    assertThat(vocabulary.find("名称")).hasSize(2);
  }

  @Test
  void printedHeadingIsNoAliasEvenIfSpelledOut() {
    Vocabulary vocabulary =
        Vocabulary.of(List.of(Spelling.parse("heading\treport\tgeneral\t总体情况")));
    assertThat(vocabulary.isHeadingAlias("总体情况")).isFalse();
  }

  @Test
  void marksAfterAHeadingDoNotHideIt() {
    for (String text : new String[] {"一、总体情况", "一、总体情况（", "总体情况：", "总体情况(略)"}) {
      assertThat(Vocabulary.standard().mayBeHeading(text)).as(text).isTrue();
    }
    assertThat(Vocabulary.standard().mayBeHeading("规章\t1\t2\t3")).isFalse();
    assertThat(Vocabulary.standard().mayBeHeading("")).isFalse();
  }
}
