package io.github.gongkai.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Counts made by chance. */
final class Figures {
  /** More than any form has cells. */
  private static final int ENOUGH = 200;

  private Figures() {}

  /** Returns counts as bodies have them: most are 0, few are large. */
  static Arbitrary<List<Long>> usual() {
    return enough(
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(0L)),
            Tuple.of(4, upTo(9)),
            Tuple.of(2, upTo(500)),
            Tuple.of(1, upTo(2_000_000))));
  }

  /** Returns counts up to 15 digits. */
  static Arbitrary<List<Long>> extreme() {
    return enough(
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0L)),
            Tuple.of(1, upTo(9_999)),
            Tuple.of(1, upTo(999_999_999_999_999L))));
  }

  /** Returns changes of a count: by a few, by ten, by much, up or down. */
  static Arbitrary<Long> differences() {
    return Arbitraries.longs().between(-5_000, 5_000).filter(by -> by != 0);
  }

  private static Arbitrary<Long> upTo(long most) {
    return Arbitraries.longs().between(0, most).withoutEdgeCases();
  }

  private static Arbitrary<List<Long>> enough(Arbitrary<Long> figure) {
    return figure.list().ofSize(ENOUGH);
  }
}
