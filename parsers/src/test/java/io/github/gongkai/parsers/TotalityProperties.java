package io.github.gongkai.parsers;

import io.github.gongkai.core.ParseResult;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Any text gives a result. */
class TotalityProperties {
  @Property(tries = 1000)
  void anyTextGivesAResult(@ForAll("texts") String text) {
    Places.assertRight(Samples.READER.read(text), text);
  }

  @Property
  void anyPrefixGivesAResult(
      @ForAll("samples") String name, @ForAll @IntRange(max = 1 << 20) int length) {
    String text = Samples.text(name);
    String prefix = text.substring(0, length % text.length());
    ParseResult result = Samples.READER.read(prefix);
    Places.assertRight(result, prefix);
  }

  @Property
  void anySuffixGivesAResult(
      @ForAll("samples") String name, @ForAll @IntRange(max = 1 << 20) int length) {
    String text = Samples.text(name);
    String suffix = text.substring(length % text.length());
    Places.assertRight(Samples.READER.read(suffix), suffix);
  }

  @Provide
  Arbitrary<String> samples() {
    return Arbitraries.of(Samples.NAMES);
  }

  /** Text of the words, separators and figures that reports are made of, in any order. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "\t",
            "\n",
            "\r\n",
            "\r",
            " | ",
            "|",
            "||",
            "|---|",
            " ",
            "\u00A0",
            "。",
            "0",
            "7",
            "-7",
            "1,234",
            "92 万元",
            "９",
            "/",
            "一、总体情况",
            "二、主动公开政府信息情况",
            "信息内容",
            "规章",
            "行政许可",
            "本年制发件数",
            "处理决定数量",
            "（一）",
            "三、本年度办理结果",
            "(三) 不予公开",
            "1.属于国家秘密",
            "3. 其他",
            "总计",
            "自然人",
            "法人或其他组织",
            "商业企业",
            "行政复议",
            "结果维持",
            "2020年",
            "2022年1月4日",
            "政府信息公开工作年度报告",
            "會(huì )",
            "[bookmark: x]",
            "\uD800",
            "\u0000",
            "(",
            ")",
            "（",
            "20",
            "年");
    return Arbitraries.oneOf(
        words.list().ofMaxSize(200).map(list -> String.join("", list)),
        Arbitraries.strings().all().ofMaxLength(200));
  }
}
