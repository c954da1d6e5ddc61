package io.github.gongkai.parsers.html;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The rules in the style elements of a page for classes and names, as far as they hide, raise or
 * strike out text in a cell. What one hides is not left out, for another may show it again: it is
 * struck out, and so unreadable.
 */
final class StyleRules {
  private static final int MOST_LOOKS = 1_000_000;
  private static final int LONGEST = 200;
  private static final String NAME = "[a-zA-Z][\\w-]*";
  private static final String MARKS = "(?:[.#]" + NAME + ")+";
  private static final String AROUND =
      "(?:" + NAME + "(?:" + MARKS + ")?|" + MARKS + ")(?:\\s*>\\s*|\\s+)";
  private static final Pattern SELECTOR =
      Pattern.compile("(?:" + AROUND + ")*(?:" + NAME + ")?" + MARKS);
  private static final String RAISED = ";vertical-align:super";
  private static final String STRUCK = ";text-decoration:line-through";

  /** The elements of cells that have a class or a name. */
  private final List<Element> marked;

  private int looks;
  private boolean hasGivenUp;

  private StyleRules(List<Element> marked) {
    this.marked = marked;
  }

  /** Writes what the rules say of elements in cells into the style of those elements. */
  static void apply(Document page) {
    List<Element> sheets = page.select("style");
    if (!sheets.isEmpty()) {
      StyleRules rules =
          new StyleRules(
              page.select("[class], [id]").stream().filter(StyleRules::isInCell).toList());
      sheets.forEach(sheet -> rules.read(withoutComments(sheet.data())));
    }
  }

  private static boolean isInCell(Element element) {
    return element.closest("td, th") != null;
  }

  private static String withoutComments(String sheet) {
    StringBuilder rest = new StringBuilder();
    int start = 0;
    for (int open = sheet.indexOf("/*"); open >= 0; open = sheet.indexOf("/*", start)) {
      rest.append(sheet, start, open);
      int close = sheet.indexOf("*/", open + 2);
      start = close < 0 ? sheet.length() : close + 2;
    }
    return rest.append(sheet.substring(start)).toString().replace("<!--", "").replace("-->", "");
  }

  /** Reads {@code selector { declarations }}; what is nested is for other media, such as print. */
  private void read(String sheet) {
    int start = 0;
    int open = sheet.indexOf('{');
    while (open >= 0) {
      int end = endOfBlock(sheet, open);
      String declarations = sheet.substring(open + 1, end);
      if (declarations.indexOf('{') < 0) {
        apply(sheet.substring(start, open).strip(), Style.of(declarations));
      }
      start = Math.min(end + 1, sheet.length());
      open = sheet.indexOf('{', start);
    }
  }

  private static int endOfBlock(String sheet, int open) {
    int depth = 0;
    for (int i = open; i < sheet.length(); i++) {
      char c = sheet.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return sheet.length();
  }

  private static boolean isOnlyRaised(Style style) {
    return !style.isHidden() && !style.isInvisible() && !style.isStruck();
  }

  private void apply(String selectors, Style style) {
    if (!style.isPlain()) {
      String added = isOnlyRaised(style) ? RAISED : STRUCK;
      Arrays.stream(selectors.split(",")).map(String::strip).forEach(s -> apply(s, added));
    }
  }

  /** Past the bounds nothing is known of any element, and all are struck out. */
  private void apply(String selector, String added) {
    if (hasGivenUp || !SELECTOR.matcher(selector).matches()) {
      return;
    }
    looks += marked.size();
    if (looks > MOST_LOOKS || selector.length() > LONGEST) {
      hasGivenUp = true;
      marked.forEach(element -> add(element, STRUCK));
      return;
    }
    Evaluator selected = QueryParser.parse(selector);
    marked.stream().filter(element -> element.is(selected)).forEach(e -> add(e, added));
  }

  private static void add(Element element, String style) {
    element.attr("style", element.attr("style") + style);
  }
}
