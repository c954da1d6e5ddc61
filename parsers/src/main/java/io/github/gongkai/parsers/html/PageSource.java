package io.github.gongkai.parsers.html;

import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.limit.ParseLimits;
import io.github.gongkai.core.spi.SourceBytes;
import io.github.gongkai.core.spi.SourceText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The text of a page, up to where it has too many or too deep elements, and the page that it is.
 *
 * @param text the text
 * @param page the page, which knows where in the text its nodes are
 */
record PageSource(SourceText text, Document page) {
  static PageSource of(SourceBytes bytes) {
    ParseLimits limits = bytes.limits();
    SourceText all = bytes.decode(Markup.charset(bytes));
    SourceText text = cut(all, Markup.end(all.text(), limits.of(Limit.MARKUP)), Limit.MARKUP);
    int depth = limits.of(Limit.DEPTH);
    PageSource source = parse(text, depth);
    SourceText flat = cut(text, source.startBelow(depth), Limit.DEPTH);
    return flat == text ? source : parse(flat, depth);
  }

  private static SourceText cut(SourceText text, int end, Limit limit) {
    return end < text.text().length() ? text.cut(end, limit) : text;
  }

  /** Parses one level more than is read, so that it can be seen that there is one. */
  private static PageSource parse(SourceText text, int depth) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(depth + 1);
    return new PageSource(text, parser.parseInput(text.text(), ""));
  }

  /** Returns where the first element starts that is deeper than {@code depth}, or the end. */
  private int startBelow(int depth) {
    int[] first = {text.text().length()};
    page.traverse(
        (node, level) -> {
          if (level > depth && node instanceof Element element) {
            first[0] = Math.min(first[0], element.sourceRange().start().pos());
          }
        });
    return first[0];
  }
}
