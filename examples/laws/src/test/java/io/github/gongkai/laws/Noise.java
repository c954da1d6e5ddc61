package io.github.gongkai.laws;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What conversion adds to documents. */
enum Noise {
  CARRIAGE_RETURNS {
    @Override
    String in(Source source) {
      return source.text().replace("\n", "\r\n");
    }
  },
  SPACES {
    @Override
    String in(Source source) {
      return source.withCells(raw -> " " + raw + "  ");
    }
  },
  NO_BREAK_SPACES {
    @Override
    String in(Source source) {
      return source.withCells(raw -> "\u00A0" + raw + "\u00A0");
    }
  },
  FULL_WIDTH_DIGITS {
    @Override
    String in(Source source) {
      return source.withCells(Noise::wide);
    }
  },
  WIDTHLESS_SPACES {
    @Override
    String in(Source source) {
      return source.withCells(
          raw -> raw.length() < 2 ? raw : raw.charAt(0) + "\u200B" + raw.substring(1));
    }
  },
  TRADITIONAL_SCRIPT {
    @Override
    String in(Source source) {
      return traditional(source.text(), character -> "");
    }
  },
  PINYIN {
    @Override
    String in(Source source) {
      return traditional(source.text(), character -> character.equals("總") ? "(zǒng)" : "");
    }
  },
  BROKEN_LABELS {
    @Override
    String in(Source source) {
      return source.text().replace("行政处罚", "行政 处罚").replace("（三）不予公开", "（三） 不予公开");
    }
  };

  private static final String PAIRS =
      "总總况況动動开開处處请請讼訟诉訴复復议議问問题題进進报報项項条條规規发發废廢现現数數许許"
          + "罚罰强強业業费費额額单單万萬关關为為织織机機构構会會务務结結转轉办辦区區这這计計属屬"
          + "国國禁禁护護权權类類内內过過执執询詢没沒补補举舉访訪无無当當确確认認获獲继繼续續纠糾审審"
          + "经經达達时時于於对對购購济濟两兩电電";

  private static final Map<String, String> TRADITIONAL = pairs();

  /** Returns the text of {@code source} with this noise. */
  abstract String in(Source source);

  private static Map<String, String> pairs() {
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < PAIRS.length(); i += 2) {
      pairs.put(PAIRS.substring(i, i + 1), PAIRS.substring(i + 1, i + 2));
    }
    return pairs;
  }

  private static String traditional(String text, UnaryOperator<String> gloss) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String simple = text.substring(i, i + 1);
      String character = TRADITIONAL.getOrDefault(simple, simple);
      result.append(character).append(gloss.apply(character));
    }
    return result.toString();
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c + 0xFEE0 : c)));
    return wide.toString();
  }
}
