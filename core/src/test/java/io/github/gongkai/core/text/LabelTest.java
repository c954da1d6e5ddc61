package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          属于国家秘密                     | 属于国家秘密     | ''
          1.属于国家秘密                   | 属于国家秘密     | 1
          1. 属于国家秘密                  | 属于国家秘密     | 1
          1\\. 属于国家秘密                | 属于国家秘密     | 1
          １．属于国家秘密                 | 属于国家秘密     | 1
          1、属于国家秘密                  | 属于国家秘密     | 1
          1,属于国家秘密                   | 属于国家秘密     | 1
          1，属于国家秘密                  | 属于国家秘密     | 1
          1。属于国家秘密                  | 属于国家秘密     | 1
          1：属于国家秘密                  | 属于国家秘密     | 1
          1；属于国家秘密                  | 属于国家秘密     | 1
          1)属于国家秘密                   | 属于国家秘密     | 1
          (1)属于国家秘密                  | 属于国家秘密     | 1
          （1）、属于国家秘密              | 属于国家秘密     | 1
          1属于国家秘密                    | 属于国家秘密     | 1
          ①属于国家秘密                   | 属于国家秘密     | 1
          ❶属于国家秘密                   | 属于国家秘密     | 1
          ⓵属于国家秘密                   | 属于国家秘密     | 1
          ⒈属于国家秘密                   | 属于国家秘密     | 1
          ⑴属于国家秘密                   | 属于国家秘密     | 1
          ⒏属于行政查询事项               | 属于行政查询事项 | 8
          ⒛其他                           | 其他             | 20
          ⓬其他                           | 其他             | 12
          Ⅰ总体情况                       | 总体情况         | 1
          Ⅳ、总体情况                     | 总体情况         | 4
          ⅳ.总体情况                      | 总体情况         | 4
          1-属于国家秘密                   | 属于国家秘密     | 1
          1—属于国家秘密                   | 属于国家秘密     | 1
          - 1. 属于国家秘密                | 属于国家秘密     | 1
          12.属于国家秘密                  | 属于国家秘密     | 12
          4、政府信息公开行政复议、行政诉讼情况 | 政府信息公开行政复议行政诉讼情况 | 4
          四、结转下年度继续办理           | 结转下年度继续办理 | 四
          四、 结转下年度继续办理          | 结转下年度继续办理 | 四
          四.结转下年度继续办理            | 结转下年度继续办理 | 四
          十一、结转下年度继续办理         | 结转下年度继续办理 | 十一
          （四）无法提供                   | 无法提供         | 四
          (四)无法提供                     | 无法提供         | 四
          (四) 无法提供                    | 无法提供         | 四
          （ 四 ） 无 法 提 供             | 无法提供         | 四
          〔四〕无法提供                   | 无法提供         | 四
          【四】无法提供                   | 无法提供         | 四
          [四]无法提供                     | 无法提供         | 四
          ㈣无法提供                       | 无法提供         | 四
          ㊃无法提供                       | 无法提供         | 四
          ㈩无法提供                       | 无法提供         | 十
          第四部分无法提供                 | 无法提供         | 四
          第四部分：无法提供               | 无法提供         | 四
          第 4 部分　无法提供              | 无法提供         | 4
          ﹝四﹞无法提供                   | 无法提供         | 四
          ［四］无法提供                   | 无法提供         | 四
          〖四〗无法提供                   | 无法提供         | 四
          四︰无法提供                     | 无法提供         | 四
          四∶无法提供                     | 无法提供         | 四
          四・无法提供                     | 无法提供         | 四
          四‧无法提供                      | 无法提供         | 四
          四﹑无法提供                     | 无法提供         | 四
          四）无法提供                     | 无法提供         | 四
          三）不予公开                     | 不予公开         | 三
          """)
  void numberIsPartedFromTheWords(String text, String key, String number) {
    assertThat(Label.of(text)).isEqualTo(new Label(key, number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          三安全一稳定             | 三安全一稳定   | ''
          “三安全一稳定”           | 三安全一稳定   | ''
          （三安全一稳定）         | 三安全一稳定   | ''
          3.三安全一稳定           | 三安全一稳定   | 3
          三、三安全一稳定         | 三安全一稳定   | 三
          3.危及“三安全一稳定”     | 危及三安全一稳定 | 3
          三类内部事务信息         | 三类内部事务信息 | ''
          2021年                   | 2021年         | ''
          2021                     | 2021           | ''
          1000件                   | 1000件         | ''
          100件                    | 件             | 100
          第二十条第（一）项       | 第二十条第一项 | ''
          第二十条第㈠项           | 第二十条第一项 | ''
          第部分                   | 第部分         | ''
          第一批部分公开           | 第一批部分公开 | ''
          （行政）规范性文件       | 行政规范性文件 | ''
          """)
  void numeralsThatAreWordsStay(String text, String key, String number) {
    assertThat(Label.of(text)).isEqualTo(new Label(key, number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          （二）部分公开（区分处理的，只计这一情形，不计其他情形） | 部分公开     | 二
          (二)部分公开(区分处理的,只计这一情形,不计其他情形)       | 部分公开     | 二
          本年收费金额（单位：万元）                               | 本年收费金额 | ''
          本年收费金额【单位：（万元）】                           | 本年收费金额 | ''
          总计（件）（全部）                                       | 总计         | ''
          部分公开（区分处理的                                     | 部分公开区分处理的 | ''
          其他）                                                   | 其他         | ''
          （本列数据的勾稽关系为：第一项加第二项之和）             | 本列数据的勾稽关系为第一项加第二项之和 | ''
          （一）                                                   | ''           | 一
          （一）（单位：件）                                       | 单位件       | 一
          """)
  void remarkInBracketsAfterTheWordsIsDropped(String text, String key, String number) {
    assertThat(Label.of(text)).isEqualTo(new Label(key, number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          屬於國家秘密                     | 属于国家秘密 | ''
          （三）不予公開                   | 不予公开     | 三
          公(gōng)開(kāi )                 | 公开         | ''
          公(gong)(gong)開                 | 公开         | ''
          （四(sì )）無(wú)法提供          | 无法提供     | 四
          绿（lǜ）色                       | 绿色         | ''
          绿(lv)色                         | 绿色         | ''
          ⽂件⼀⼆                         | 文件一二     | ''
          ⻄部                             | 西部         | ''
          更正                            | 更正         | ''
          """)
  void scriptAndGlossesDoNotCount(String text, String key, String number) {
    assertThat(Label.of(text)).isEqualTo(new Label(key, number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "危及“三安全一稳定”",
        "危及\"三安全一稳定\"",
        "危及「三安全一稳定」",
        "危及《三安全一稳定》",
        "危及三安全一稳定",
        "危及 三安全\u00A0一\u3000稳定",
        "危\u200B及三安\u00AD全一稳定\uFEFF",
        "**危及三安全一稳定**",
        "危及\r\n三安全\t一稳定",
        "危及——三安全一稳定",
        "危及『三安全一稳定』",
        "危及｢三安全一稳定｣",
        "危及‹三安全一稳定›",
        "危及„三安全一稳定‟",
        "危及＂三安全一稳定＂",
        "危及〝三安全一稳定〞",
        "危及‐三‑安‒全–一—稳―定",
        "危及－三﹣安﹐全﹑一﹕稳∶定︰",
        "危及•三‧安・全､一，稳。定",
        "危\uE004及三\uF0B7安全一稳\uF8FF定",
        "危\u200C及\u200D三\u2060安全一稳定"
      })
  void quotesSpacesAndMarkupDoNotCount(String text) {
    assertThat(Label.of(text)).isEqualTo(new Label("危及三安全一稳定", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"本年增/减", "本年增／减", "本年增、减", "本年增减", "本年增 / 减"})
  void marksBetweenWordsDoNotCount(String text) {
    assertThat(Label.of(text)).isEqualTo(new Label("本年增减", ""));
  }

  @Test
  void widthAndCaseOfLettersDoNotCount() {
    assertThat(Label.of("ＡｂC１２")).isEqualTo(new Label("abc12", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"二、", "（二）", "(二)", "二．", "十一、", " 二 、 ", "1.", "２）"})
  void numeralWithItsMarkIsANumber(String text) {
    assertThat(Label.isNumber(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "二", "、", "三 9", "三 9〔？〕", "九十九-", "九\uFFFD、", "二、上年", "12345、", "2,", "二；"})
  void anythingElseIsNoNumber(String text) {
    assertThat(Label.isNumber(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000\u00A0", "——", "/", "“”", "()", "（）", "、", ")", "("})
  void textWithoutWordsIsNoLabel(String text) {
    assertThat(Label.of(text)).isEqualTo(Label.NONE);
  }
}
