package io.github.gongkai.core.schema;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A spelling that reports use beside the printed one: a line of {@code spellings.tsv}.
 *
 * @param kind what is spelled so
 * @param table the key of its table, or {@code report}
 * @param of its key; for a group its printed label, for a wording the printed word
 * @param text the spelling
 */
public record Spelling(Kind kind, String table, String of, String text) {
  private static final String NAME = "spellings.tsv";

  /** What a spelling spells. */
  public enum Kind {
    /** The heading of a section. */
    HEADING,
    /** The label of a row. */
    ROW,
    /** The label of a column. */
    COLUMN,
    /** The label of a group of rows. */
    GROUP,
    /** Other words of a table's head. */
    WORD,
    /** A word that some regions use for another in all labels and headings. */
    WORDING,
    /** A label of the form before 2019, by which it is told. */
    EARLIER,
    /** A mark that says that a cell does not apply. */
    MARK,
    /** Words in brackets behind a label, by which its figures may be others than the form's. */
    REMARK
  }

  /** Checks that nothing is null. */
  public Spelling {
    requireNonNull(kind, "kind must not be null");
    requireNonNull(table, "table must not be null");
    requireNonNull(of, "of must not be null");
    requireNonNull(text, "text must not be null");
  }

  /**
   * Reads a line of {@code spellings.tsv}: kind, table, key and spelling, separated by tabs.
   *
   * @throws IllegalArgumentException if it is no such line
   */
  public static Spelling parse(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("not kind, table, key and spelling: " + line);
    }
    return new Spelling(
        Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1], parts[2], parts[3]);
  }

  /** Returns the spellings that gongkai knows. */
  public static List<Spelling> standard() {
    try (InputStream in = requireNonNull(Spelling.class.getResourceAsStream(NAME), NAME);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(Spelling::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + NAME, e);
    }
  }
}
