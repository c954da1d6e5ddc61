package io.github.gongkai.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleTest {
  @ParameterizedTest
  @ValueSource(strings = {"display:none", "color:red; DISPLAY : None !important"})
  void hiddenTextIsNotThere(String style) {
    assertThat(of(style)).isEqualTo(new Style(true, false, false, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visibility:hidden",
        "visibility: collapse",
        "opacity:0",
        "font-size: 0px;",
        "font-size:0pt !important",
        "mso-hide:all"
      })
  void textThatIsNotSeenTakesItsRoom(String style) {
    assertThat(of(style)).isEqualTo(new Style(false, true, false, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vertical-align:super",
        "font-size:9pt;vertical-align: sub",
        "vertical-align:text-top",
        "vertical-align:-3px",
        "vertical-align:5%",
        "position:relative;top:-6px",
        "mso-text-raise:4pt"
      })
  void textOffTheLineIsRaised(String style) {
    assertThat(of(style)).isEqualTo(new Style(false, false, true, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text-decoration:underline line-through",
        "text-decoration-line:line-through",
        "text-line-through:single"
      })
  void textMayBeStruckOut(String style) {
    assertThat(of(style)).isEqualTo(new Style(false, false, false, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ";",
        ":",
        "display",
        "display:",
        "display:block",
        "visibility:visible",
        "font-size:0.5em",
        "font-size:10.5pt;mso-bidi-font-size:0pt",
        "opacity:0.9",
        "mso-hide:none",
        "vertical-align:middle",
        "margin-top:-1px",
        "top:4px",
        "text-decoration:underline",
        "text-line-through:none",
        "mso-display:none;x-visibility:hidden"
      })
  void otherTextIsPlain(String style) {
    assertThat(of(style)).isEqualTo(new Style(false, false, false, false));
  }

  private static Style of(String style) {
    return Style.of(new Element("span").attr("style", style));
  }
}
