package io.github.gongkai.core.cut;

import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.text.Marks;
import io.github.gongkai.core.text.Spaces;
import io.github.gongkai.core.text.Width;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds page numbers alone in a line. */
final class PageNumbers {
  private static final int LONGEST = 24;
  private static final Pattern MARKED =
      Pattern.compile(
          "-{1,3}\\d{1,4}-{1,3}|-?第(?:\\d{1,4}|[一二三四五六七八九十]{1,3})页(?:[/,，、]?共\\d{1,4}页)?-?"
              + "|共\\d{1,4}页[/,，、]?第\\d{1,4}页|page\\d{1,4}(?:(?:of|/)\\d{1,4})?");
  private static final Pattern OF_ALL = Pattern.compile("(\\d{1,3})/(\\d{1,3})");
  private static final int FEWEST_CENTRED = 3;
  private static final int FEWEST_OF_SOME = 3;
  private static final Pattern CENTRED = Pattern.compile(" {8,}\\d{1,3} *");
  private static final Pattern ALONE = Pattern.compile("\\d{1,3}");

  private final List<Line> lines;
  private final Set<Integer> starts;
  private final Set<Integer> found = new HashSet<>();

  private PageNumbers(List<Line> lines, Set<Integer> starts) {
    this.lines = lines;
    this.starts = starts;
  }

  /**
   * Returns the indexes of those of {@code lines}, none of them blank, that are page numbers.
   *
   * @param starts the indexes of the lines with which pages start, but the first
   */
  static Set<Integer> find(List<Line> lines, Set<Integer> starts) {
    PageNumbers numbers = new PageNumbers(lines, starts);
    numbers.findMarked();
    numbers.findAloneAtPageEnds();
    numbers.findCentred();
    return numbers.found;
  }

  private void findMarked() {
    List<Integer> ofAll = new ArrayList<>();
    Set<String> all = new HashSet<>();
    List<Integer> pages = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (!mayBeMarked(text)) {
        continue;
      }
      String words = words(text);
      Matcher page = OF_ALL.matcher(words);
      if (page.matches()) {
        ofAll.add(i);
        pages.add(Integer.parseInt(page.group(1)));
        all.add(page.group(2));
      } else if (MARKED.matcher(words).matches()) {
        found.add(i);
      }
    }
    // 3/5 may be two cells; several that count up to the same number are pages.
    if (all.size() == 1 && isCount(pages)) {
      found.addAll(ofAll);
    }
  }

  private static boolean mayBeMarked(String text) {
    return text.indexOf('\t') < 0 && hasNumber(text) && Spaces.strip(text).length() <= LONGEST;
  }

  private static boolean hasNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) || text.charAt(i) == '页') {
        return true;
      }
    }
    return false;
  }

  /** Finds numbers alone at the end, or the beginning, of all pages, one more on each. */
  private void findAloneAtPageEnds() {
    List<Integer> ends = starts.stream().sorted().map(start -> start - 1).toList();
    if (!ends.isEmpty() && !starts.contains(lines.size())) {
      List<Integer> withLast = new ArrayList<>(ends);
      withLast.add(lines.size() - 1);
      addIfCount(withLast);
    }
    addIfCount(ends);
    addIfCount(starts.stream().filter(start -> start < lines.size()).sorted().toList());
  }

  /** Finds numbers alone far from the margin, if all of them in the source count pages. */
  private void findCentred() {
    List<Integer> centred =
        IntStream.range(0, lines.size())
            .filter(i -> isCentred(lines.get(i).text()))
            .boxed()
            .toList();
    if (centred.size() >= FEWEST_CENTRED) {
      addIfCount(centred);
    }
  }

  private static boolean isCentred(String text) {
    return text.startsWith(" ") && CENTRED.matcher(text).matches();
  }

  /** Adds the lines if they count up; a cover before, or a last page, may have no number. */
  private void addIfCount(List<Integer> indexes) {
    int start = !indexes.isEmpty() && !isAlone(indexes.get(0)) ? 1 : 0;
    int size = indexes.size();
    int end = size > start && !isAlone(indexes.get(size - 1)) ? size - 1 : size;
    List<Integer> numbered = indexes.subList(start, end);
    if (!numbered.stream().allMatch(this::isAlone)) {
      return;
    }
    List<Integer> numbers =
        numbered.stream().map(index -> Integer.parseInt(words(lines.get(index).text()))).toList();
    boolean isWhole = numbered.size() == size;
    boolean isCountOfPages =
        numbers.size() >= FEWEST_OF_SOME && numbers.get(0) >= start && numbers.get(0) <= start + 1;
    if (isCount(numbers) && (isWhole || isCountOfPages)) {
      found.addAll(numbered);
    }
  }

  private boolean isAlone(int index) {
    return ALONE.matcher(words(lines.get(index).text())).matches();
  }

  private static boolean isCount(List<Integer> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) != numbers.get(i - 1) + 1) {
        return false;
      }
    }
    return numbers.size() > 1;
  }

  /** Returns {@code text} without space, in half width, with one kind of dash. */
  private static String words(String text) {
    return Marks.dashes(Width.half(Spaces.remove(text)).toLowerCase(Locale.ROOT));
  }
}
