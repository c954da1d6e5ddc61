package io.github.gongkai.core.header;

import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Metadata;
import io.github.gongkai.core.text.Bodies;
import io.github.gongkai.core.text.TitleWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds who reports. */
final class Agency {
  private static final String NAME = "([^，。；：、,;:（）()《》“”\\s\\d]{3,40}?)";

  /** How the first paragraphs name the body, surest first. */
  private static final List<Pattern> IN_TEXT =
      List.of(
          Pattern.compile("现(?:将|公布|发布|向社会公布|向社会公开)" + NAME + "\\d{4}年"),
          Pattern.compile("报告由" + NAME + "(?:负责编制|编制|编写|撰写|根据|按照|依据)"),
          Pattern.compile("(?:^|。)" + NAME + "(?:根据|按照|依据)[^。]*报告"),
          Pattern.compile("(?:请与|可与|与)" + NAME + "联系"),
          Pattern.compile("(?:请联系|请咨询|请向|联系)" + NAME + "(?:[，,（(；;。：:]|咨询|反映|$)"));

  private static final Pattern ON_PAGE =
      Pattern.compile("(?:发布机构|发布单位|发文机关|发文单位|公开主体|信息来源|来源)[:：]\\s*([^\\s，。；：、,;:（）()\\[\\]【】]+)");

  private Agency() {}

  /**
   * Returns the body that the title names; else the one that signs; else the one that the first
   * paragraphs name; else the one that the page names as its publisher, in the text or in the
   * metadata.
   */
  static Optional<String> find(
      Opening opening, Signature signature, List<Text> texts, Metadata metadata, Cleaner cleaner) {
    return opening
        .title()
        .flatMap(TitleWords::agency)
        .or(signature::agency)
        .or(() -> inText(texts))
        .or(() -> onPage(opening.page()))
        .or(() -> metadata.publisher().flatMap(line -> publisher(line, cleaner)));
  }

  private static Optional<String> inText(List<Text> texts) {
    String words = texts.stream().map(Text::words).collect(Collectors.joining());
    for (Pattern pattern : IN_TEXT) {
      Matcher name = pattern.matcher(words);
      while (name.find()) {
        Optional<String> body = Bodies.withoutOffice(name.group(1));
        if (body.isPresent()) {
          return body;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> onPage(List<Text> page) {
    for (Text line : page) {
      Matcher name = ON_PAGE.matcher(line.spaced());
      while (name.find()) {
        Optional<String> body = Bodies.name(name.group(1));
        if (body.isPresent()) {
          return body;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> publisher(Line line, Cleaner cleaner) {
    String words = Text.of(line, cleaner).words();
    return Bodies.name(words.substring(Math.max(words.indexOf('：'), words.indexOf(':')) + 1));
  }
}
