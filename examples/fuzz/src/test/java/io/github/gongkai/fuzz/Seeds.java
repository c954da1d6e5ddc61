package io.github.gongkai.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gongkai.core.ReportWriter;
import io.github.gongkai.core.json.ReportJson;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
import io.github.gongkai.testing.Reports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;

/**
 * What the fuzzer starts from: the samples, the cases of the other modules, and reports by chance.
 * Without the fuzzer some of them are tried, to see that the targets work.
 */
final class Seeds {
  private static final boolean IS_FUZZING =
      !System.getenv().getOrDefault("JAZZER_FUZZ", "").isEmpty();
  private static final int SOME = 5;
  private static final List<AnnualReport> REPORTS = byChance();
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Path RESOURCES = Path.of("src", "test", "resources", "io", "github");
  private static final Path ROOT = Path.of("..", "..");
  private static final Path CASES =
      ROOT.resolve("parsers").resolve(RESOURCES).resolve("gongkai/parsers/cases");
  private static final Path CLAIMS =
      ROOT.resolve("validation")
          .resolve(RESOURCES)
          .resolve("gongkai/validation/narrative/claims.case");

  /** The input of a case, after its head. */
  private static final Pattern INPUT =
      Pattern.compile("^-- input(.*)\\n((?s:.*?))(?=^-- |^== |\\z)", Pattern.MULTILINE);

  private Seeds() {}

  /** Returns texts of reports, in every layout, and of pieces of them. */
  static Stream<byte[]> texts() {
    return some(
        Stream.of(samples(), cases(false), written(writer -> !writer.name().equals("html")))
            .flatMap(texts -> texts));
  }

  /** Returns web pages with reports, and with pieces of them. */
  static Stream<byte[]> pages() {
    return some(Stream.concat(cases(true), written(writer -> writer.name().equals("html"))));
  }

  /** Returns reports and results as JSON. */
  static Stream<byte[]> json() {
    return some(
        Stream.concat(
            reports().stream().map(ReportJson.reports()::write),
            samples().map(text -> ReportJson.results().write(Reading.of(text).result()))));
  }

  /** Returns what the texts of narratives say. */
  static Stream<byte[]> claims() {
    return some(
        read(CLAIMS)
            .lines()
            .filter(line -> !line.isBlank() && " #@".indexOf(line.charAt(0)) < 0)
            .map(line -> line.replace('⏎', '\n')));
  }

  /** Returns all {@code texts} for the fuzzer, else some from everywhere among them. */
  static Stream<byte[]> some(Stream<String> texts) {
    List<String> all = texts.toList();
    int step = IS_FUZZING ? 1 : Math.max(1, all.size() / SOME);
    return IntStream.iterate(0, i -> i < all.size(), i -> i + step)
        .mapToObj(i -> all.get(i).getBytes(UTF_8));
  }

  private static Stream<String> samples() {
    return files(SAMPLES, ".txt").map(Seeds::read);
  }

  private static Stream<String> cases(boolean ofPages) {
    return files(CASES, ".case")
        .flatMap(file -> INPUT.matcher(read(file)).results())
        .filter(input -> input.group(1).contains(".html") == ofPages)
        .map(Seeds::undrawn);
  }

  /** Returns the input without the signs that stand for white space. */
  private static String undrawn(MatchResult input) {
    return input
        .group(2)
        .replace('⇥', '\t')
        .replace('␠', ' ')
        .replace('⍽', '\u00A0')
        .replace("⏎", "")
        .replace('␍', '\r')
        .replace('␌', '\f');
  }

  private static Stream<String> written(Predicate<ReportWriter> which) {
    return ReportWriter.all().stream()
        .filter(which)
        .flatMap(writer -> reports().stream().map(writer::write));
  }

  /** Returns a report of each kind and edition, always the same. */
  static List<AnnualReport> reports() {
    return REPORTS;
  }

  private static List<AnnualReport> byChance() {
    List<AnnualReport> reports = new ArrayList<>();
    JqwikSession.run(
        () ->
            Arrays.stream(Edition.values())
                .flatMap(
                    edition ->
                        Stream.of(
                            Reports.consistent(edition),
                            Reports.sparse(edition),
                            Reports.damaged(edition),
                            Reports.extreme(edition)))
                .map(Seeds::first)
                .forEach(reports::add));
    return reports;
  }

  private static AnnualReport first(Arbitrary<AnnualReport> reports) {
    return reports.generator(1000).next(new Random(7)).value();
  }

  private static Stream<Path> files(Path folder, String extension) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(extension)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
