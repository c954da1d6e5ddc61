package io.github.gongkai.core.header;

import io.github.gongkai.core.cut.Part;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.text.Spaces;
import io.github.gongkai.core.text.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of running text without noise.
 *
 * @param line the line
 * @param spaced its words with the space between them, digits and letters in half width
 * @param words its words without space
 */
record Text(Line line, String spaced, String words) {
  static Text of(Line line, Cleaner cleaner) {
    String spaced = Width.halfWords(cleaner.clean(line));
    return new Text(line, spaced, Spaces.remove(spaced));
  }

  /** Returns the lines of {@code part} that have words. */
  static List<Text> of(Part part, Cleaner cleaner) {
    List<Text> texts = new ArrayList<>();
    for (Block block : part.blocks()) {
      if (block instanceof Prose prose) {
        for (Line line : prose.lines()) {
          Text text = of(line, cleaner);
          if (!text.words.isEmpty()) {
            texts.add(text);
          }
        }
      }
    }
    return texts;
  }

  Span span() {
    return line.cell().span();
  }
}
