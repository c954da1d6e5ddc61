package io.github.gongkai.parsers.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * The article of a page: the lowest element that holds all figures in tables, all numbered headings
 * and most of the text, and before it the short lines above, of which one may be its title.
 * Navigation, footers and blocks that are mostly links are no part of it, unless they hold a table
 * of figures.
 *
 * @param roots the elements to read, in the order of the page
 * @param isLeftOut which elements in them are no part of the article
 */
record Article(List<Element> roots, Predicate<Element> isLeftOut) {
  private static final int MOST_ABOVE = 12;
  private static final int LONGEST_ABOVE = 100;

  /** Finds the article in {@code body}. */
  static Article of(Element body, TableReader tables) {
    Survey survey = Survey.of(body);
    Element root = root(body, survey, tables);
    Deque<Element> roots = above(root, body, survey);
    roots.addLast(root);
    return new Article(List.copyOf(roots), survey::isChrome);
  }

  private static Element root(Element body, Survey survey, TableReader tables) {
    Element root = body;
    if (survey.shown(body).isOfReport()) {
      Optional<Element> next = Optional.of(body);
      while (next.isPresent()) {
        root = Elements.holdsBlocks(next.get()) ? next.get() : root;
        next = mainPart(next.get(), survey).filter(part -> !tables.isGrid(part));
      }
    }
    return root;
  }

  /** Returns the child that holds all of the report, and most of what else is no chrome. */
  private static Optional<Element> mainPart(Element element, Survey survey) {
    Survey.Shown all = survey.shown(element);
    return element.children().stream()
        .filter(child -> !survey.isChrome(child))
        .filter(child -> survey.shown(child).isMostOf(all))
        .findFirst();
  }

  /** Returns the short elements before the article, nearest last. */
  private static Deque<Element> above(Element root, Element body, Survey survey) {
    Deque<Element> above = new ArrayDeque<>();
    for (Element at = root; !at.equals(body) && at.parent() != null; at = at.parent()) {
      List<Element> siblings = new ArrayList<>(at.parent().children());
      for (int i = siblings.indexOf(at) - 1; i >= 0 && above.size() < MOST_ABOVE; i--) {
        Element before = siblings.get(i);
        int text = survey.shown(before).text();
        if (text > 0 && text <= LONGEST_ABOVE && !survey.isChrome(before)) {
          above.addFirst(before);
        }
      }
    }
    return above;
  }
}
