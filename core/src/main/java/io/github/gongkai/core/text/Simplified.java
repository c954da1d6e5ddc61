package io.github.gongkai.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Traditional script to simplified, character by character, from {@code simplified.txt}. */
public final class Simplified {
  private static final String NAME = "simplified.txt";
  private static final char[] TABLE = load();

  private Simplified() {}

  /** Returns the simplified form of {@code c}, which is {@code c} itself for most characters. */
  public static char of(char c) {
    char simple = TABLE[c];
    return simple == 0 ? c : simple;
  }

  /** Returns {@code text} in simplified script, as long as it was. */
  public static String of(String text) {
    return Chars.change(text, Simplified::of);
  }

  /**
   * Returns whether {@code c} is a radical or compatibility form, which PDF files have in place of
   * an ordinary character of either script.
   */
  public static boolean isCompatibility(char c) {
    return (c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFAFF');
  }

  /** Returns whether {@code c} is a character of the traditional script only. */
  public static boolean isTraditional(char c) {
    return TABLE[c] != 0 && !isCompatibility(c);
  }

  private static char[] load() {
    char[] table = new char[Character.MAX_VALUE + 1];
    try (InputStream in = Objects.requireNonNull(Simplified.class.getResourceAsStream(NAME), NAME);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> table[line.charAt(0)] = line.charAt(1));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + NAME, e);
    }
    return table;
  }
}
