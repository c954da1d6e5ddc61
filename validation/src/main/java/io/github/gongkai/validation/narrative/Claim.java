package io.github.gongkai.validation.narrative;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.model.Place;
import io.github.gongkai.model.Section;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure that a sentence states about the reporting body and its year.
 *
 * @param quantity what the figure is about
 * @param kind how the figure is stated
 * @param figure the figure, in cases or, for a fee, in 元; 0 for {@link Kind#NONE}
 * @param includesCarriedOver whether the sentence says that the figure contains what was carried
 *     over from the year before, as in {@code 受理申请12件（含上年结转1件）}; only of requests received or
 *     processed
 * @param section the section of the sentence
 * @param paragraph the index of its paragraph in {@code report.narrative().section(section)}
 * @param start where the words of the claim start in the paragraph, from 0
 * @param end where they end, exclusive
 * @param sentence the sentence, as far as it stands in the paragraph
 * @param place where the paragraph stood in the source; empty if that is unknown
 */
public record Claim(
    Quantity quantity,
    Kind kind,
    BigDecimal figure,
    boolean includesCarriedOver,
    Section section,
    int paragraph,
    int start,
    int end,
    String sentence,
    Optional<Place> place) {

  /** How a figure is stated. */
  public enum Kind {
    /** The figure is the quantity: {@code 收到政府信息公开申请12件}, {@code 0件}. */
    EXACT,
    /** There is none, said without a figure: {@code 未收到政府信息公开申请}. */
    NONE,
    /** A part of the quantity was published: {@code 公开行政处罚12件}. It is at most the table's. */
    AT_MOST_TABLE
  }

  /** Checks that nothing is null and that the range is one. */
  public Claim {
    requireNonNull(quantity, "quantity must not be null");
    requireNonNull(kind, "kind must not be null");
    requireNonNull(figure, "figure must not be null");
    requireNonNull(section, "section must not be null");
    requireNonNull(sentence, "sentence must not be null");
    requireNonNull(place, "place must not be null");
    if (paragraph < 0 || start < 0 || end < start) {
      throw new IllegalArgumentException(
          "no such range: paragraph " + paragraph + ", " + start + ".." + end);
    }
  }

  /** Returns section, paragraph, quantity and figure. */
  @Override
  public String toString() {
    return section.key()
        + "["
        + paragraph
        + "]: "
        + quantity.key()
        + " "
        + kind
        + " "
        + figure.toPlainString()
        + (includesCarriedOver ? " with carried over" : "");
  }
}
