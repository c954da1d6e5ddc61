package io.github.gongkai.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** The bare text of a page by Apache Tika, which is told that it is HTML. */
final class TikaText {
  private static final JSoupParser PARSER = new JSoupParser();
  private static final int NO_LIMIT = -1;

  private TikaText() {}

  static String of(byte[] page) {
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, "text/html");
    BodyContentHandler text = new BodyContentHandler(NO_LIMIT);
    try {
      PARSER.parse(new ByteArrayInputStream(page), text, metadata, new ParseContext());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | TikaException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }
}
