package io.github.gongkai.benchmarks;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Damages labels of a page so that it can still be told what they were. */
final class DamagedLabels {
  /** The labels, each of which stands once on the form of 2021. */
  static final Set<String> LABELS =
      Set.of(
          "本年制发件数",
          "本年废止件数",
          "现行有效件数",
          "行政规范性文件",
          "行政许可",
          "行政处罚",
          "行政强制",
          "行政事业性收费",
          "商业企业",
          "科研机构",
          "社会公益组织",
          "法律服务机构",
          "一、本年新收政府信息公开申请数量",
          "二、上年结转政府信息公开申请数量",
          "1.属于国家秘密",
          "2.其他法律行政法规禁止公开",
          "3.危及“三安全一稳定”",
          "4.保护第三方合法权益",
          "5.属于三类内部事务信息",
          "6.属于四类过程性信息",
          "7.属于行政执法案卷",
          "8.属于行政查询事项",
          "1.本机关不掌握相关政府信息",
          "2.没有现成信息需要另行制作",
          "3.补正后申请内容仍不明确",
          "1.信访举报投诉类申请",
          "2.重复申请",
          "3.要求提供公开出版物",
          "4.无正当理由大量反复申请",
          "5.要求行政机关确认或重新出具已获取信息");

  private static final int LONG = 8;
  private static final String WRONG = "囗";

  private DamagedLabels() {}

  static String in(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    for (Element head : page.select("th")) {
      if (LABELS.contains(head.text())) {
        head.text(damaged(head.text()));
      }
    }
    return page.outerHtml();
  }

  /** A long label loses the character in the middle, a short one has another there. */
  private static String damaged(String label) {
    int middle = label.length() / 2;
    String instead = label.length() < LONG ? WRONG : "";
    return label.substring(0, middle) + instead + label.substring(middle + 1);
  }
}
