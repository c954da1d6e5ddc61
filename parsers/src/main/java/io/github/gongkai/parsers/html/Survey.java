package io.github.gongkai.parsers.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Counts what each element of a page shows, from the leaves up. */
final class Survey implements NodeVisitor {
  private static final String NUMERALS = "一二三四五六";
  private static final int FEWEST_LINKS = 2;
  private static final int FEWEST_FIGURES = 3;

  private final IdentityHashMap<Element, Shown> shown = new IdentityHashMap<>();
  private int openLinks;
  private int openCells;
  private int unseen;

  /** What an element shows: its own text, and that of the elements in it. */
  static final class Shown {
    private int text;
    private int linkText;
    private int links;
    private int figures;
    private int headings;

    private void add(Shown child) {
      text += child.text;
      linkText += child.linkText;
      links += child.links;
      figures += child.figures;
      headings += child.headings;
    }

    int text() {
      return text;
    }

    /** Returns whether it shows all the figures in tables and headings, and half the text. */
    boolean isMostOf(Shown all) {
      return figures == all.figures && headings == all.headings && 2 * text >= all.text;
    }

    boolean isOfTables() {
      return figures >= FEWEST_FIGURES;
    }

    boolean isOfReport() {
      return figures + headings > 0;
    }

    boolean isOfLinks() {
      return links >= FEWEST_LINKS && 2 * linkText > text && !isOfTables();
    }
  }

  private Survey() {}

  static Survey of(Element body) {
    Survey survey = new Survey();
    body.traverse(survey);
    return survey;
  }

  Shown shown(Element element) {
    return shown.computeIfAbsent(element, e -> new Shown());
  }

  /** Returns whether the element is no part of an article. */
  boolean isChrome(Element element) {
    Shown here = shown(element);
    return (Elements.isChrome(element) && !here.isOfTables())
        || (Elements.isBlock(element) && here.isOfLinks());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      count(element, 1);
    } else if (node instanceof TextNode words && unseen == 0 && !words.isBlank()) {
      Element parent = words.parent();
      if (parent != null) {
        count(words.getWholeText().strip(), shown(parent));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      count(element, -1);
      Shown here = shown(element);
      here.links += element.normalName().equals("a") ? 1 : 0;
      if (depth > 0 && element.parent() != null && !isChrome(element)) {
        shown(element.parent()).add(here);
      }
    }
  }

  private void count(Element element, int one) {
    unseen += Elements.isUnseen(element) ? one : 0;
    openLinks += element.normalName().equals("a") ? one : 0;
    openCells += Elements.isCell(element) ? one : 0;
  }

  private void count(String words, Shown parent) {
    parent.text += words.length();
    if (openLinks > 0) {
      parent.linkText += words.length();
    } else if (openCells > 0 && isFigure(words)) {
      parent.figures++;
    } else if (isHeading(words)) {
      parent.headings++;
    }
  }

  private static boolean isHeading(String words) {
    return words.length() > 1 && NUMERALS.indexOf(words.charAt(0)) >= 0 && words.charAt(1) == '、';
  }

  private static boolean isFigure(String words) {
    return words.chars().anyMatch(Character::isDigit)
        && words.chars().noneMatch(Character::isLetter);
  }
}
