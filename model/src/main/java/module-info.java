/** The report as values: an immutable, typed model of the OGI annual report. */
@SuppressWarnings("module") // The modules named after "to" are compiled later than this one.
module io.github.gongkai.model {
  requires static transitive org.jspecify;

  exports io.github.gongkai.model;
  exports io.github.gongkai.model.text to
      io.github.gongkai.core,
      io.github.gongkai.validation;
}
