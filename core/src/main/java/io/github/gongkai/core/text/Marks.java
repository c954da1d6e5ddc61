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
    for (String forms : FORMS) {
      if (forms.indexOf(c) >= 0) {
        return forms.charAt(0);
      }
    }
    return c;
  }

  /** Returns {@code text} with every dash as {@code -}. */
  public static String dashes(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      folded.append(fold(c) == '-' ? '-' : c);
    }
    return folded.toString();
  }
}
