/** The report as values: an immutable, typed model of the OGI annual report. */
module io.github.gongkai.model {
  requires static transitive org.jspecify;

  exports io.github.gongkai.model;
}
