package io.github.gongkai.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A part of a report, other than a cell, that two reports state differently.
 *
 * @param part the name of the part, such as {@code header.agency} or {@code narrative.general}
 * @param index for an entry of a list: the place of the entry in the list, from 0; in the list
 *     before if it was removed, in the list after if it was added. Else empty
 * @param before what the report before states; empty if it states nothing
 * @param after what the report after states; empty if it states nothing
 */
public record TextChange(
    String part, OptionalInt index, Optional<String> before, Optional<String> after) {
  /**
   * Checks that something changed.
   *
   * @throws IllegalArgumentException if the texts are equal
   */
  public TextChange {
    requireNonNull(part, "part must not be null");
    requireNonNull(index, "index must not be null");
    requireNonNull(before, "before must not be null");
    requireNonNull(after, "after must not be null");
    if (before.equals(after)) {
      throw new IllegalArgumentException("no change of " + part + ": " + before);
    }
  }

  static TextChange ofPart(String part, Optional<String> before, Optional<String> after) {
    return new TextChange(part, OptionalInt.empty(), before, after);
  }

  static TextChange removed(String part, int index, String entry) {
    return new TextChange(part, OptionalInt.of(index), Optional.of(entry), Optional.empty());
  }

  static TextChange added(String part, int index, String entry) {
    return new TextChange(part, OptionalInt.of(index), Optional.empty(), Optional.of(entry));
  }

  /**
   * Returns the change in one line, such as {@code header.year: "2021" -> "2022"} or {@code
   * narrative.general[2]: added "…"}. A long text is cut short, so that two of them may look alike;
   * line ends, quotes, backslashes and what does not print are escaped as in Java.
   */
  @Override
  public String toString() {
    String place = index.isPresent() ? "[" + index.getAsInt() + "]" : "";
    return part + place + ": " + whatHappened();
  }

  private String whatHappened() {
    if (before.isPresent() && after.isPresent()) {
      return Quote.of(before.get()) + " -> " + Quote.of(after.get());
    }
    return before
        .map(text -> "removed " + Quote.of(text))
        .orElseGet(() -> "added " + Quote.of(after.orElse("")));
  }
}
