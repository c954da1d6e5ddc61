package io.github.gongkai.core.bind;

import static io.github.gongkai.core.diagnostic.DiagnosticCode.ROWS_PARTED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.ROW_ASSEMBLED;
import static io.github.gongkai.core.diagnostic.DiagnosticCode.ROW_REORDERED;

import io.github.gongkai.core.cut.Part;
import io.github.gongkai.core.schema.Term;
import io.github.gongkai.core.spi.Block;
import io.github.gongkai.core.spi.Grid;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Binds the grids of a document to the three tables. Which table a row belongs to, its labels say;
 * the section it stands in does not matter, for headings get lost.
 */
public final class Binder {
  private static final List<Form> FORMS = Arrays.stream(Edition.values()).map(Form::of).toList();

  private final Reading reading;
  private final Labels labels;
  private final Edition edition;
  private final ProactiveBinder proactive;
  private final Map<FormTable, TableBinder> tables = new EnumMap<>(FormTable.class);
  private final Map<FormTable, Integer> ranks = new EnumMap<>(FormTable.class);
  private @Nullable FormTable current;

  private Binder(Reading reading, Edition edition) {
    this.reading = reading;
    this.labels = new Labels(reading);
    this.edition = edition;
    this.proactive = new ProactiveBinder(reading, labels, edition);
    tables.put(FormTable.PROACTIVE, proactive);
    tables.put(FormTable.REQUESTS, new RequestsBinder(reading, labels));
    tables.put(FormTable.REMEDIES, new RemediesBinder(reading, labels));
  }

  /**
   * Binds the grids of {@code parts}.
   *
   * @param year the report year, which decides where the tables do not tell the edition
   */
  public static BoundTables bind(Reading reading, List<Part> parts, OptionalInt year) {
    List<Part> whole = new BrokenRows(reading.vocabulary()).join(parts);
    List<Part> joined = new LabelsAbove(reading.vocabulary()).join(whole);
    List<List<TableGrid>> grids = joined.stream().map(part -> grids(reading, part)).toList();
    List<TableRow> rows =
        grids.stream().flatMap(List::stream).flatMap(grid -> grid.rows().stream()).toList();
    Binder binder = new Binder(reading, EditionVote.decide(rows, year, reading));
    for (int i = 0; i < grids.size() && !reading.isOver(); i++) {
      binder.take(joined.get(i), grids.get(i));
    }
    return binder.finish(joined, grids);
  }

  private static List<TableGrid> grids(Reading reading, Part part) {
    return part.blocks().stream()
        .filter(Grid.class::isInstance)
        .map(block -> TableGrid.of((Grid) block, reading.vocabulary()))
        .toList();
  }

  private void take(Part part, List<TableGrid> grids) {
    for (FormTable table : FormTable.values()) {
      if (part.section().filter(table.section()::equals).isPresent()) {
        current = table;
      }
    }
    for (TableGrid grid : grids) {
      for (TableRow row : grid.rows()) {
        parted(row).forEach(this::take);
      }
    }
  }

  private BoundTables finish(List<Part> parts, List<List<TableGrid>> grids) {
    Claims claims = new Claims(reading);
    ValueReader values = new ValueReader(reading, claims);
    tables.values().forEach(table -> values.read(table.rows()));
    List<Part> unbound = withoutTables(parts, grids);
    Losses.report(reading, grids, unbound, claims, Form.of(edition));
    return new BoundTables(edition, claims.cells(), claims.extras(), unbound);
  }

  /** Returns the parts without the tables; a grid that is none of the form is text after all. */
  private static List<Part> withoutTables(List<Part> parts, List<List<TableGrid>> grids) {
    Iterator<TableGrid> next = grids.stream().flatMap(List::stream).iterator();
    List<Part> unbound = new ArrayList<>();
    for (Part part : parts) {
      List<Block> blocks = new ArrayList<>();
      for (Block block : part.blocks()) {
        if (block instanceof Prose) {
          blocks.add(block);
        } else {
          next.next().asProse().ifPresent(blocks::add);
        }
      }
      unbound.add(new Part(part.section(), part.heading(), blocks));
    }
    return unbound;
  }

  /** Parts a row in which the rows below stand too, because the source lost the breaks. */
  private List<TableRow> parted(TableRow row) {
    int end = endOfFirst(row);
    if (end == 0) {
      return List.of(row);
    }
    List<TableRow> rows = new ArrayList<>();
    int start = 0;
    while (end > 0) {
      rows.add(row.part(start, start + end));
      start += end;
      end = endOfFirst(row.part(start, row.width()));
    }
    rows.add(row.part(start, row.width()));
    return rows;
  }

