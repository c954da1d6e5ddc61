package io.github.gongkai.validation.rule;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/** What a finding says, in words. */
@FunctionalInterface
public interface Message {
  /** Returns the text, in Chinese if {@code locale} is, else in English. */
  String in(Locale locale);

  /** Returns a message with both texts. */
  static Message of(String chinese, String english) {
    requireNonNull(chinese, "chinese must not be null");
    requireNonNull(english, "english must not be null");
    return locale -> Name.isChinese(locale) ? chinese : english;
  }
}
