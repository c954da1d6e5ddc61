package io.github.gongkai.review;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.validation.ReportValidator;
import io.github.gongkai.validation.ValidationResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Static web pages in a folder: an overview, and a page for each report with its tables, what the
 * rules say, and the source beside them. The pages need no network, and each stands alone.
 *
 * <pre>{@code
 * ReportReader reader = ReportReader.standard();
 * ReviewSite site = ReviewSite.in(Path.of("review"), Locale.ENGLISH);
 * site.add("report.txt", reader.read(file), reader.text(file));
 * Path overview = site.finish();
 * }</pre>
 *
 * <p>Pages are written as they are added; of a report only a line of the overview is kept. What
 * stands in the folder already stays there, unless it has the name of a page. For one thread.
 */
public final class ReviewSite {
  /** The name of the overview in the folder. */
  public static final String OVERVIEW = "index.html";

  /** The name of the folder, in the folder, of the pages of reports. */
  public static final String REPORTS = "reports";

  /** More reports than this of one name are hardly of one body: many are called 教育局. */
  private static final int MOST_OF_A_BODY = 50;

  /** In the page of a report, where the years of its body are filled in when all are known. */
  private static final String YEARS = "<!-- years -->";

  private final Path folder;
  private final Templates templates;
  private final ReportValidator validator = ReportValidator.standard();
  private final List<OverviewRow> rows = new ArrayList<>();
  private final List<Overview.Failure> failures = new ArrayList<>();

  private ReviewSite(Path folder, Locale locale) {
    this.folder = folder;
    this.templates = new Templates(locale);
  }

  /**
   * Begins pages in {@code folder}, which is made if it is not there. They can be switched between
   * English and Chinese, and open in Chinese if {@code locale} is, else in English.
   *
   * @throws IOException if the folder cannot be made
   */
  public static ReviewSite in(Path folder, Locale locale) throws IOException {
    requireNonNull(locale, "locale must not be null");
    Files.createDirectories(folder.resolve(REPORTS));
    // One of other pages would lead astray until this is finished.
    Files.deleteIfExists(folder.resolve(OVERVIEW));
    return new ReviewSite(folder, locale);
  }

  /**
   * Writes the page of a report.
   *
   * @param file the name under which people know the file
   * @param result what was read from it
   * @param text the text that its places count in, see {@code ReportReader.text}
   * @throws IOException if the page cannot be written
   * @throws IllegalArgumentException if a place of the result is not in {@code text}
   */
  public void add(String file, ParseResult result, String text) throws IOException {
    ValidationResult checked = validator.validate(result.report());
    OverviewRow row = OverviewRow.of(rows.size() + 1, file, result, checked);
    write(page(row), templates.fill("report", ReportPage.of(file, result, checked, text)));
    rows.add(row);
  }

  /** Notes a file that could not be read. */
  public void addFailure(String file, String reason) {
    failures.add(new Overview.Failure(Visible.text(file), Visible.text(reason)));
  }

  /**
   * Writes the overview, and into the pages of bodies that report on several years a chart of them.
   *
   * @return the overview
   * @throws IOException if a page cannot be written
   */
  public Path finish() throws IOException {
    Map<String, List<OverviewRow>> bodies =
        rows.stream()
            .filter(row -> row.hasAgency() && row.year().isPresent())
            .collect(groupingBy(OverviewRow::agency, LinkedHashMap::new, toList()));
    for (List<OverviewRow> body : bodies.values()) {
      Years years = Years.of(body);
      boolean isOneBody = body.size() <= MOST_OF_A_BODY;
      if (years.isSeries() && isOneBody) {
        fillIn(body, templates.fill("years", years));
      }
    }
    Path overview = folder.resolve(OVERVIEW);
    write(overview, templates.fill("overview", new Overview(rows, failures)));
    return overview;
  }

  private void fillIn(List<OverviewRow> body, String years) throws IOException {
    for (OverviewRow row : body) {
      String page = Files.readString(page(row));
      write(page(row), page.replace(YEARS, years));
    }
  }

  private Path page(OverviewRow row) {
    return folder.resolve(REPORTS).resolve(row.number() + ".html");
  }

  /** Writes {@code page}; a half of a surrogate pair, which UTF-8 does not have, becomes a mark. */
  private static void write(Path file, String page) throws IOException {
    Files.write(file, page.getBytes(StandardCharsets.UTF_8));
  }
}
