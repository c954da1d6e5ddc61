package io.github.gongkai.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;

/** Bounds the input, and the time that it takes. The heap is bounded by the JVM: see the POM. */
final class Bound {
  /** The longest input that is tried. */
  static final int BYTES = 64 * 1024;

  private static final Duration MOST = Duration.ofSeconds(2);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Bound() {}

  /**
   * Returns what {@code work} gives, which must not take longer than it may. The first time classes
   * are loaded, and changed to be watched; so it may try twice.
   */
  static <T> T soon(Supplier<T> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    T result = work.get();
    if (isLate(start)) {
      long again = THREADS.getCurrentThreadCpuTime();
      result = work.get();
      Oracle.holds(!isLate(again), () -> "takes longer than " + MOST);
    }
    return result;
  }

  private static boolean isLate(long start) {
    return THREADS.getCurrentThreadCpuTime() - start > MOST.toNanos();
  }
}
