package io.github.gongkai.benchmarks;

/**
 * The equations as one would write them by hand. The same work as ours in so far as every equation
 * is evaluated and it is known which fail; there are no states of cells, no decimals and no places.
 */
final class StraightLine {
  static final int APPLICANTS = 7;
  static final int ROWS = 25;
  static final int GROUPS = 3;

  private static final int NEWLY_RECEIVED = 0;
  private static final int CARRIED_OVER = APPLICANTS;
  private static final int PROCESSED_TOTAL = 23 * APPLICANTS;
  private static final int CARRIED_FORWARD = 24 * APPLICANTS;

  private StraightLine() {}

  /** Returns one bit for each equation that fails, in the order of {@link Equation#ALL}. */
  static long failed(FlatReport report) {
    long failed = 0;
    int bit = 0;
    for (int applicant = 0; applicant < APPLICANTS; applicant++) {
      failed |= bit(balances(report, applicant), bit++);
    }
    for (int applicant = 0; applicant < APPLICANTS; applicant++) {
      failed |= bit(addsUpResults(report, applicant), bit++);
    }
    for (int row = 0; row < ROWS; row++) {
      failed |= bit(addsUpApplicants(report, row), bit++);
    }
    for (int group = 0; group < GROUPS; group++) {
      failed |= bit(addsUpOutcomes(report, group), bit++);
    }
    return failed;
  }

  private static long bit(boolean holds, int bit) {
    return holds ? 0 : 1L << bit;
  }

  static boolean balances(FlatReport report, int a) {
    long[] n = report.requests;
    return n[NEWLY_RECEIVED + a] + n[CARRIED_OVER + a]
        == n[PROCESSED_TOTAL + a] + n[CARRIED_FORWARD + a];
  }

  static boolean addsUpResults(FlatReport report, int a) {
    long[] n = report.requests;
    return n[a + 14]
            + n[a + 21]
            + n[a + 28]
            + n[a + 35]
            + n[a + 42]
            + n[a + 49]
            + n[a + 56]
            + n[a + 63]
            + n[a + 70]
            + n[a + 77]
            + n[a + 84]
            + n[a + 91]
            + n[a + 98]
            + n[a + 105]
            + n[a + 112]
            + n[a + 119]
            + n[a + 126]
            + n[a + 133]
            + n[a + 140]
            + n[a + 147]
            + n[a + 154]
        == n[PROCESSED_TOTAL + a];
  }

  static boolean addsUpApplicants(FlatReport report, int row) {
    long[] n = report.requests;
    int i = row * APPLICANTS;
    return n[i] + n[i + 1] + n[i + 2] + n[i + 3] + n[i + 4] + n[i + 5] == n[i + 6];
  }

  static boolean addsUpOutcomes(FlatReport report, int group) {
    long[] n = report.remedies;
    int i = group * 5;
    return n[i] + n[i + 1] + n[i + 2] + n[i + 3] == n[i + 4];
  }
}
