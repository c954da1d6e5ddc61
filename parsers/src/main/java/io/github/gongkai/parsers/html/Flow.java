package io.github.gongkai.parsers.html;

import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.Line;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes what an element shows as blocks: tables of figures, and lines of the text between. */
final class Flow implements NodeFilter {
  private final TableReader tables;
  private final Predicate<Element> isLeftOut;
  private final boolean keepsLines;
  private final TextRun text;
  private final List<Block> blocks = new ArrayList<>();
  private List<Line> lines = new ArrayList<>();
  private int preformatted;

  private Flow(String source, Predicate<Element> isLeftOut, boolean keepsLines) {
    this.tables = new TableReader(source);
    this.isLeftOut = isLeftOut;
    this.keepsLines = keepsLines;
    this.text = new TextRun(source);
  }

  /**
   * Returns the blocks of {@code roots}.
   *
   * @param isLeftOut which elements are passed over
   * @param keepsLines whether line ends in the source are line ends in the text
   */
  static List<Block> of(
      String source, List<Element> roots, Predicate<Element> isLeftOut, boolean keepsLines) {
    Flow flow = new Flow(source, isLeftOut, keepsLines);
    for (Element root : roots) {
      root.filter(flow);
      flow.closeLine();
    }
    flow.closeProse();
    return flow.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words);
    } else if (node instanceof Element element) {
      return head(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult head(Element element) {
    if (isLeftOut.test(element) || Elements.isUnseen(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Elements.isBlock(element)) {
      closeLine();
    }
    if (Elements.keepsLines(element)) {
      preformatted++;
    }
    Optional<Grid> grid = Elements.isTable(element) ? tables.read(element) : Optional.empty();
    if (grid.isPresent()) {
      element.select("> caption").forEach(caption -> caption.filter(this));
      closeProse();
      blocks.add(grid.get());
      return FilterResult.SKIP_ENTIRELY;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (Elements.isBlock(element)) {
        closeLine();
      }
      if (Elements.keepsLines(element)) {
        preformatted--;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void add(TextNode node) {
    if (preformatted > 0 || (keepsLines && !isInTag(node))) {
      addLines(node);
    } else {
      text.add(node);
    }
  }

  /** In text with tables, what stands in a tag is one line, wherever it was broken. */
  private static boolean isInTag(Node node) {
    return node.parent() != null && !Elements.isBlock((Element) node.parent());
  }

  /**
   * Adds a line for each that the source has. Its space may part columns, and is kept where nothing
   * but this node stands in the line.
   */
  private void addLines(TextNode node) {
    String words = node.getWholeText();
    Range range = node.sourceRange();
    int from = range.start().pos();
    boolean isExact = range.end().pos() - from == words.length();
    int start = 0;
    for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', start)) {
      String line = words.substring(start, end).replace("\r", "");
      if (text.isEmpty() && isExact) {
        lines.add(new Line(line, new Span(from + start, from + start + line.length())));
      } else {
        addRest(line, range, isExact ? from + start : -1);
        closeLine();
      }
      start = end + 1;
    }
    addRest(words.substring(start), range, isExact ? from + start : -1);
  }

  private void addRest(String words, Range range, int at) {
    if (at < 0) {
      text.add(words, range.start().pos(), range.end().pos());
    } else {
      text.add(words, at, at + words.length());
    }
  }

  private void closeLine() {
    if (!text.isEmpty()) {
      lines.add(text.takeLine());
    }
  }

  private void closeProse() {
    closeLine();
    if (!lines.isEmpty()) {
      blocks.add(new Prose(lines));
      lines = new ArrayList<>();
    }
  }
}
