package io.github.gongkai.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a web page. */
class HtmlFuzzTest {

  static Stream<byte[]> seeds() {
    return Seeds.pages();
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = Labels.FORM)
  @DictionaryEntries({
    "<table>",
    "</table>",
    "<tr>",
    "<td>",
    "<td colspan=\\\"2\\\">",
    "<td rowspan=\\\"2\\\">",
    "<p>",
    "<br>",
    "<sup>",
    "<del>",
    "<!--",
    "-->",
    "<style>",
    " style=\\\"display:none\\\"",
    "&nbsp;",
    "&#x200b;"
  })
  @FuzzTest
  void page(byte[] bytes) {
    if (bytes.length <= Bound.BYTES) {
      Oracle.check(Bound.soon(() -> Reading.of(bytes)));
    }
  }
}
