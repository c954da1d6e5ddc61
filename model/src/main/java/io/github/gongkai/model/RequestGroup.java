package io.github.gongkai.model;

import java.util.Arrays;
import java.util.List;

/**
 * A group of results in the table of section 三. The form prints no figures for a group; its
 * subtotal is computed, see {@link RequestTable#subtotal}.
 */
public enum RequestGroup {
  /** （三）不予公开. */
  DENIED("denied"),
  /** （四）无法提供. */
  UNAVAILABLE("unavailable"),
  /** （五）不予处理. */
  NOT_PROCESSED("notProcessed"),
  /** （六）其他处理; in edition 2019 one row, in edition 2021 three. */
  OTHER("other");

  private final String key;

  RequestGroup(String key) {
    this.key = key;
  }

  /** Returns the key, the beginning of the keys of the group's rows. */
  public String key() {
    return key;
  }

  /** Returns whether {@code row} belongs to the group, in whichever edition. */
  public boolean contains(RequestRow row) {
    return row.key().equals(key) || row.key().startsWith(key + ".");
  }

  /** Returns the rows of the group in {@code edition}, in the order of the form. */
  public List<RequestRow> rows(Edition edition) {
    Form form = Form.of(edition);
    return Arrays.stream(RequestRow.values()).filter(r -> contains(r) && form.has(r)).toList();
  }
}
