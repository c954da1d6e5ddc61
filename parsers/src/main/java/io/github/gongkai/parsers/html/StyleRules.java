package io.github.gongkai.parsers.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The rules in the style elements of a page for classes and names, as far as they hide, raise or
 * strike out text in a cell. What one hides is not left out, for another may show it again: it is
 * struck out, and so unreadable.
 */
final class StyleRules {
  private static final int MOST = 100;
  private static final int LONGEST = 200;
  private static final String NAME = "[a-zA-Z][\\w-]*";
  private static final String ELEMENT = "(?:" + NAME + ")?(?:[.#]" + NAME + ")+";
  private static final String PATH = "(?:" + NAME + "\\s+)*" + ELEMENT;
  private static final Pattern SELECTOR = Pattern.compile(PATH + "(?:\\s*,\\s*" + PATH + ")*");
  private static final String RAISED = ";vertical-align:super";
  private static final String STRUCK = ";text-decoration:line-through";

  private final Document page;
  private int rules;

  private StyleRules(Document page) {
    this.page = page;
  }

  /** Writes what the rules say of elements in cells into the style of those elements. */
  static void apply(Document page) {
    StyleRules rules = new StyleRules(page);
    for (Element style : page.select("style")) {
      rules.read(withoutComments(style.data()));
    }
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

  private void apply(String selector, Style style) {
    boolean isSimple = selector.length() <= LONGEST && SELECTOR.matcher(selector).matches();
    if (style.isPlain() || !isSimple || rules++ >= MOST) {
      return;
    }
    for (Element element : page.select(selector)) {
      if (element.closest("td, th") != null) {
        element.attr("style", element.attr("style") + (isOnlyRaised(style) ? RAISED : STRUCK));
      }
    }
  }
}