  /** Returns where the first of several rows ends, or 0 if there is only one. */
  private int endOfFirst(TableRow row) {
    Optional<Leaf> leaf = Leaf.find(row);
    if (leaf.isEmpty()) {
      return 0;
    }
    int end = leaf.get().start() + columnsOf(leaf.get().term().row());
    for (int i = end; i < row.width(); i++) {
      if (Leaf.isAt(row, i)) {
        reading.report(ROWS_PARTED, row.cells().get(i).span());
        return end;
      }
    }
    return 0;
  }

  private static int columnsOf(FormRow row) {
    int most = 1;
    for (Form form : FORMS) {
      most = form.has(row) ? Math.max(most, form.columns(row).size()) : most;
    }
    return most;
  }

  private void take(TableRow row) {
    if (row.isBlank()) {
      if (current != null) {
        binder(current).blank(row);
      }
      return;
    }
    Optional<Leaf> leaf = Leaf.find(row);
    Optional<FormTable> head = headOf(row);
    Optional<FormTable> group = groupOf(row);
    if (head.isPresent() && isHead(row, head.get(), leaf.isPresent())) {
      binder(head.get()).head(row);
    } else if (leaf.isPresent()) {
      binder(leaf.get().term().table()).data(row, leaf.get());
      noteAssembled(row);
      noteOrder(row, leaf.get());
    } else if (group.isPresent() && !row.hasValue()) {
      binder(group.get()).group(row);
    } else if (row.unit().isPresent()) {
      row.cells().forEach(TableCell::use);
      proactive.unit(row.unit().get());
    } else if (current != null) {
      takeUnknown(row, current);
    }
  }

  /** Words of a head make a head, unless a row label or more values stand beside them. */
  private static boolean isHead(TableRow row, FormTable table, boolean hasLeaf) {
    return hasLeaf
        ? row.headCells(table) > 1 && !row.hasValue()
        : row.headCells(table) >= row.values();
  }

  private TableBinder binder(FormTable table) {
    current = table;
    TableBinder binder = tables.get(table);
    if (binder == null) {
      throw new IllegalStateException("no binder of " + table);
    }
    return binder;
  }

  private void noteAssembled(TableRow row) {
    if (row.origin() == GridRow.Origin.PARAGRAPHS) {
      reading.report(ROW_ASSEMBLED, row.span());
    }
  }

  /** Notes a row that stands after one that follows it on the form. */
  private void noteOrder(TableRow row, Leaf leaf) {
    FormRow formRow = leaf.term().row();
    int rank = rank(formRow);
    if (rank < ranks.getOrDefault(formRow.table(), 0)) {
      reading.report(ROW_REORDERED, row.cells().get(leaf.index()).span());
    }
    ranks.merge(formRow.table(), rank, Math::max);
  }

  private static int rank(FormRow row) {
    int rank = 0;
    for (Form form : FORMS) {
      rank = Math.max(rank, form.rows(row.table()).indexOf(row));
    }
    return rank;
  }

  /** Returns the table of which the row has most words of the head. */
  private Optional<FormTable> headOf(TableRow row) {
    Optional<FormTable> best = Optional.empty();
    int most = 0;
    for (FormTable table : FormTable.values()) {
      int count = 2 * row.headCells(table) + (table == current ? 1 : 0);
      if (count > most && count > 1) {
        best = Optional.of(table);
        most = count;
      }
    }
    return best;
  }

  private static Optional<FormTable> groupOf(TableRow row) {
    for (TableCell cell : row.cells()) {
      if (cell.is(Term.Group.class)) {
        return cell.terms(Term.Group.class).map(Term.Group::table).findFirst();
      }
    }
    return Optional.empty();
  }

  private void takeUnknown(TableRow row, FormTable table) {
    TableBinder binder = binder(table);
    int labelAt = labelAt(row);
    binder.group(row);
    Optional<Term.Row> damaged =
        labelAt < 0
            ? Optional.empty()
            : labels.damagedRow(row.cells().get(labelAt), table, binder::mayFollow);
    if (damaged.isPresent()) {
      binder.data(row, new Leaf(labelAt, damaged.get(), labelAt + 1));
    } else {
      binder.other(row, labelAt);
    }
  }

  /** Returns where the label stands that is unknown: the last text before the values, or -1. */
  private static int labelAt(TableRow row) {
    for (int i = row.firstValue() - 1; i >= 0; i--) {
      TableCell cell = row.cells().get(i);
      if (cell.isText() && !cell.label().key().isEmpty()) {
        return cell.terms().isEmpty() ? i : -1;
      }
    }
    return -1;
  }
}
