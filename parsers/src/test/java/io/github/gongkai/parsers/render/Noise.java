package io.github.gongkai.parsers.render;

import java.util.ArrayList;
import java.util.List;
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
    Sheet change(Sheet sheet) {
      return pages(sheet, "\f");
    }
  },
  PAGE_NUMBERS {
    @Override
    Sheet change(Sheet sheet) {
      return pages(sheet, "- 3 -");
    }
  },
  PAGE_NUMBERS_IN_WORDS {
    @Override
    Sheet change(Sheet sheet) {
      return pages(sheet, "第 3 页 共 5 页");
    }
  };

  private static final int ROWS_OF_A_PAGE = 7;

  /** Changes the document before it is written. */
  Sheet change(Sheet sheet) {
    return sheet;
  }

  /** Changes the text of the file. */
  String change(String text) {
    return text;
  }

  private static Sheet cells(Sheet sheet, UnaryOperator<String> change) {
    return rows(
        sheet,
        (row, index) ->
            new Row(row.before(), row.boxes().stream().map(box -> box.map(change)).toList()));
  }

  private static Sheet pages(Sheet sheet, String before) {
    return rows(
        sheet,
        (row, index) ->
            index % ROWS_OF_A_PAGE == ROWS_OF_A_PAGE - 1 ? new Row(before, row.boxes()) : row);
  }

  /** Changes a row of a table. */
  private interface RowChange {
    Row change(Row row, int index);
  }

  private static Sheet rows(Sheet sheet, RowChange change) {
    return new Sheet(
        sheet.pieces().stream()
            .map(piece -> piece instanceof Table table ? rows(table, change) : piece)
            .toList());
  }

  private static Piece rows(Table table, RowChange change) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      rows.add(change.change(table.rows().get(i), i));
    }
    return new Table(table.width(), rows);
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
