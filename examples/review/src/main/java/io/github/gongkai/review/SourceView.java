package io.github.gongkai.review;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The source text, in pieces that places begin and end with. Of a long text, only what stands near
 * a place is shown.
 *
 * @param lines the lines
 */
record SourceView(List<SourceLine> lines) {
  /** A text up to this length is shown whole. */
  private static final int WHOLE = 50_000;

  /** So much is shown before and behind a place. */
  private static final int NEAR = 120;

  /** So much of a long place is shown. */
  private static final int LONGEST = 1_000;

  /**
   * A line of the text.
   *
   * @param number its number, from 1
   * @param pieces what is shown of it
   */
  record SourceLine(int number, List<Piece> pieces) {}

  /**
   * A piece of a line.
   *
   * @param text what is shown
   * @param at where it starts in the text
   * @param isPlace whether a place starts here
   * @param isCell whether it belongs to a cell
   * @param left how many characters were left out instead; 0 if none
   */
  record Piece(String text, int at, boolean isPlace, boolean isCell, int left) {
    /** Returns whether something was left out instead. */
    public boolean isGap() {
      return left > 0;
    }
  }

  static SourceView of(String text, PlaceLinks places) {
    return new Cutter(text, places).cut();
  }

  private static final class Cutter {
    private final String text;
    private final boolean[] isShown;
    private final boolean[] isCell;
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final TreeSet<Integer> starts = new TreeSet<>();

    Cutter(String text, PlaceLinks places) {
      this.text = text;
      this.isShown = new boolean[text.length() + 1];
      this.isCell = new boolean[text.length() + 1];
      mark(isShown, 0, text.length() <= WHOLE ? text.length() : 0);
      for (PlaceLink place : places.all()) {
        mark(isShown, place.at() - NEAR, Math.min(place.end(), place.at() + LONGEST) + NEAR);
        starts.add(place.at());
        cuts.add(place.at());
        cuts.add(place.end());
      }
      places.cells().forEach(cell -> mark(isCell, cell.at(), cell.end()));
    }

    private static void mark(boolean[] marks, int from, int to) {
      for (int i = Math.max(0, from); i < Math.min(to, marks.length); i++) {
        marks[i] = true;
      }
    }

    SourceView cut() {
      List<SourceLine> lines = new ArrayList<>();
      int number = 1;
      int start = 0;
      while (start <= text.length()) {
        int end = lineEnd(start);
        List<Piece> pieces = pieces(start, end);
        if (isShown[start] || pieces.stream().anyMatch(piece -> !piece.isGap())) {
          lines.add(new SourceLine(number, pieces));
        }
        number++;
        start = end + (text.startsWith("\r\n", end) ? 2 : 1);
      }
      return new SourceView(lines);
    }

    private int lineEnd(int start) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      return end;
    }

    private List<Piece> pieces(int start, int end) {
      List<Piece> pieces = new ArrayList<>();
      int from = start;
      while (from < end) {
        int to = pieceEnd(from, end);
        pieces.add(piece(from, to));
        from = to;
      }
      if (starts.contains(end)) {
        // A blank cell at the end of its line has no text.
        pieces.add(new Piece("", end, true, false, 0));
      }
      return pieces;
    }

    private int pieceEnd(int from, int end) {
      Integer cut = cuts.higher(from);
      int most = cut == null ? end : Math.min(cut, end);
      int to = from + 1;
      while (to < most && isShown[to] == isShown[from]) {
        to++;
      }
      return to;
    }

    private Piece piece(int from, int to) {
      return isShown[from]
          ? new Piece(
              Visible.text(text.substring(from, to)), from, starts.contains(from), isCell[from], 0)
          : new Piece("", from, false, false, to - from);
    }
  }
}
