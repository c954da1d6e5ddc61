package io.github.gongkai.review;

import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Form;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A text in both languages; the page shows one of them.
 *
 * @param en the text in English
 * @param zh the text in Chinese
 */
record Both(String en, String zh) {
  /** Returns what {@code message} says in each language. */
  static Both of(Function<Locale, String> message) {
    return new Both(
        Visible.text(message.apply(Locale.ENGLISH)),
        Visible.text(message.apply(Locale.SIMPLIFIED_CHINESE)));
  }

  /** Returns what the cell at {@code address} is called: its address, and its printed labels. */
  static Both name(CellAddress address, Form form) {
    return new Both(
        address.toString(),
        last(form.labels(address.row())) + " · " + last(form.labels(address.column())));
  }

  private static String last(List<String> labels) {
    return labels.get(labels.size() - 1);
  }
}
