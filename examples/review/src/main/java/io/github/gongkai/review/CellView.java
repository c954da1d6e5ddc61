package io.github.gongkai.review;

import java.util.List;
import java.util.Optional;

/**
 * A cell of the form.
 *
 * @param address its address
 * @param name what it is called
 * @param state its state
 * @param text its text, as written; empty if it has none
 * @param figure its figure with its unit, if it has one
 * @param isInferred whether the reader placed it by the relations of the form
 * @param place where it stands in the source
 * @param change the first suggested correction of it
 * @param marks the findings that are about it
 */
record CellView(
    String address,
    Both name,
    String state,
    String text,
    Optional<String> figure,
    boolean isInferred,
    Optional<PlaceLink> place,
    Optional<CorrectionView.ChangeView> change,
    List<FindingView> marks) {

  /** Returns the classes of the cell on the page. */
  public String classes() {
    StringBuilder classes = new StringBuilder(state);
    marks.stream()
        .map(FindingView::kind)
        .distinct()
        .forEach(kind -> classes.append(" is-").append(kind));
    classes.append(isInferred ? " is-inferred" : "");
    classes.append(change.isPresent() ? " is-corrected" : "");
    return classes.toString();
  }

  /** Returns whether the state has to be said, as the text does not. */
  public boolean isStateSaid() {
    return !state.equals("reported") && !state.equals("notApplicable");
  }
}
