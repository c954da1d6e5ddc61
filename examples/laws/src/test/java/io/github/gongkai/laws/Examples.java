package io.github.gongkai.laws;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
import io.github.gongkai.testing.Reports;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What the laws are tried with. */
final class Examples {
  private Examples() {}

  /** Returns reports that leave no doubt how they are to be read. */
  static Arbitrary<AnnualReport> whole() {
    return Arbitraries.of(Edition.class)
        .flatMap(
            edition ->
                Arbitraries.oneOf(
                    Reports.consistent(edition),
                    Reports.inconsistent(edition),
                    Reports.sparse(edition),
                    Reports.extreme(edition)));
  }

  /** Returns reports in which no rule fails. */
  static Arbitrary<AnnualReport> consistent() {
    return Arbitraries.of(Edition.class).flatMap(Reports::consistent);
  }

  /** Returns reports with cells of every state anywhere. */
  static Arbitrary<AnnualReport> damaged() {
    return Arbitraries.of(Edition.class).flatMap(Reports::damaged);
  }

  /** Returns the names of all layouts that are written. */
  static Arbitrary<String> layouts() {
    return Arbitraries.of(Files.LAYOUTS);
  }
}
