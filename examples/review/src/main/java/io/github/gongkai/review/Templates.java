package io.github.gongkai.review;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The templates, filled in. What is filled in is escaped, and a page says that it has this one
 * style and this one script: whatever a report holds, no other runs.
 */
final class Templates {
  private static final String STYLE = Resource.text("review.css");
  private static final String SCRIPT = Resource.text("review.js");

  private final Mustache.Compiler compiler =
      Mustache.compiler()
          .escapeHTML(true)
          .withCollector(new Lookups())
          .withLoader(name -> new StringReader(Resource.text(name + ".mustache")));
  private final Map<String, Template> compiled = new HashMap<>();
  private final Map<String, Object> common;

  /** Makes templates whose pages open in Chinese if {@code locale} is, else in English. */
  Templates(Locale locale) {
    this.common =
        Map.of(
            "w",
            new Words(),
            "language",
            locale.getLanguage().equals("zh") ? "zh" : "en",
            "style",
            STYLE,
            "styleHash",
            hash(STYLE),
            "script",
            SCRIPT,
            "scriptHash",
            hash(SCRIPT));
  }

  /** Returns the template {@code name} filled in with {@code page}. */
  String fill(String name, Object page) {
    Map<String, Object> context = new HashMap<>(common);
    context.put("page", page);
    return compiled
        .computeIfAbsent(name, n -> compiler.compile(Resource.text(n + ".mustache")))
        .execute(context);
  }

  /** Returns what names {@code text} in the policy of a page. */
  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
