package io.github.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTest {
  @ParameterizedTest
  @CsvSource({
    "會(huì )議, 會議",
    "公(gong)(gong)開, 公開",
    "公(gōng)開(kāi), 公開",
    "壯(zhuàng)大, 壯大",
    "绿（lǜ）色, 绿色",
    "女(nü )性, 女性",
    "公(ɡōnɡ)开, 公开",
    "绿(lv)色, 绿色",
    "大(dɑ)家, 大家",
    "欸(ê)声, 欸声",
    "一(yī)个(gè)人, 一个人"
  })
  void glossesAreStripped(String glossed, String plain) {
    assertThat(Pinyin.strip(glossed)).isEqualTo(plain);
  }

  @Test
  void toneMayBeAMarkOfItsOwn() {
    assertThat(Pinyin.strip("绿(lu\u0308\u0300)色(se\u0300)")).isEqualTo("绿色");
    assertThat(Pinyin.strip("绿(\u0300)色")).isEqualTo("绿(\u0300)色");
  }

  @Test
  void glossMayHoldSpaceOfEveryKind() {
    assertThat(Pinyin.strip("會(\u00A0huì\u3000)議")).isEqualTo("會議");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "(huì)",
        "a(huì)",
        "1(huì)",
        "會()",
        "會( )",
        "會(huì",
        "會(Huì)",
        "會(议)",
        "會(1)",
        "會(huì1)",
        "會(hu,i)",
        "會[huì]",
        "會 (huì)",
        "会(abcdefghijkl)",
        "部分公开（区分处理的，只计这一情形，不计其他情形）"
      })
  void whatIsNoGlossStays(String text) {
    assertThat(Pinyin.strip(text)).isEqualTo(text);
    assertThat(Pinyin.count(text)).isZero();
  }

  @Test
  void endOfGlossIsThePositionAfterIt() {
    assertThat(Pinyin.endOfGloss("會(huì )議", 1)).isEqualTo(7);
    assertThat(Pinyin.endOfGloss("公(gong)(gong)開", 1)).isEqualTo(7);
    assertThat(Pinyin.endOfGloss("公(gong)(gong)開", 7)).isEqualTo(13);
  }

  @Test
  void nothingElseHasAnEndOfGloss() {
    assertThat(Pinyin.endOfGloss("會(huì )議", 0)).isEqualTo(-1);
    assertThat(Pinyin.endOfGloss("會(huì )議", 2)).isEqualTo(-1);
    assertThat(Pinyin.endOfGloss("(huì)", 0)).isEqualTo(-1);
    assertThat(Pinyin.endOfGloss("會(", 1)).isEqualTo(-1);
  }

  @Test
  void countsEachGloss() {
    assertThat(Pinyin.count("公(gong)(gong)開(kai)會(议)")).isEqualTo(3);
  }

  @Test
  void glossesInFullWidthBracketsAreCounted() {
    assertThat(Pinyin.count("会（huì）员(yuán)")).isEqualTo(2);
  }
}
