package io.github.gongkai.core.header;

import java.util.regex.Pattern;

/** What a web page has around a report: where it stands, how often it was read, how to print it. */
final class Chrome {
  private static final int LONGEST = 160;
  private static final Pattern KEYED =
      Pattern.compile(
          "[\\[【(（]?(?:信息来源|文章来源|来源|稿源|浏览次数|浏览量|浏览|点击次数|点击数|点击量|访问量|阅读次数|阅读量|阅读|"
              + "字号|字体大小|字体|字号大小|索引号码?|文号|发文字号|主题分类|主题词|体裁分类|公开方式|公开范围|公开时限|公开类别|有效性|"
              + "效力状态|信息名称|文件名称|名称|作者|责任编辑|责编|编辑|审核|签发|发布机构|发布单位|发布者|发文机关|发文单位|公开主体|"
              + "信息分类|分类|发布日期|发布时间|发文日期|成文日期|生成日期|更新时间|更新日期|公开日期|日期|时间|当前位置|您的位置|"
              + "您当前的位置|您现在的位置|分享到?)[:：].*");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:打印本页|打印正文|打印|分享到?|收藏|关闭窗口|关闭本页|关闭|字体大小|字体|字号|大|中|小|首页|网站首页|返回顶部|返回|无障碍阅读|"
              + "无障碍|繁体中文|繁体|简体|语音播报|微信|微博|保存|纠错|扫一扫|上一篇|下一篇|上一条|下一条|"
              + "[\\[\\]【】()（）|/·:：A+\\-—>]|\\s)+");
  private static final Pattern CRUMBS =
      Pattern.compile("(?:网站|本站)?首页[>＞»/\\-][^<]*|[^<]*[>＞»][^<]*[>＞»][^<]*");
  private static final Pattern FOOTER =
      Pattern.compile(
          "(?:上一[篇条]|下一[篇条]|相关链接|版权所有|主办|承办|技术支持|网站标识码|网站地图|联系我们|关于我们|扫一扫).*"
              + "|.*(?:ICP备|公网安备|版权所有).*");

  private Chrome() {}

  /** Returns whether {@code words}, which have no space, are of the page and not of the report. */
  static boolean isChrome(String words) {
    return words.length() <= LONGEST
        && words.indexOf('。') < 0
        && (KEYED.matcher(words).matches()
            || WORDS.matcher(words).matches()
            || CRUMBS.matcher(words).matches());
  }

  /** Returns whether {@code words} are of the page, below the report. */
  static boolean isFooter(String words) {
    return isChrome(words) || (words.length() <= LONGEST && FOOTER.matcher(words).matches());
  }
}
