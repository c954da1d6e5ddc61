package io.github.gongkai.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A batch is read as its files are. */
class BatchTest {
  private final BatchBenchmark batch = new BatchBenchmark();

  @BeforeEach
  void write() throws IOException {
    batch.write();
  }

  @AfterEach
  void delete() throws IOException {
    batch.delete();
  }

  @Test
  void twoThreadsReadWhatOneReads() {
    assertThat(batch.twoThreads())
        .hasSize(40)
        .allMatch(file -> file.result().isPresent())
        .isEqualTo(batch.oneThread());
  }
}
