package io.github.gongkai.core.text;

/** The many forms of brackets, dots, commas, colons and dashes, each folded to one. */
public final class Marks {
  private static final String[] FORMS = {
    "(〔［【〖﹝[{﹙﹛⦅❨❲❴⟨〈❬⟮〘〚︵︷︹︻︗",
    ")〕］】〗﹞]}﹚﹜⦆❩❳❵⟩〉❭⟯〙〛︶︸︺︼︘",
    ".．。·﹒｡・･•‧∙⋅",
    ",，﹐︐",
    "、﹑､︑",
    ":：﹕∶︰︓꞉",
    ";；﹔︔",
    "-‐‑‒–—―－﹣﹘−⁃─━"
  };

  private static final char[] FOLDED = folded();

  /** What an editor puts behind a text that cannot be made out. */
  private static final String DOUBT = "〔？〕";

  private Marks() {}

  /** Returns {@code text} with a mark that says that it cannot be made out. */
  public static String doubted(String text) {
    return text + DOUBT;
  }

  /** Returns whether {@code text} has the mark that it cannot be made out. */
  public static boolean isDoubted(String text) {
    return text.endsWith(DOUBT);
  }

  /** Returns {@code text} without the mark that it cannot be made out. */
  public static String withoutDoubt(String text) {
    return isDoubted(text) ? text.substring(0, text.length() - DOUBT.length()) : text;
  }

  /** Returns the first of the forms that {@code c} is one of, else {@code c}. */
  public static char fold(char c) {
    char folded = FOLDED[c];
    return folded == 0 ? c : folded;
  }

  private static char[] folded() {
    char[] folded = new char[Character.MAX_VALUE + 1];
    for (String forms : FORMS) {
      for (int i = 1; i < forms.length(); i++) {
        folded[forms.charAt(i)] = forms.charAt(0);
      }
    }
    return folded;
  }

  /** Returns {@code text} with every dash as {@code -}. */
  public static String dashes(String text) {
    return Chars.change(text, c -> fold(c) == '-' ? '-' : c);
  }
}
