package io.github.gongkai.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, in a file whose name says nothing, and any text, in no file. */
class TextFuzzTest {

  static Stream<byte[]> seeds() {
    return Seeds.texts();
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = Labels.FORM)
  @FuzzTest
  void text(byte[] bytes) {
    if (bytes.length <= Bound.BYTES) {
      Reading file = Bound.soon(() -> Reading.of(bytes));
      Oracle.check(file);
      Reading text = Bound.soon(() -> Reading.of(new String(bytes, UTF_8)));
      if (!Oracle.isSame(file.result(), text.result())) {
        Oracle.check(text);
      }
    }
  }
}
