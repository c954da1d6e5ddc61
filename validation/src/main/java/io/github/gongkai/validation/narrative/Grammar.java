package io.github.gongkai.validation.narrative;

import io.github.gongkai.validation.narrative.Claim.Kind;
import io.github.gongkai.validation.narrative.Phrase.Trait;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code narrative.tsv}, the one place where words and phrases are written down. */
final class Grammar {
  private static final String NAME = "narrative.tsv";
  private static final Grammar STANDARD = new Grammar();

  private final Lexicon words = new Lexicon();
  private final Lexicon negations = new Lexicon();
  private final Lexicon counters = new Lexicon();
  private final Map<Word, List<Phrase>> phrases = new EnumMap<>(Word.class);

  private Grammar() {
    counters.add("年", Word.THIS_YEAR);
    counters.add("年度", Word.THIS_YEAR);
    counters.add("月", Word.MONTH);
    lines().forEach(this::add);
  }

  static Grammar standard() {
    return STANDARD;
  }

  private static List<String[]> lines() {
    try (InputStream in = Objects.requireNonNull(Grammar.class.getResourceAsStream(NAME), NAME);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + NAME, e);
    }
  }

  private void add(String[] line) {
    switch (line[0]) {
      case "word" -> addWord(Word.of(line[1]), line[2]);
      case "claim" -> addPhrases(line);
      default -> throw new IllegalStateException(NAME + ": unknown kind: " + line[0]);
    }
  }

  private void addWord(Word word, String text) {
    words.add(text, word);
    if (word == Word.NOT || word == Word.LACK) {
      negations.add(text, word);
    }
  }

  private void addPhrases(String[] line) {
    List<Quantity> quantities = Stream.of(line[1].split(" ")).map(Grammar::quantity).toList();
    Kind kind = Kind.valueOf(constant(line[2]));
    Set<Trait> traits =
        Stream.of(line[3].split(" "))
            .filter(name -> !name.equals("-"))
            .map(name -> Trait.valueOf(constant(name)))
            .collect(Collectors.toSet());
    boolean isClosed = line[4].endsWith(" .");
    String pattern = isClosed ? line[4].substring(0, line[4].length() - 2) : line[4];
    Map<String, BigDecimal> units = units(line[5]);
    units.keySet().stream()
        .filter(unit -> !unit.isEmpty())
        .forEach(unit -> counters.add(unit, Word.FIGURE));
    for (List<Long> sequence : Phrase.sequences(pattern)) {
      index(new Phrase(quantities, kind, traits, sequence, isClosed, units));
    }
  }

  private void index(Phrase phrase) {
    for (Word word : Word.VALUES) {
      if (word.isIn(phrase.elements().get(0))) {
        phrases.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase);
      }
    }
  }

  private static Quantity quantity(String key) {
    return Stream.of(Quantity.values()).filter(q -> q.key().equals(key)).findFirst().orElseThrow();
  }

  private static String constant(String name) {
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** Returns the counters, and none, for a bare 0. */
  private static Map<String, BigDecimal> units(String cell) {
    Map<String, BigDecimal> units = new HashMap<>();
    units.put("", BigDecimal.ONE);
    for (String unit : cell.split(" ", -1)) {
      String[] parts = unit.split("=", -1);
      units.put(parts[0], parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1]));
    }
    return Map.copyOf(units);
  }

  Lexicon words() {
    return words;
  }

  /** Returns what may follow a number: a counter, or the name of a year or a month. */
  Lexicon counters() {
    return counters;
  }

  /** Returns whether a counter may start with {@code c}. */
  boolean mayCount(char c) {
    return counters.has(c);
  }

  /** Returns whether a negation may start with {@code c}. */
  boolean mayDeny(char c) {
    return negations.has(c);
  }

  /** Returns the phrases that start with {@code word}, in the order of the resource. */
  List<Phrase> phrases(Word word) {
    return phrases.getOrDefault(word, List.of());
  }
}
