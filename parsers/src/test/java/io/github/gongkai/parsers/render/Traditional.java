package io.github.gongkai.parsers.render;

import java.util.HashMap;
import java.util.Map;

/** Traditional script for the characters of the form. */
final class Traditional {
  private static final String PAIRS =
      "总總况況动動开開处處请請讼訟诉訴复復议議问問题題进進报報项項条條规規发發废廢现現数數许許"
          + "罚罰强強业業费費额額单單万萬关關为為织織机機构構会會务務结結转轉办辦区區这這计計属屬"
          + "国國禁禁护護权權类類内內过過执執询詢没沒补補举舉访訪无無当當确確认認获獲继繼续續纠糾审審"
          + "经經达達时時于於对對购購务務与與济濟两兩电電";

  private static final Map<Character, Character> MAP = map();

  private Traditional() {}

  /** Returns {@code text} in traditional script. */
  static String of(String text) {
    StringBuilder traditional = new StringBuilder();
    text.chars().forEach(c -> traditional.append(MAP.getOrDefault((char) c, (char) c)));
    return traditional.toString();
  }

  private static Map<Character, Character> map() {
    Map<Character, Character> map = new HashMap<>();
    for (int i = 0; i < PAIRS.length(); i += 2) {
      map.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
    }
    return map;
  }
}
