package io.github.gongkai.core.text;

/** The many forms of brackets, dots, commas, colons and dashes, each folded to one. */
final class Marks {
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
  static char fold(char c) {
    for (String forms : FORMS) {
      if (forms.indexOf(c) >= 0) {
        return forms.charAt(0);
      }
    }
    return c;
  }
}
