/** The layouts, document formats and writers that gongkai ships, as plug-ins of the core. */
module io.github.gongkai.parsers {
  requires transitive io.github.gongkai.core;
  requires org.jsoup;

  exports io.github.gongkai.parsers;
  exports io.github.gongkai.parsers.html;

  provides io.github.gongkai.core.ReportWriter with
      io.github.gongkai.parsers.MarkdownWriter,
      io.github.gongkai.parsers.PipeWriter,
      io.github.gongkai.parsers.SparseWriter,
      io.github.gongkai.parsers.TabWriter,
      io.github.gongkai.parsers.html.HtmlWriter;
  provides io.github.gongkai.core.spi.DocumentFormat with
      io.github.gongkai.parsers.PlainText,
      io.github.gongkai.parsers.html.WebPage;
  provides io.github.gongkai.core.spi.TableLayout with
      io.github.gongkai.parsers.BarLayout,
      io.github.gongkai.parsers.BoxLayout,
      io.github.gongkai.parsers.CellLineLayout,
      io.github.gongkai.parsers.CellStreamLayout,
      io.github.gongkai.parsers.SpaceLayout,
      io.github.gongkai.parsers.TabLayout;
}
