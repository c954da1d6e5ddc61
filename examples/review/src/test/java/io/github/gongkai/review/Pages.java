package io.github.gongkai.review;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.model.AnnualReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages of samples. */
final class Pages {
  /** Its body counted an open case as handled too, and says that there was none. */
  static final Path CONTRADICTORY = Path.of("../samples/one-cell-a-line-2021.txt");

  private static final ReportReader READER = ReportReader.standard();

  private Pages() {}

  static Document ofFile(Path file, Path folder) throws IOException {
    return of(READER.read(file), READER.text(file), folder);
  }

  static Document ofText(String text, Path folder) throws IOException {
    return of(READER.read(text), text, folder);
  }

  static Document of(AnnualReport report, Path folder) throws IOException {
    return of(new ParseResult(report, List.of()), "", folder);
  }

  static Document of(ParseResult result, String text, Path folder) throws IOException {
    ReviewSite site = ReviewSite.in(folder, Locale.ENGLISH);
    site.add("a.txt", result, text);
    site.finish();
    return page(folder.resolve("reports/1.html"));
  }

  static Document page(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file));
  }
}
