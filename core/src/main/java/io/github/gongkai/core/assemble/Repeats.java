package io.github.gongkai.core.assemble;

import io.github.gongkai.core.cut.Part;
import io.github.gongkai.core.header.Cleaner;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.text.Label;
import io.github.gongkai.core.text.Spaces;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Section;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows the lines that a page repeats: its header, the title, and numbers of pages. */
final class Repeats {
  private static final int FEWEST = 3;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 60;
  private static final int LONGEST_TITLE = 160;
  private static final Pattern SENTENCE = Pattern.compile("[。；：，！？;:,!?\\d]");
  private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}");

  private static final Set<Section> TABLES =
      Arrays.stream(FormTable.values())
          .map(FormTable::section)
          .collect(Collectors.toUnmodifiableSet());

  private final Set<Section> numbersInARow = EnumSet.noneOf(Section.class);
  private boolean numbersBefore;
  private final Map<String, Integer> counts = new HashMap<>();
  private final String title;

  private Repeats(String title) {
    this.title = title;
  }

  /** Counts the lines of {@code parts}. */
  static Repeats of(List<Part> parts, Cleaner cleaner, Optional<String> title) {
    Repeats repeats = new Repeats(title.orElse(""));
    for (Part part : parts) {
      boolean isAfterNumber = false;
      for (Block block : part.blocks()) {
        if (block instanceof Prose prose) {
          for (Line line : prose.lines()) {
            if (!line.isBlank()) {
              isAfterNumber = repeats.count(part, cleaner.clean(line), isAfterNumber);
            }
          }
        }
      }
    }
    return repeats;
  }

  private boolean count(Part part, String text, boolean isAfterNumber) {
    if (text.length() > LONGEST) {
      return false;
    }
    String words = Spaces.remove(text);
    if (mayBeHeader(words)) {
      counts.merge(words, 1, Integer::sum);
    }
    boolean isNumber = PAGE_NUMBER.matcher(words).matches();
    if (isNumber && isAfterNumber) {
      part.section().ifPresentOrElse(numbersInARow::add, () -> numbersBefore = true);
    }
    return isNumber;
  }

  /** What is numbered, or has a sentence or a figure in it, is text of the report. */
  private static boolean mayBeHeader(String words) {
    return words.length() >= SHORTEST
        && words.length() <= LONGEST
        && !SENTENCE.matcher(words).find()
        && Label.of(words).number().isEmpty();
  }

  /**
   * Returns whether {@code line}, whose clean text is {@code text}, is of the page. A number alone
   * may be a cell where a table may stand.
   */
  boolean isOfPage(Part part, Line line, String text) {
    if (text.length() > LONGEST_TITLE) {
      return false;
    }
    String words = Spaces.remove(text);
    return counts.getOrDefault(words, 0) >= FEWEST
        || words.equals(title)
        || (PAGE_NUMBER.matcher(words).matches() && !mayHoldCell(part, line));
  }

  /** Numbers one below the other are what a table fell apart into. */
  private boolean mayHoldCell(Part part, Line line) {
    boolean isInTable =
        part.section().map(TABLES::contains).orElse(false)
            || part.section().map(numbersInARow::contains).orElse(numbersBefore);
    return isInTable || line.text().startsWith("\t");
  }
}
