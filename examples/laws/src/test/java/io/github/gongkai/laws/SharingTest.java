package io.github.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.validation.ReportValidator;
import io.github.gongkai.validation.ValidationResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One reader and one validator that many threads share give each what they give one. */
class SharingTest {
  private static final int THREADS = 32;
  private static final int READS = Integer.getInteger("laws.tries", 1000);

  private final ReportReader reader = ReportReader.standard();
  private final ReportValidator validator = ReportValidator.standard();

  @Test
  void manyThreadsGetWhatOneGets() throws Exception {
    List<Path> samples = samples();
    List<Outcome> alone = samples.stream().map(this::outcome).toList();
    List<Callable<Boolean>> reads = new ArrayList<>();
    for (int i = 0; i < READS; i++) {
      int sample = i % samples.size();
      reads.add(() -> outcome(samples.get(sample)).equals(alone.get(sample)));
    }

    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Boolean> isSame : threads.invokeAll(reads)) {
        assertThat(isSame.get()).isTrue();
      }
    } finally {
      threads.shutdown();
    }
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private Outcome outcome(Path sample) {
    try {
      ParseResult result = reader.read(sample);
      return new Outcome(result, validator.validate(result.report()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Outcome(ParseResult result, ValidationResult findings) {}
}
