package io.github.gongkai.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** A report as it is, and the same with a mebibyte of something put into it. */
@SuppressWarnings("ImmutableEnumChecker") // Nothing writes to the array.
public enum LongText {
  /** As it is. */
  SMALL("", () -> i -> ""),
  /** The paragraphs of its first section again and again. */
  NARRATIVE("（二）依申请公开情况", LongText::narrative),
  /** Rows that the form does not have, in a table that it has. */
  ROWS("第二十条第（五）项", () -> "本单位另行统计的其他规范性文件类别之第%05d类\t1\t2\t3\n"::formatted),
  /** Ideographs, figures, marks and breaks by chance. */
  GARBAGE("", LongText::garbage);

  private static final int MEBIBYTE = 1 << 20;
  private static final String MARKS = "\t\t|\n\n 0123456789，。";
  private static final int MARKS_IN_100 = 30;
  private static final int FIRST_IDEOGRAPH = 0x4E00;
  private static final int IDEOGRAPHS = 0x5000;

  private final byte[] bytes;

  LongText(String before, Supplier<IntFunction<String>> piece) {
    String report = new String(Texts.TABS_2022, UTF_8);
    int at = before.isEmpty() ? report.length() : report.indexOf(before);
    bytes = (report.substring(0, at) + longOf(piece.get()) + report.substring(at)).getBytes(UTF_8);
  }

  private static String longOf(IntFunction<String> pieces) {
    StringBuilder all = new StringBuilder();
    int length = 0;
    for (int i = 0; length < MEBIBYTE; i++) {
      String piece = pieces.apply(i);
      if (piece.isEmpty()) {
        break;
      }
      all.append(piece);
      length += piece.getBytes(UTF_8).length;
    }
    return all.toString();
  }

  private static IntFunction<String> narrative() {
    String report = new String(Texts.TABS_2022, UTF_8);
    String paragraphs = report.substring(report.indexOf("（一）主动公开情况"), report.indexOf("（二）依申请公开情况"));
    return i -> paragraphs;
  }

  private static IntFunction<String> garbage() {
    Random random = new Random(2022);
    return i -> Character.toString(garbage(random));
  }

  private static char garbage(Random random) {
    return random.nextInt(100) < MARKS_IN_100
        ? MARKS.charAt(random.nextInt(MARKS.length()))
        : (char) (FIRST_IDEOGRAPH + random.nextInt(IDEOGRAPHS));
  }

  /** Returns the report in UTF-8. */
  byte[] bytes() {
    return bytes;
  }
}
