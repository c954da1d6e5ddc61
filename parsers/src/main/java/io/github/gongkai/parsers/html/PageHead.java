package io.github.gongkai.parsers.html;

import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Metadata;
import io.github.gongkai.core.spi.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * What the head of a page says of it, by the names of the guide to government web sites
 * (国办发〔2017〕47号) first: the title is {@code ArticleTitle}, else {@code og:title}; the publisher
 * {@code ContentSource}; the day {@code PubDate}. The title of the page is that of its window.
 */
final class PageHead {
  private final Map<String, Line> meta = new java.util.HashMap<>();
  private final List<Line> titles = new ArrayList<>();

  private PageHead() {}

  static Metadata read(Document page) {
    PageHead head = new PageHead();
    page.filter(
        (NodeFilter)
            (node, depth) -> {
              if (node instanceof Element element) {
                head.take(element);
              }
              return FilterResult.CONTINUE;
            });
    return new Metadata(
        head.named("articletitle").or(() -> head.named("og:title")),
        head.titles.stream().findFirst(),
        head.named("contentsource"),
        head.named("pubdate"));
  }

  private Optional<Line> named(String name) {
    return Optional.ofNullable(meta.get(name));
  }

  private void take(Element element) {
    if (element.normalName().equals("meta")) {
      String name = element.hasAttr("name") ? element.attr("name") : element.attr("property");
      String content = element.attr("content").strip();
      Range range = element.attributes().sourceRange("content").valueRange();
      if (!content.isEmpty() && range.isTracked()) {
        Span span = new Span(range.start().pos(), range.end().pos());
        meta.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), new Line(content, span));
      }
    } else if (element.normalName().equals("title")
        && element.childNodeSize() > 0
        && element.childNode(0) instanceof TextNode words
        && !words.isBlank()) {
      Range range = words.sourceRange();
      titles.add(
          new Line(words.getWholeText().strip(), new Span(range.start().pos(), range.end().pos())));
    }
  }
}
