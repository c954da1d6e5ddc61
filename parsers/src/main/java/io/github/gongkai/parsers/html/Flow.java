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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes what an element shows as blocks: tables of figures, and lines of the text between. */
final class Flow implements NodeFilter {
  private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");

  private final String source;
  private final TableReader tables;
  private final Predicate<Element> isLeftOut;
  private final boolean keepsLines;
  private final TextRun text;
  private final List<Block> blocks = new ArrayList<>();
  private List<Line> lines = new ArrayList<>();
  private int preformatted;

  private Flow(String source, Predicate<Element> isLeftOut, boolean keepsLines) {
    this.source = source;
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
   * Adds a line for each that the source has, with a place of its own: all is one line if line ends
   * of the text are none of the source.
   */
  private void addLines(TextNode node) {
    String words = node.getWholeText();
    List<Span> places = lines(node.sourceRange());
    String[] found = LINE_END.split(words, -1);
    if (found.length != places.size()) {
      text.add(node);
      return;
    }
    for (int i = 0; i < found.length; i++) {
      if (i > 0) {
        closeLine();
      }
      addLine(found[i], places.get(i), i + 1 < found.length);
    }
  }

  /** Returns where the lines of the source stand in {@code range}. */
  private List<Span> lines(Range range) {
    List<Span> spans = new ArrayList<>();
    int start = range.start().pos();
    int to = Math.min(range.end().pos(), source.length());
    Matcher lineEnd = LINE_END.matcher(source).region(start, to);
    while (lineEnd.find()) {
      spans.add(new Span(start, lineEnd.start()));
      start = lineEnd.end();
    }
    spans.add(new Span(start, to));
    return spans;
  }

  /**
   * Adds a line, or a piece of one. Space may part columns, and is kept where the whole line of the
   * source is text: behind a tag it would not stand where it seems to.
   */
  private void addLine(String words, Span place, boolean isEnded) {
    boolean isExact = place.end() - place.start() == words.length();
    boolean isWhole = place.start() == 0 || "\r\n".indexOf(source.charAt(place.start() - 1)) >= 0;
    if (text.isEmpty() && isEnded && isExact && isWhole) {
      lines.add(new Line(words, place));
    } else {
      text.add(words, place.start(), place.end());
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
