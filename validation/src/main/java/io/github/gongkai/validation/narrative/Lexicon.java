package io.github.gongkai.validation.narrative;

import org.jspecify.annotations.Nullable;

/** Words by their characters: a tree in which the longest word at a place is found. */
final class Lexicon {
  private final @Nullable Node[] firsts = new @Nullable Node[Character.MAX_VALUE + 1];

  /** Adds a word, or another thing that it does. */
  void add(String text, Word word) {
    Node node = firsts[text.charAt(0)];
    if (node == null) {
      node = new Node(text.charAt(0));
      firsts[text.charAt(0)] = node;
    }
    for (int i = 1; i < text.length(); i++) {
      node = node.open(text.charAt(i));
    }
    node.words |= word.bit();
  }

  /** Returns whether a word starts with {@code c}. */
  boolean has(char c) {
    return firsts[c] != null;
  }

  /** Returns the longest word at {@code index} as a token, or null if there is none. */
  @Nullable Token longest(Prose prose, int index) {
    long words = 0;
    int end = index;
    int next = index;
    Node node = firsts[prose.at(next)];
    while (node != null) {
      next++;
      if (node.words != 0) {
        words = node.words;
        end = next;
      }
      node = next < prose.length() ? node.next(prose.at(next)) : null;
    }
    return words == 0 ? null : Token.word(words, index, end);
  }

  /** A character after those before it. */
  private static final class Node {
    private final char character;
    private long words;
    private @Nullable Node child;
    private @Nullable Node sibling;

    Node(char character) {
      this.character = character;
    }

    @Nullable Node next(char c) {
      Node node = child;
      while (node != null && node.character != c) {
        node = node.sibling;
      }
      return node;
    }

    Node open(char c) {
      Node node = next(c);
      if (node == null) {
        node = new Node(c);
        node.sibling = child;
        child = node;
      }
      return node;
    }
  }
}
