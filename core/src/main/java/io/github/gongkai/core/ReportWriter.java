package io.github.gongkai.core;

import io.github.gongkai.model.AnnualReport;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * Writes reports in one layout. Implementations are found by {@link ServiceLoader}; one instance is
 * used by many threads at once.
 *
 * <pre>{@code
 * String page = ReportWriter.named("html").write(report);
 * }</pre>
 *
 * <p>What a writer of gongkai writes, its reader reads back as the same report, within the bounds
 * that {@link io.github.gongkai.core.sheet.Sheet} names, and never as another figure.
 */
public interface ReportWriter {

  /** Returns the name of the layout, such as {@code tab}. */
  String name();

  /** Returns {@code report} as text that ends with a line end. Line ends are LF. */
  String write(AnnualReport report);

  /**
   * Returns the writer of the layout {@code name}.
   *
   * @throws IllegalArgumentException if no writer that is found has the name
   * @throws IllegalStateException if no writer is found
   */
  static ReportWriter named(String name) {
    List<ReportWriter> found = all();
    Optional<ReportWriter> named =
        found.stream().filter(writer -> writer.name().equals(name)).findFirst();
    return named.orElseThrow(
        () ->
            new IllegalArgumentException(
                "no such writer: " + name + "; there are " + names(found)));
  }

  /**
   * Returns all writers that are found.
   *
   * @throws IllegalStateException if there is none
   */
  static List<ReportWriter> all() {
    List<ReportWriter> found =
        ServiceLoader.load(ReportWriter.class).stream().map(ServiceLoader.Provider::get).toList();
    return Found.required(found, "report writer");
  }

  private static String names(List<ReportWriter> writers) {
    return writers.stream().map(ReportWriter::name).collect(Collectors.joining(", "));
  }
}
