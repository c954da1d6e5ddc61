package io.github.gongkai.validation.rule;

import java.util.List;
import java.util.Locale;

/**
 * What something on the form is called.
 *
 * @param key its key, such as {@code requests.otherOrganization}
 * @param label its printed label, such as {@code 法人或其他组织·其他}
 */
record Name(String key, String label) {

  /** A name with the labels of the groups above it: alone, 其他 could be either of two. */
  static Name full(String key, List<String> labels) {
    return new Name(key, String.join("·", labels));
  }

  String in(Locale locale) {
    return isChinese(locale) ? label : key;
  }

  static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals("zh");
  }
}
