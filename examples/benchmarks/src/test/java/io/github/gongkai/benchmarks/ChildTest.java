package io.github.gongkai.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JVMs of their own do what the table says. */
class ChildTest {
  @Test
  void jarPrintsLine(@TempDir Path folder) throws IOException, InterruptedException {
    Path jar = folder.resolve("line.jar");
    PrintLine.writeJar(jar);
    assertThat(Child.run(List.of("-jar", jar.toString())))
        .isEqualTo(new Child(0, "one line" + System.lineSeparator()));
  }

  @Test
  void commandLineIsSoughtInModuleBeside() {
    assertThat(CommandLineJar.expected())
        .isEqualTo(Path.of("../cli/target/gongkai.jar").toAbsolutePath().normalize());
  }

  @Test
  void bytesInUseAreCounted() throws IOException, InterruptedException {
    assertThat(HeapBenchmark.liveAfter(5)).isBetween(1e5, 64e6);
  }

  @Test
  void failureIsBeyondAnyLimit() throws IOException, InterruptedException {
    assertThat(HeapBenchmark.live(new Child(1, ""))).isInfinite();
  }
}
