package io.github.gongkai.review;

import java.util.List;
import java.util.Optional;

/**
 * A section of the report.
 *
 * @param key its key
 * @param heading its heading on the form
 * @param isMissing whether the report lacks the heading
 * @param place where the heading stands in the source
 * @param paragraphs its paragraphs
 * @param tables its tables
 * @param extras what the tables cannot hold, in sentences
 */
record SectionView(
    String key,
    String heading,
    boolean isMissing,
    Optional<PlaceLink> place,
    List<Paragraph> paragraphs,
    List<TableView> tables,
    List<String> extras) {

  /**
   * A paragraph.
   *
   * @param pieces its pieces, in order
   * @param place where it stands in the source
   */
  record Paragraph(List<Piece> pieces, Optional<PlaceLink> place) {}

  /**
   * A piece of a paragraph.
   *
   * @param text its text
   * @param claim the claim that it is, if a finding is about it
   */
  record Piece(String text, Optional<MarkedClaim> claim) {}

  /**
   * A claim that a finding is about.
   *
   * @param id its id on the page
   * @param mark the finding
   */
  record MarkedClaim(String id, FindingView mark) {}
}
