package io.github.gongkai.review;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of the pages, by key: {@code {{#w}}findings{{/w}}} in a template. What stands behind
 * the key, as in {@code {{#w}}line 12{{/w}}}, takes the place of {@code #} in the words.
 */
final class Words implements Mustache.Lambda {
  private final Map<String, Both> words = new HashMap<>();

  Words() {
    Resource.text("words.tsv").lines().map(line -> line.split("\t", -1)).forEach(this::add);
  }

  private void add(String... keyEnglishChinese) {
    words.put(keyEnglishChinese[0], new Both(keyEnglishChinese[1], keyEnglishChinese[2]));
  }

  /**
   * Returns the words of {@code key}.
   *
   * @throws IllegalArgumentException if there are none
   */
  Both of(String key) {
    Both both = words.get(key);
    if (both == null) {
      throw new IllegalArgumentException("no such words: " + key);
    }
    return both;
  }

  @Override
  public void execute(Template.Fragment fragment, Writer out) throws IOException {
    String[] keyAndRest = fragment.execute().strip().split(" ", 2);
    String rest = keyAndRest.length > 1 ? keyAndRest[1] : "";
    Both both = of(keyAndRest[0]);
    out.write("<span class=\"w\" lang=\"en\">" + both.en().replace("#", rest) + "</span>");
    out.write("<span class=\"w\" lang=\"zh\">" + both.zh().replace("#", rest) + "</span>");
  }
}
