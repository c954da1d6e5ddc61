package io.github.gongkai.review;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** The words of the pages, by key: {@code {{#w}}findings{{/w}}} in a template. */
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
    Both both = of(fragment.execute().strip());
    out.write("<span class=\"w\" lang=\"en\">" + both.en() + "</span>");
    out.write("<span class=\"w\" lang=\"zh\">" + both.zh() + "</span>");
  }
}
