package io.github.gongkai.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text in one cell of a table; the first byte says in which cell, and of which layout. */
class NumberFuzzTest {
  private static final List<OneCell> CELLS = OneCell.all();

  /** A figure that leaves no doubt. */
  private static final Pattern PLAIN = Pattern.compile("0|-?[1-9][0-9]{0,14}");

  /** Digits and what may stand between and before them. */
  private static final Pattern MARKED = Pattern.compile("[-+]?[0-9,]+(\\.[0-9]+)?");

  /** What may end the cell, or begin something else in it, in one of the layouts. */
  private static final Pattern MARKUP = Pattern.compile("[\\p{Cntrl}\\p{Z}\\p{Cf}|<>&\\\\]");

  static Stream<byte[]> seeds() {
    List<String> figures =
        List.of(
            "0",
            "-7",
            "1,234",
            "１２",
            "三十二",
            "92 万元",
            "/",
            "无",
            "3件",
            "1 2",
            "12.50",
            "1.234.567",
            "（5）",
            "0.5万",
            "1e9",
            "①",
            "12[1]",
            "+3",
            "12-3",
            "九十九亿",
            "",
            "〇",
            "12 345");
    return Seeds.some(
        IntStream.range(0, CELLS.size())
            .boxed()
            .flatMap(cell -> figures.stream().map(figure -> (char) cell.intValue() + figure)));
  }

  @MethodSource("seeds")
  @DictionaryEntries({"1,234", "-7", "12.5", "1e9", "\\xE4\\xB8\\x87", "\\xE5\\x85\\x83"})
  @FuzzTest
  void figure(byte[] bytes) {
    if (bytes.length == 0 || bytes.length > 1024) {
      return;
    }
    OneCell cell = CELLS.get((bytes[0] & 0xFF) % CELLS.size());
    String figure = new String(bytes, 1, bytes.length - 1, UTF_8);
    Reading reading = Bound.soon(() -> Reading.of(cell.with(figure).getBytes(UTF_8)));
    Oracle.check(reading);
    if (!MARKUP.matcher(figure).find()) {
      isReadAsWritten(cell.in(reading), figure);
      isNoOtherCell(cell, reading);
    }
  }

  private static void isReadAsWritten(Cell cell, String figure) {
    if (PLAIN.matcher(figure).matches()) {
      Oracle.holds(cell.number().isPresent(), () -> figure + " is read as " + cell);
    }
    if (MARKED.matcher(figure).matches() && cell.number().isPresent()) {
      BigDecimal said = new BigDecimal(figure.replace(",", ""));
      Oracle.holds(said.compareTo(cell.number().get()) == 0, () -> figure + " is read as " + cell);
    }
  }

  /** What stands in a cell changes no other one; at worst those are left unreadable. */
  private static void isNoOtherCell(OneCell one, Reading reading) {
    for (AddressedCell cell : one.others()) {
      Cell read = reading.result().report().cell(cell.address());
      Oracle.holds(
          read.equals(cell.cell()) || read instanceof Cell.Unreadable,
          () -> cell + " is read as " + read);
    }
  }
}
