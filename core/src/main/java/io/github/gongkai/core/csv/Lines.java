package io.github.gongkai.core.csv;

import io.github.gongkai.model.AnnualReport;
import java.util.List;

/** A form of CSV: which lines a report has, and which fields a line. */
interface Lines {
  /** Returns the names of the fields. */
  List<String> header();

  /** Returns the lines of a report, all as long as the header. */
  List<List<String>> of(String file, AnnualReport report);
}
