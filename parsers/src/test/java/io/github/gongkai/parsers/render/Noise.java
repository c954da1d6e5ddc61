package io.github.gongkai.parsers.render;

import io.github.gongkai.core.sheet.Box;
import io.github.gongkai.core.sheet.Piece;
import io.github.gongkai.core.sheet.Row;
import io.github.gongkai.core.sheet.Sheet;
import io.github.gongkai.core.sheet.Table;
import java.util.function.UnaryOperator;

/** What documents have that changes no cell. */
enum Noise {
  CARRIAGE_RETURNS {
    @Override
    String change(String text) {
      return text.replace("\n", "\r\n");
    }
  },
  NO_BREAK_SPACES {
    @Override
    Sheet change(Sheet sheet) {
      return cells(sheet, text -> "\u00A0" + text);
    }
  },
  FULL_WIDTH_DIGITS {
    @Override
    Sheet change(Sheet sheet) {
      return cells(sheet, Noise::wide);
    }
  },
  TRADITIONAL_SCRIPT {
    @Override
    String change(String text) {
      return Traditional.of(text);
    }
  },
  WIDTHLESS_SPACES {
    @Override
    Sheet change(Sheet sheet) {
      return cells(sheet, Noise::parted);
    }
  },
  FORM_FEEDS {
    @Override
    String pageBreak() {
      return "\f";
    }
  },
  PAGE_NUMBERS {
    @Override
    String pageBreak() {
      return "- 3 -";
    }
  },
  PAGE_NUMBERS_IN_WORDS {
    @Override
    String pageBreak() {
      return "第 3 页 共 5 页";
    }
  };

  /** Changes the document before it is written. */
  Sheet change(Sheet sheet) {
    return sheet;
  }

  /** Returns what stands between the rows of two pages: a form feed or a line; else nothing. */
  String pageBreak() {
    return "";
  }

  /** Changes the text of the file. */
  String change(String text) {
    return text;
  }

  private static Sheet cells(Sheet sheet, UnaryOperator<String> change) {
    return new Sheet(
        sheet.pieces().stream()
            .map(piece -> piece instanceof Table table ? cells(table, change) : piece)
            .toList());
  }

  private static Piece cells(Table table, UnaryOperator<String> change) {
    return new Table(
        table.width(),
        table.rows().stream()
            .map(row -> new Row(row.boxes().stream().map(box -> changed(box, change)).toList()))
            .toList());
  }

  private static Box changed(Box box, UnaryOperator<String> change) {
    return new Box(change.apply(box.text()), box.columns(), box.rows(), box.kind(), box.address());
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c + 0xFEE0 : c)));
    return wide.toString();
  }

  private static String parted(String text) {
    return text.length() < 2 ? text : text.charAt(0) + "\u200B" + text.substring(1);
  }
}
