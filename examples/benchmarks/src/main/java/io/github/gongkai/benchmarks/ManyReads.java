package io.github.gongkai.benchmarks;

/** Reads the samples again and again by one reader, and prints how many bytes are then in use. */
public final class ManyReads {
  private static final int COLLECTIONS = 5;

  private ManyReads() {}

  /**
   * Reads.
   *
   * @param args how often
   */
  public static void main(String[] args) {
    int count = Integer.parseInt(args[0]);
    for (int i = 0; i < count; i++) {
      Texts.result(Texts.ALL.get(i % Texts.ALL.size()));
    }
    System.out.println(live());
  }

  private static long live() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
