package io.github.gongkai.core.header;

import io.github.gongkai.core.text.Bodies;
import io.github.gongkai.core.text.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a report: the body that signs and the day.
 *
 * @param texts the lines, none if the report is not signed
 * @param agency the body
 * @param date the day
 * @param footer the lines of the page below
 */
record Signature(
    List<Text> texts, Optional<String> agency, Optional<LocalDate> date, List<Text> footer) {
  private static final int MOST_LINES = 6;
  private static final Pattern NAME_AND_DATE =
      Pattern.compile("(\\D+?)(" + Dates.YEAR + "年.{1,2}月.{1,3}日)");

  /** Finds the signature in the last lines of {@code ending}. */
  static Signature of(List<Text> ending) {
    int end = ending.size();
    while (end > 0 && Chrome.isFooter(ending.get(end - 1).words())) {
      end--;
    }
    List<Text> last = ending.subList(0, end);
    List<Text> footer = ending.subList(end, ending.size());
    for (int i = end - 1; i >= Math.max(0, end - MOST_LINES); i--) {
      String words = last.get(i).words();
      Optional<LocalDate> date = Dates.only(words);
      if (date.isPresent()) {
        Optional<String> name =
            i == 0 ? Optional.empty() : Bodies.expectedName(last.get(i - 1).words());
        return new Signature(last.subList(name.isPresent() ? i - 1 : i, end), name, date, footer);
      }
      Matcher both = NAME_AND_DATE.matcher(words);
      if (both.matches() && Bodies.name(both.group(1)).isPresent()) {
        return new Signature(
            last.subList(i, end), Bodies.name(both.group(1)), Dates.only(both.group(2)), footer);
      }
    }
    Optional<String> name = end == 0 ? Optional.empty() : Bodies.name(last.get(end - 1).words());
    return new Signature(
        last.subList(name.isPresent() ? end - 1 : end, end), name, Optional.empty(), footer);
  }
}
