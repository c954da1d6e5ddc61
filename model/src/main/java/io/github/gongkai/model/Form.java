package io.github.gongkai.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The blank form of an edition: which cells it has, in which order, with which labels and units.
 * Everything is read from the resource {@code form.tsv}.
 */
public final class Form {
  private static final Map<Edition, Form> FORMS = FormResource.load();

  private final Edition edition;
  private final Map<Section, String> headings;
  private final Map<FormColumn, List<String>> columnLabels;
  private final Map<FormColumn, Unit> units;
  private final Set<FormColumn> impliedUnits;
  private final Map<FormRow, List<String>> rowLabels;
  private final Map<FormRow, List<FormColumn>> columns;
  private final Map<FormTable, List<FormRow>> rows;
  private final List<CellAddress> cells;
  private final Map<CellAddress, Integer> indexes;
  private final Map<String, CellAddress> names;
  private final Map<CellAddress, List<CellAddress>> totals;

  Form(
      Edition edition,
      Map<Section, String> headings,
      Map<FormColumn, List<String>> columnLabels,
      Map<FormColumn, Unit> units,
      Set<FormColumn> impliedUnits,
      Map<FormRow, List<String>> rowLabels,
      Map<FormRow, List<FormColumn>> columns) {
    this.edition = edition;
    this.headings = headings;
    this.columnLabels = columnLabels;
    this.units = units;
    this.impliedUnits = impliedUnits;
    this.rowLabels = rowLabels;
    this.columns = columns;
    this.rows =
        columns.keySet().stream()
            .collect(Collectors.groupingBy(FormRow::table, Collectors.toUnmodifiableList()));
    this.cells =
        columns.entrySet().stream()
            .flatMap(row -> row.getValue().stream().map(c -> new CellAddress(row.getKey(), c)))
            .toList();
    this.indexes = new LinkedHashMap<>();
    this.names = new LinkedHashMap<>();
    for (CellAddress address : cells) {
      indexes.put(address, indexes.size());
      names.put(address.toString(), address);
    }
    this.totals = Totals.of(cells);
  }

  /** Returns the form of {@code edition}. */
  public static Form of(Edition edition) {
    return Objects.requireNonNull(FORMS.get(edition), "edition must not be null");
  }

  /** Returns the edition. */
  public Edition edition() {
    return edition;
  }

  /** Returns the addresses of all cells, in the order of the form. */
  public List<CellAddress> cells() {
    return cells;
  }

  /** Returns the rows of {@code table}, in the order of the form. */
  public List<FormRow> rows(FormTable table) {
    return requireKnown(rows.get(table), table);
  }

  /**
   * Returns the columns of {@code row}, in the order of the form.
   *
   * @throws IllegalArgumentException if the edition does not have the row
   */
  public List<FormColumn> columns(FormRow row) {
    return requireKnown(columns.get(row), row);
  }

  /** Returns whether the edition has {@code row}. */
  public boolean has(FormRow row) {
    return columns.containsKey(row);
  }

  /** Returns whether the edition has {@code column} in one of its rows. */
  public boolean has(FormColumn column) {
    return columnLabels.containsKey(column);
  }

  /** Returns whether the edition has the cell {@code address}. */
  public boolean has(CellAddress address) {
    return indexes.containsKey(address);
  }

  /** Returns the address written as {@code name}, or empty if the edition has no such cell. */
  public Optional<CellAddress> find(String name) {
    return Optional.ofNullable(names.get(name));
  }

  /** Returns the heading of {@code section} with its number, such as {@code 一、总体情况}. */
  public String heading(Section section) {
    return requireKnown(headings.get(section), section);
  }

  /**
   * Returns the printed label of {@code row}, last, after those of the groups above it, such as
   * {@code 三、本年度办理结果}, {@code （三）不予公开}, {@code 1.属于国家秘密}.
   *
   * @throws IllegalArgumentException if the edition does not have the row
   */
  public List<String> labels(FormRow row) {
    return requireKnown(rowLabels.get(row), row);
  }

  /**
   * Returns the printed label of {@code column}, last, after that of the group above it.
   *
   * @throws IllegalArgumentException if the edition does not have the column
   */
  public List<String> labels(FormColumn column) {
    return requireKnown(columnLabels.get(column), column);
  }

  /**
   * Returns the unit of the cell's figure.
   *
   * @throws IllegalArgumentException if the edition does not have the cell
   */
  public Unit unit(CellAddress address) {
    indexOf(address);
    return requireKnown(units.get(address.column()), address);
  }

  /**
   * Returns whether the form prints the unit, or what is counted makes it plain. It does not for
   * 采购总金额, which bodies report in 元 or 万元 as they like.
   *
   * @throws IllegalArgumentException if the edition does not have the cell
   */
  public boolean isUnitPrinted(CellAddress address) {
    indexOf(address);
    return !impliedUnits.contains(address.column());
  }

  /** Returns the cells that the form defines as sums, each after those that are its addends. */
  public Set<CellAddress> totals() {
    return totals.keySet();
  }

  /**
   * Returns the cells whose sum the form defines {@code total} to be: the results of an applicant
   * for （七）总计, else the other cells of the row for 总计. None if the cell is no total.
   *
   * @throws IllegalArgumentException if the edition does not have the cell
   */
  public List<CellAddress> addends(CellAddress total) {
    indexOf(total);
    return totals.getOrDefault(total, List.of());
  }

  /**
   * Returns the index of {@code address} in {@link #cells()}.
   *
   * @throws IllegalArgumentException if the edition does not have the cell
   */
  public int indexOf(CellAddress address) {
    return requireKnown(indexes.get(address), address);
  }

  @Override
  public String toString() {
    return "Form " + edition;
  }

  private <T> T requireKnown(@Nullable T value, Object what) {
    if (value == null) {
      throw new IllegalArgumentException("the form of edition " + edition + " has no " + what);
    }
    return value;
  }
}
