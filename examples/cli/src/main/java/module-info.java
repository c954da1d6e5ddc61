/** The command line: a program that uses the library as a stranger would. */
module io.github.gongkai.cli {
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires info.picocli;
  requires io.github.gongkai.parsers;
  requires io.github.gongkai.review;
  requires io.github.gongkai.validation;
  requires me.tongfei.progressbar;

  // It writes a record of a file and its result.
  opens io.github.gongkai.cli to
      com.fasterxml.jackson.databind;
}
