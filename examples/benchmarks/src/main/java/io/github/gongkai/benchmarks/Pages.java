package io.github.gongkai.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gongkai.core.ReportWriter;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sample reports as web pages. */
@SuppressWarnings("ImmutableEnumChecker") // Nothing writes to the arrays.
public enum Pages {
  /** All samples as the library writes them. */
  CLEAN(Texts.ALL, html -> html),
  /** The same as a word processor would have saved them. */
  WORD(Texts.ALL, WordMarkup::dress),
  /** One sample as the library writes it. */
  ONE_CLEAN(List.of(Texts.TABS_2022), html -> html),
  /** The same with damaged labels. */
  ONE_DAMAGED(List.of(Texts.TABS_2022), DamagedLabels::in);

  private final List<String> html;
  private final List<byte[]> bytes;

  Pages(List<byte[]> texts, UnaryOperator<String> change) {
    html =
        texts.stream()
            .map(text -> ReportWriter.named("html").write(Texts.read(text)))
            .map(change)
            .toList();
    bytes = html.stream().map(page -> page.getBytes(UTF_8)).toList();
  }

  /** Returns the pages. */
  List<String> html() {
    return html;
  }

  /** Returns the pages in UTF-8. */
  List<byte[]> bytes() {
    return bytes;
  }

  /** Returns how many bytes they are. */
  int length() {
    return bytes.stream().mapToInt(page -> page.length).sum();
  }
}
