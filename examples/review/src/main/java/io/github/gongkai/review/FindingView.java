package io.github.gongkai.review;

import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.validation.narrative.Claim;
import io.github.gongkai.validation.rule.Finding;
import io.github.gongkai.validation.rule.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A finding that a person should look at.
 *
 * @param number its number on the page, from 1
 * @param kind {@code error}, {@code warning} or {@code info}, or {@code undecided}
 * @param rule the id of the rule
 * @param message what the rule says
 * @param expected the figure that the rule expects
 * @param actual the figure that is stated
 * @param stated the cells that are in question
 * @param addends the other cells that the rule looked at
 * @param sentences the sentences that the rule looked at
 * @param place where to look in the source
 */
record FindingView(
    int number,
    String kind,
    String rule,
    Both message,
    Optional<String> expected,
    Optional<String> actual,
    List<CellLink> stated,
    List<CellLink> addends,
    List<Sentence> sentences,
    Optional<PlaceLink> place) {
  private static final int MANY = 8;

  /**
   * A link to a cell.
   *
   * @param address the address of the cell
   * @param name what it is called
   */
  record CellLink(String address, Both name) {
    static CellLink of(CellAddress address, AnnualReport report) {
      return new CellLink(address.toString(), Both.name(address, report.form()));
    }
  }

  /**
   * A link to a sentence.
   *
   * @param id the id of its claim on the page
   * @param words the sentence
   */
  record Sentence(String id, String words) {
    static Sentence of(Claim claim) {
      return new Sentence(id(claim), Visible.text(claim.sentence()));
    }

    /** Returns the id of {@code claim} on the page. */
    static String id(Claim claim) {
      return "q-" + claim.section().key() + "-" + claim.paragraph() + "-" + claim.start();
    }
  }

  static FindingView of(int number, Finding finding, AnnualReport report, PlaceLinks places) {
    boolean isFailed = finding.outcome() == Outcome.FAILED;
    // A rule on cells that are all alike, such as blanks, states none of them above the others.
    boolean hasStated = !finding.stated().isEmpty();
    return new FindingView(
        number,
        isFailed ? finding.severity().key() : finding.outcome().key(),
        finding.rule(),
        Both.of(finding::message),
        finding.expected().map(BigDecimal::toPlainString),
        finding.actual().map(BigDecimal::toPlainString),
        links(hasStated ? finding.stated() : finding.addends(), report),
        links(hasStated ? finding.addends() : List.of(), report),
        finding.claims().stream().map(Sentence::of).toList(),
        finding.place().map(places::link));
  }

  /** Returns whether so many cells are in question that they are shown folded up. */
  public boolean isAboutMany() {
    return stated.size() > MANY;
  }

  /** Returns how many cells are in question. */
  public int statedCount() {
    return stated.size();
  }

  /** Returns whether the rule looked at other cells. */
  public boolean hasAddends() {
    return !addends.isEmpty();
  }

  /** Returns how many other cells the rule looked at. */
  public int addendCount() {
    return addends.size();
  }

  private static List<CellLink> links(List<AddressedCell> cells, AnnualReport report) {
    return cells.stream().map(cell -> CellLink.of(cell.address(), report)).toList();
  }
}
