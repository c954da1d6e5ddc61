package io.github.gongkai.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A batch is read as its texts are. */
class BatchTest {
  private final BatchBenchmark batch = new BatchBenchmark();

  @Test
  void twoThreadsReadWhatOneReads() {
    assertThat(batch.twoThreads()).hasSize(40).isEqualTo(batch.oneThread());
    batch.end();
  }
}
