package io.github.gongkai.core.page;

import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.text.Label;
import io.github.gongkai.core.text.Pinyin;
import io.github.gongkai.core.text.Simplified;
import io.github.gongkai.core.text.Width;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import java.util.TreeSet;

/** The words of all labels, to be found by how they begin. */
final class LabelWords {
  private final TreeSet<String> labels = new TreeSet<>();

  LabelWords(Vocabulary vocabulary) {
    for (FormTable table : FormTable.values()) {
      labels.addAll(vocabulary.terms(table).keySet());
      for (Edition edition : Edition.values()) {
        add(Form.of(edition), table);
      }
    }
  }

  /** Adds the labels with the remarks in brackets that are printed in them. */
  private void add(Form form, FormTable table) {
    for (FormRow row : form.rows(table)) {
      form.labels(row).forEach(label -> labels.add(of(label)));
      for (FormColumn column : form.columns(row)) {
        form.labels(column).forEach(label -> labels.add(of(label)));
      }
    }
  }

  /** Returns whether a label begins with {@code words}. */
  boolean begins(String words) {
    String next = labels.ceiling(words);
    return next != null && next.startsWith(words);
  }

  /** Returns whether a label begins with {@code words} and goes on. */
  boolean goesOn(String words) {
    String next = labels.higher(words);
    return next != null && next.startsWith(words);
  }

  /** Returns whether {@code words} are a label. */
  boolean contains(String words) {
    return labels.contains(words);
  }

  /** Returns the words of a label or of a part of one: folded, without numbering. */
  static String of(String text) {
    String plain = Pinyin.strip(text);
    StringBuilder words = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = Simplified.of(Width.half(plain.charAt(i)));
      if (Character.isLetterOrDigit(c)) {
        words.append(Character.toLowerCase(c));
      }
    }
    String number = Label.of(text).number();
    return words.indexOf(number) == 0 ? words.substring(number.length()) : words.toString();
  }
}
