package io.github.gongkai.browser;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.RequestRow;
import io.github.gongkai.review.ReviewSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Overviews of many reports. */
final class Overviews {
  private Overviews() {}

  /** Returns the overview of {@code count} reports, each of another body. */
  static Path of(int count, Path folder) throws IOException {
    ReviewSite site = ReviewSite.in(folder, Locale.ENGLISH);
    for (int i = 0; i < count; i++) {
      AnnualReport report =
          AnnualReport.builder(Edition.EDITION_2021)
              .header(Header.builder().agency("第" + i + "局").year(2022).build())
              .requests(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL, i)
              .build();
      site.add("file-" + i % 1000 + ".txt", new ParseResult(report, List.of()), "");
    }
    return site.finish();
  }
}
