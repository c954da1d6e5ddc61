package io.github.gongkai.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Consumer;

/** Cuts each line at tabs and bars: the least that a program does to tables in a text. */
final class Cutter {
  private Cutter() {}

  static void cut(byte[] utf8, Consumer<String> taker) {
    new String(utf8, UTF_8).lines().forEach(line -> cut(line, taker));
  }

  private static void cut(String line, Consumer<String> taker) {
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t' || c == '|') {
        taker.accept(line.substring(start, i).strip());
        start = i + 1;
      }
    }
    taker.accept(line.substring(start).strip());
  }
}
