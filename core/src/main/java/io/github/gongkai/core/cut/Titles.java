package io.github.gongkai.core.cut;

import io.github.gongkai.core.text.Bodies;
import io.github.gongkai.core.text.Dates;
import io.github.gongkai.core.text.TitleWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the title of a report, which may be broken over up to three lines. */
public final class Titles {
  private static final int MOST_LINES = 3;
  private static final int LONGEST_LINE = 40;
  private static final int SHORT_NAME = 3;
  private static final Pattern MARK = Pattern.compile("[，。；：,;:！？!?>＞»|]");
  private static final Pattern MENU = Pattern.compile("(?:政府|政务|信息|资讯)+公开|法定主动公开|公开");
  private static final Pattern BEGINS_TITLE =
      Pattern.compile(".*(?:年|年度|公开|公|信息|信|政府|政务|关于)$|.*(?:信息公|政务公|公开).*");

  private Titles() {}

  /**
   * A title in the lines from {@code from} to {@code to}.
   *
   * @param from the first line
   * @param to the line after the last
   * @param words what it says
   */
  public record Found(int from, int to, TitleWords words) {
    private boolean isBetterThan(Found other) {
      int weight = words.weight() - other.words.weight();
      return weight > 0 || (weight == 0 && to - from < other.to - other.from);
    }
  }

  /**
   * Returns the title in {@code lines}, which have no space: of several the one that says most, in
   * the fewest lines, then the first.
   */
  public static Optional<Found> find(List<String> lines) {
    Found best = null;
    for (int from = 0; from < lines.size(); from++) {
      StringBuilder joined = new StringBuilder();
      for (int to = from + 1; to <= Math.min(from + MOST_LINES, lines.size()); to++) {
        String line = lines.get(to - 1);
        joined.append(line);
        if (to - from > 1 && !mayBeJoined(lines.subList(from, to))) {
          break;
        }
        Optional<TitleWords> words = TitleWords.of(joined.toString());
        if (words.isPresent() && (to - from == 1 || !namesAMenu(words.get()))) {
          Found found = new Found(from, to, words.get());
          best = best == null || found.isBetterThan(best) ? found : best;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** A heading of the page above a title is no name: 政府信息公开 / X局2022年政府信息公开工作年度报告. */
  private static boolean namesAMenu(TitleWords words) {
    return words.agency().filter(name -> MENU.matcher(name).lookingAt()).isPresent();
  }

  private static boolean mayBeJoined(List<String> lines) {
    return lines.stream().allMatch(Titles::mayBePart) && mayBegin(lines.get(0), lines.get(1));
  }

  private static boolean mayBePart(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_LINE
        && !MARK.matcher(line).find()
        && Dates.without(line).equals(line);
  }

  /** A title begins with a year, a name or words of its own, or with a name that goes on below. */
  private static boolean mayBegin(String first, String second) {
    return BEGINS_TITLE.matcher(first).matches()
        || Dates.years(first).find()
        || Bodies.isName(first)
        || TitleWords.of(second)
            .flatMap(TitleWords::agency)
            .filter(name -> name.length() <= SHORT_NAME)
            .isPresent();
  }
}
