/** Reads OGI annual reports into the model, with plug-ins for layouts and formats. */
module io.github.gongkai.core {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive io.github.gongkai.model;
  requires com.github.albfernandez.juniversalchardet;
  requires de.siegmar.fastcsv;
  requires jdk.charsets;
  requires org.apache.commons.text;

  exports io.github.gongkai.core;
  exports io.github.gongkai.core.csv;
  exports io.github.gongkai.core.diagnostic;
  exports io.github.gongkai.core.json;
  exports io.github.gongkai.core.limit;
  exports io.github.gongkai.core.sheet;
  exports io.github.gongkai.core.spi;

  // Its records are the shape of the JSON, and package-private.
  opens io.github.gongkai.core.json to
      com.fasterxml.jackson.databind;

  uses io.github.gongkai.core.ReportWriter;
  uses io.github.gongkai.core.spi.DocumentFormat;
  uses io.github.gongkai.core.spi.TableLayout;
}
