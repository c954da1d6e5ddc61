package io.github.gongkai.validation.narrative;

import io.github.gongkai.validation.narrative.Phrase.Trait;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The claims of a section as they are found. */
final class Ledger {
  private final Prose prose;
  private final List<Claim> closed = new ArrayList<>();
  private final List<Entry> sentence = new ArrayList<>();
  private final List<Claim> paragraph = new ArrayList<>();

  /** What the open sentence said last was received, and carried over. */
  private final Map<Quantity, BigDecimal> latest = new EnumMap<>(Quantity.class);

  private int sentenceStart;
  private int whole = -1;

  Ledger(Prose prose) {
    this.prose = prose;
  }

  /** A claim whose sentence has not ended. */
  private static final class Entry {
    private final Phrase phrase;
    private final Quantity quantity;
    private final BigDecimal figure;
    private final Token first;
    private final Token last;
    private boolean includesCarriedOver;

    Entry(Phrase phrase, Quantity quantity, BigDecimal figure, Token first, Token last) {
      this.phrase = phrase;
      this.quantity = quantity;
      this.figure = figure;
      this.first = first;
      this.last = last;
    }

    boolean isWhole() {
      return phrase.traits().contains(Trait.WHOLE);
    }
  }

  void add(Phrase phrase, BigDecimal figure, Token first, Token last, boolean isAmong) {
    for (Quantity quantity : phrase.quantities()) {
      Entry entry = new Entry(phrase, quantity, figure, first, last);
      if (!isAmong) {
        whole = -1;
        entry.includesCarriedOver = entry.isWhole() && isSum(figure);
      } else if (quantity == Quantity.CARRIED_OVER && whole >= 0) {
        sentence.get(whole).includesCarriedOver = true;
      } else if (quantity != Quantity.RECEIVED) {
        whole = -1;
      }
      sentence.add(entry);
      if (quantity == Quantity.RECEIVED || quantity == Quantity.CARRIED_OVER) {
        latest.put(quantity, figure);
      }
    }
  }

  /** The last figure has parts, which follow. */
  void openParts() {
    int last = sentence.size() - 1;
    whole = last >= 0 && sentence.get(last).isWhole() ? last : -1;
  }

  /** The last remedies were about anything: those about OGI are among them. */
  void withdraw() {
    int last = sentence.size() - 1;
    if (last >= 0 && sentence.get(last).phrase.traits().contains(Trait.REMEDIES)) {
      sentence.remove(last);
      whole = -1;
    }
  }

  /** Returns whether {@code figure} is what was received and carried over in this sentence. */
  private boolean isSum(BigDecimal figure) {
    BigDecimal received = latest.get(Quantity.RECEIVED);
    BigDecimal carriedOver = latest.get(Quantity.CARRIED_OVER);
    return received != null
        && carriedOver != null
        && carriedOver.signum() > 0
        && received.add(carriedOver).compareTo(figure) == 0;
  }

  void endSentence(int end) {
    Map<Integer, String> texts = new HashMap<>();
    for (Entry entry : sentence) {
      int index = prose.paragraph(entry.last.start());
      String text = texts.computeIfAbsent(index, p -> prose.original(sentenceStart, end, p));
      paragraph.add(
          new Claim(
              entry.quantity,
              entry.phrase.kind(),
              entry.figure,
              entry.includesCarriedOver,
              prose.section(),
              index,
              prose.start(entry.first.start(), index),
              prose.end(entry.last.end(), index),
              text,
              prose.place(index)));
    }
    sentence.clear();
    latest.clear();
    sentenceStart = end;
    whole = -1;
  }

  /** Leaves out what has two figures in one paragraph: they are parts of some whole. */
  void endParagraph() {
    Map<Quantity, Set<BigDecimal>> figures = new EnumMap<>(Quantity.class);
    for (Claim claim : paragraph) {
      if (isTotal(claim)) {
        figures
            .computeIfAbsent(claim.quantity(), q -> new HashSet<>())
            .add(claim.figure().stripTrailingZeros());
      }
    }
    for (Claim claim : paragraph) {
      if (!isTotal(claim) || figures.getOrDefault(claim.quantity(), Set.of()).size() < 2) {
        closed.add(claim);
      }
    }
    paragraph.clear();
  }

  private static boolean isTotal(Claim claim) {
    return claim.kind() != Claim.Kind.AT_MOST_TABLE && !claim.includesCarriedOver();
  }

  List<Claim> close() {
    endSentence(prose.length());
    endParagraph();
    return closed;
  }
}
