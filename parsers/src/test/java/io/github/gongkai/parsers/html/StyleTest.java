package io.github.gongkai.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          hidden    | display:none
          hidden    | color:red; DISPLAY : None !important
          invisible | visibility:hidden
          invisible | visibility: collapse
          invisible | opacity:0
          invisible | font-size: 0px;
          invisible | font-size:0pt !important
          invisible | font-size:0.0pt
          invisible | opacity:.0
          invisible | mso-hide:all
          raised    | vertical-align:super
          raised    | font-size:9pt;vertical-align: sub
          raised    | vertical-align:text-top
          raised    | vertical-align:-3px
          raised    | vertical-align:5%
          raised    | position:relative;top:-6px
          raised    | mso-text-raise:4pt
          struck    | text-decoration:underline line-through
          struck    | text-decoration-line:line-through
          struck    | text-line-through:single
          plain     | ''
          plain     | ;
          plain     | :
          plain     | display
          plain     | display:
          plain     | display:block
          plain     | visibility:visible
          plain     | font-size:0.5em
          plain     | font-size:10.5pt;mso-bidi-font-size:0pt
          plain     | opacity:0.9
          plain     | opacity:.5
          plain     | font-size:.
          plain     | mso-hide:none
          plain     | vertical-align:middle
          plain     | margin-top:-1px
          plain     | top:4px
          plain     | text-decoration:underline
          plain     | text-line-through:none
          plain     | mso-display:none;x-visibility:hidden
          """)
  void declarationsSayHowTextIsShown(String shown, String declarations) {
    Style style =
        new Style(
            shown.equals("hidden"),
            shown.equals("invisible"),
            shown.equals("raised"),
            shown.equals("struck"));
    assertThat(Style.of(declarations)).isEqualTo(style);
    assertThat(Style.of(declarations).isPlain()).isEqualTo(shown.equals("plain"));
  }
}
