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

  private Marks() {}

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
