package io.github.gongkai.parsers.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What elements are to a reader of the page. */
final class Elements {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "meta",
          "link",
          "iframe",
          "object",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "select",
          "button",
          "datalist");

  private static final Set<String> CHROME = Set.of("nav", "footer", "aside");

  private static final Set<String> STRUCK = Set.of("s", "del", "strike");

  private static final Set<String> APART =
      Set.of("sup", "sub", "small", "ins", "label", "a", "input");

  /** What may show a figure in a way that only eyes can read. */
  private static final Set<String> PICTURES =
      Set.of(
          "img", "svg", "canvas", "object", "embed", "iframe", "video", "math", "meter", "button");

  /** Types of fields that show no text; one of an unknown type is one of text. */
  private static final Set<String> WITHOUT_TEXT =
      Set.of(
          "hidden",
          "checkbox",
          "radio",
          "password",
          "file",
          "image",
          "button",
          "submit",
          "reset",
          "color",
          "range");

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "img",
          "input",
          "ins",
          "kbd",
          "label",
          "mark",
          "o:p",
          "q",
          "ruby",
          "s",
          "samp",
          "small",
          "span",
          "st1:chmetcnv",
          "st1:chsdate",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr");

  private Elements() {}

  /** Returns whether a browser does not show the element. */
  static boolean isUnseen(Element element) {
    if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    Style style = Style.of(element);
    return style.isHidden() || style.isInvisible();
  }

  /** Returns whether a browser leaves room for the element, but does not show it. */
  static boolean isInvisible(Element element) {
    return Style.of(element).isInvisible();
  }

  /** Returns whether a field shows no text. */
  static boolean isWithoutText(Element input) {
    return WITHOUT_TEXT.contains(input.attr("type").strip().toLowerCase(Locale.ROOT));
  }

  /** Returns whether the element says that it is no part of the article. */
  static boolean isChrome(Element element) {
    return CHROME.contains(element.normalName());
  }

  /** Returns whether lines end before and after the element. */
  static boolean isBlock(Element element) {
    String name = element.normalName();
    return !INLINE.contains(name) && name.indexOf(':') < 0;
  }

  /** Returns whether paragraphs or tables may stand in the element one after the other. */
  static boolean holdsBlocks(Element element) {
    return switch (element.normalName()) {
      case "table", "thead", "tbody", "tfoot", "tr", "p", "ul", "ol" -> false;
      default -> element.children().stream().anyMatch(Elements::isBlock);
    };
  }

  /** Returns whether the text of the element is none with that beside it, as a note is. */
  static boolean isApart(Element element) {
    return APART.contains(element.normalName())
        || isStruck(element)
        || element.className().equals("MsoFootnoteReference")
        || Style.of(element).isRaised();
  }

  /** Returns whether the text of the element is struck out. */
  static boolean isStruck(Element element) {
    return STRUCK.contains(element.normalName()) || Style.of(element).isStruck();
  }

  /** Returns whether the element may show a figure without any text. */
  static boolean isPicture(Element element) {
    return PICTURES.contains(element.normalName());
  }

  static boolean isTable(Node node) {
    return node instanceof Element element && element.normalName().equals("table");
  }

  static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /** Returns whether line ends in the text of the element are line ends on the page. */
  static boolean keepsLines(Element element) {
    return element.normalName().equals("pre") || element.normalName().equals("textarea");
  }
}
