package io.github.gongkai.cli;

import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/** A language of labels and messages. */
enum Language {
  EN(Locale.ENGLISH),
  ZH(Locale.SIMPLIFIED_CHINESE);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** Returns the option that chooses one. */
  static OptionSpec option() {
    return OptionSpec.builder("--lang")
        .type(Language.class)
        .paramLabel("LANG")
        .description("language of labels and messages: en (default) or zh")
        .build();
  }

  Locale locale() {
    return locale;
  }
}
