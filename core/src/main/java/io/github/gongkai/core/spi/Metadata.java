package io.github.gongkai.core.spi;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a document says of itself outside its text, as web pages do in their head.
 *
 * @param title the title of the article ({@code ArticleTitle})
 * @param pageTitle the title of the page, with what the site adds to it
 * @param publisher who published it ({@code ContentSource})
 * @param publishedOn when, as written ({@code PubDate})
 */
public record Metadata(
    Optional<Line> title,
    Optional<Line> pageTitle,
    Optional<Line> publisher,
    Optional<Line> publishedOn) {
  /** A document that says nothing of itself. */
  public static final Metadata NONE =
      new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks that nothing is null. */
  public Metadata {
    requireNonNull(title, "title must not be null");
    requireNonNull(pageTitle, "pageTitle must not be null");
    requireNonNull(publisher, "publisher must not be null");
    requireNonNull(publishedOn, "publishedOn must not be null");
  }
}
