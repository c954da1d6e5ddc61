package io.github.gongkai.validation;

import java.util.Locale;

/** What a finding says, in words. */
@FunctionalInterface
public interface Message {
  /** Returns the text, in Chinese if {@code locale} is, else in English. */
  String in(Locale locale);
}
