package io.github.gongkai.core.page;

import io.github.gongkai.core.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts labels together that run over several lines, where the lines of one label stand between
 * those of others: a piece goes on with the label of which it is the next part, and of several with
 * the one that it stands under.
 */
final class LabelWeaver {
  /** Between two lines of one label stand at most this many others. */
  private static final int REACH = 4;

  private static final int NEAR = 2;

  /** No head has more labels in the lines that one of its labels may run over. */
  private static final int MOST_OPEN = 100;

  private final LabelWords labels;
  private final List<WovenLabel> woven = new ArrayList<>();

  /** Those of which a next part may come. */
  private final List<WovenLabel> open = new ArrayList<>();

  private Optional<Piece> number = Optional.empty();

  LabelWeaver(LabelWords labels) {
    this.labels = labels;
  }

  /** Returns the labels in the order in which they begin. */
  List<WovenLabel> weave(List<PageLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int line = i;
      open.removeIf(label -> line - label.last().line() > REACH);
      lines.get(i).texts().forEach(this::take);
    }
    closeNumber();
    return woven;
  }

  private void take(Piece piece) {
    String words = LabelWords.of(piece.text());
    if (words.isEmpty()) {
      takeWordless(piece);
      return;
    }
    Optional<WovenLabel> above =
        Label.of(piece.text()).number().isEmpty() ? open(piece, words) : Optional.empty();
    if (above.isPresent()) {
      above.get().add(piece, words);
    } else {
      Optional<Piece> before = number.filter(n -> isNumberOf(n, piece));
      number = before.isPresent() ? Optional.empty() : number;
      closeNumber();
      WovenLabel label = new WovenLabel(before.map(n -> n.join(piece)).orElse(piece), words);
      woven.add(label);
      if (labels.goesOn(words)) {
        open.add(label);
      }
    }
  }

  /** Takes a number, whose words may follow, or a bracket left over from the line above. */
  private void takeWordless(Piece piece) {
    closeNumber();
    Optional<WovenLabel> above =
        Label.of(piece.text()).number().isEmpty() ? above(piece) : Optional.empty();
    if (above.isPresent()) {
      above.get().add(piece, "");
    } else {
      number = Optional.of(piece);
    }
  }

  private Optional<WovenLabel> above(Piece piece) {
    for (int i = woven.size() - 1; i >= Math.max(0, woven.size() - MOST_OPEN); i--) {
      Piece last = woven.get(i).last();
      int down = piece.line() - last.line();
      if (down > 0 && down <= REACH && piece.overlaps(last.from(), last.to())) {
        return Optional.of(woven.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns whether the words of {@code number} are {@code words}, which have none of their own.
   */
  private static boolean isNumberOf(Piece number, Piece words) {
    return number.line() == words.line()
        && words.from() - number.to() <= NEAR
        && Label.of(words.text()).number().isEmpty();
  }

  private void closeNumber() {
    number.ifPresent(piece -> woven.add(new WovenLabel(piece, "")));
    number = Optional.empty();
  }

  private Optional<WovenLabel> open(Piece piece, String words) {
    WovenLabel above = null;
    WovenLabel aside = null;
    for (int i = open.size() - 1; i >= Math.max(0, open.size() - MOST_OPEN); i--) {
      WovenLabel label = open.get(i);
      if (!goesOn(label, piece, words)) {
        continue;
      }
      if (above == null && piece.overlaps(label.last().from(), label.last().to())) {
        above = label;
      }
      if (aside == null && !labels.contains(label.words())) {
        aside = label;
      }
    }
    if (above != null) {
      return Optional.of(above);
    }
    return labels.begins(words) ? Optional.empty() : Optional.ofNullable(aside);
  }

  private boolean goesOn(WovenLabel label, Piece piece, String words) {
    return (piece.line() > label.last().line() || piece.from() - label.to() <= NEAR)
        && !words.isEmpty()
        && !label.words().isEmpty()
        && labels.begins(label.words() + words);
  }
}
