package io.github.gongkai.fuzz;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Section;
import io.github.gongkai.validation.ReportValidator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that reading and checking look for, as dictionaries of the fuzzer. */
final class Labels {
  /** The labels and headings of the form, as printed and as spelled elsewhere. */
  static final String FORM = "/io/github/gongkai/fuzz/form.dict";

  /** The words of the narrative. */
  static final String NARRATIVE = "/io/github/gongkai/fuzz/narrative.dict";

  private Labels() {}

  /** Returns what {@link #FORM} has to hold. */
  static String form() {
    Stream<String> printed = Arrays.stream(Edition.values()).map(Form::of).flatMap(Labels::printed);
    Stream<String> spelled =
        lines(ReportReader.class, "schema/spellings.tsv").map(line -> line.split("\t", -1)[3]);
    return dictionary(Stream.concat(printed, spelled));
  }

  /** Returns what {@link #NARRATIVE} has to hold. */
  static String narrative() {
    return dictionary(
        lines(ReportValidator.class, "narrative/narrative.tsv")
            .map(line -> line.split("\t", -1))
            .filter(parts -> parts[0].equals("word"))
            .map(parts -> parts[2]));
  }

  private static Stream<String> printed(Form form) {
    return Stream.of(
            Arrays.stream(Section.values()).map(form::heading),
            Arrays.stream(FormTable.values())
                .flatMap(table -> form.rows(table).stream())
                .flatMap(row -> form.labels(row).stream()),
            form.cells().stream().flatMap(cell -> form.labels(cell.column()).stream()))
        .flatMap(labels -> labels);
  }

  /** Returns the lines of a resource that are neither blank nor a comment. */
  private static Stream<String> lines(Class<?> beside, String name) {
    try (InputStream in = requireNonNull(beside.getResourceAsStream(name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a line a word: the word, and its bytes in the syntax of libFuzzer. */
  private static String dictionary(Stream<String> words) {
    return words
        .distinct()
        .map(word -> word.replace("\"", "") + "=\"" + bytes(word) + "\"\n")
        .collect(Collectors.joining());
  }

  private static String bytes(String word) {
    HexFormat format = HexFormat.of().withPrefix("\\x").withUpperCase();
    return format.formatHex(word.getBytes(StandardCharsets.UTF_8));
  }
}
