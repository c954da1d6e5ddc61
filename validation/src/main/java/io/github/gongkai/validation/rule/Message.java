package io.github.gongkai.validation.rule;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/** What a finding says, in words. */
@FunctionalInterface
public interface Message {
  /** Returns the text, in Chinese if {@code locale} is, else in English. */
  String in(Locale locale);

  /** A message that is the same text for all facts. */
  record InBoth(String chinese, String english) implements Message {
    @Override
    public String in(Locale locale) {
      return Name.isChinese(locale) ? chinese : english;
    }
  }

  /** Returns a message with both texts. */
  static Message of(String chinese, String english) {
    requireNonNull(chinese, "chinese must not be null");
    requireNonNull(english, "english must not be null");
    return new InBoth(chinese, english);
  }
}
