package io.github.gongkai.review;

import io.github.gongkai.model.Section;
import io.github.gongkai.validation.narrative.Claim;

/**
 * A paragraph of the narrative.
 *
 * @param section its section
 * @param index its index in the section, from 0
 */
record ParagraphId(Section section, int index) {
  static ParagraphId of(Claim claim) {
    return new ParagraphId(claim.section(), claim.paragraph());
  }
}
