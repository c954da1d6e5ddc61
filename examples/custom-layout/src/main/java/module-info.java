/** A layout written by somebody else. */
module org.example.semicolon {
  requires io.github.gongkai.core;

  provides io.github.gongkai.core.spi.TableLayout with
      org.example.semicolon.SemicolonLayout;
}
