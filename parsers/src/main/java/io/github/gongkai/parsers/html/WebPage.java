package io.github.gongkai.parsers.html;

import io.github.gongkai.core.spi.Document;
import io.github.gongkai.core.spi.DocumentFormat;
import io.github.gongkai.core.spi.SourceBytes;
import java.util.List;
import java.util.Optional;

/**
 * Web pages, by their tags and not by their name, and text with tables of HTML in it, such as
 * Markdown that {@code pandoc} writes. Of a page the article is read: see {@link Article}.
 */
public final class WebPage implements DocumentFormat {
  private static final int ORDER = 200;

  /** Makes the format. */
  public WebPage() {}

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Document> open(SourceBytes bytes) {
    if (!Markup.isIn(bytes)) {
      return Optional.empty();
    }
    PageSource source = PageSource.of(bytes);
    String text = source.text().text();
    org.jsoup.nodes.Document page = source.page();
    StyleRules.apply(page);
    if (!Markup.isPage(bytes)) {
      return Optional.of(
          new Document(source.text(), Flow.of(text, List.of(page.body()), element -> false, true)));
    }
    Article article = Article.of(page.body(), new TableReader(text));
    return Optional.of(
        new Document(
            source.text(),
            Flow.of(text, article.roots(), article.isLeftOut(), false),
            PageHead.read(page)));
  }
}
