package io.github.gongkai.model;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An OGI annual report (政府信息公开工作年度报告). Immutable.
 *
 * <pre>{@code
 * report.requests().cell(RequestRow.GRANTED, Applicant.NATURAL_PERSON).number();
 * report.cells().forEach(c -> System.out.println(c.address() + " " + c.cell().text()));
 * }</pre>
 *
 * <p>Two reports are equal if they say the same; where they were read from does not matter.
 */
public final class AnnualReport {
  private final Header header;
  private final Outline<String> narrative;
  private final Cells cells;
  private final List<Extra> extras;
  private final Sources sources;

  private AnnualReport(Builder builder) {
    this.header = builder.header;
    this.narrative = builder.narrative;
    this.cells = new Cells(builder.form, builder.cells);
    this.extras = List.copyOf(builder.extras);
    this.sources = builder.sources;
  }

  /** Returns a builder of a report of {@code edition} whose cells are all absent. */
  public static Builder builder(Edition edition) {
    return new Builder(Form.of(edition));
  }

  /** Returns the form of {@code edition} before it is filled in: all cells blank, all headings. */
  public static AnnualReport blank(Edition edition) {
    Builder builder = builder(edition);
    Collections.fill(builder.cells, Cell.blank());
    Outline.Builder<String> headings = Outline.builder();
    Stream.of(Section.values()).forEach(headings::section);
    return builder.narrative(headings.build()).build();
  }

  /** Returns the edition of the form whose cells the report has. */
  public Edition edition() {
    return form().edition();
  }

  /** Returns the form whose cells the report has. */
  public Form form() {
    return cells.form();
  }

  /** Returns who reports on which year. */
  public Header header() {
    return header;
  }

  /** Returns the paragraphs of the report, without its headings and tables. */
  public Outline<String> narrative() {
    return narrative;
  }

  /** Returns the table of section 二. */
  public ProactiveTable proactive() {
    return new ProactiveTable(cells);
  }

  /** Returns the table of section 三. */
  public RequestTable requests() {
    return new RequestTable(cells);
  }

  /** Returns the table of section 四. */
  public RemedyTable remedies() {
    return new RemedyTable(cells);
  }

  /**
   * Returns the cell at {@code address}.
   *
   * @throws IllegalArgumentException if the edition has no such cell
   */
  public Cell cell(CellAddress address) {
    return cells.get(address);
  }

  /**
   * Returns the cell at {@code index} of {@link Form#cells()}.
   *
   * @throws IndexOutOfBoundsException if the form has fewer cells
   */
  public Cell cell(int index) {
    return cells.get(index);
  }

  /**
   * Returns the figure of the cell at {@code index} of {@link Form#cells()}, if it is a whole
   * number of at most 15 digits; else {@code other}. For sums, fast and without overflow.
   *
   * @throws IndexOutOfBoundsException if the form has fewer cells
   */
  public long wholeNumber(int index, long other) {
    return cells.wholeNumber(index, other);
  }

  /** Returns all cells of the form, absent ones too, in its order. */
  public List<AddressedCell> cells() {
    return cells.addressed();
  }

  /** Returns the cells that the form does not know, in the order of the source. */
  public List<Extra> extras() {
    return extras;
  }

  /** Returns where the parts of the report stood in its source. */
  public Sources sources() {
    return sources;
  }

  /** Returns a builder that says all that this report says, to make a report that differs. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Returns a report that differs in one cell; where it stood in the source stays as it is.
   *
   * @throws IllegalArgumentException if the edition has no such cell
   */
  public AnnualReport with(CellAddress address, Cell cell) {
    return toBuilder().cell(address, cell).build();
  }

  /**
   * Returns a report that differs in one figure, in the unit of the form.
   *
   * @throws IllegalArgumentException if the edition has no such cell
   */
  public AnnualReport with(CellAddress address, long figure) {
    return toBuilder().cell(address, figure).build();
  }

  /**
   * Returns a report that differs in one figure, in the unit of the form.
   *
   * @throws IllegalArgumentException if the edition has no such cell, or if the figure has more
   *     than 100 digits before or after the point
   */
  public AnnualReport with(CellAddress address, BigDecimal figure) {
    return toBuilder().cell(address, figure).build();
  }

  /**
   * Returns a report whose absent totals are the sums that the form defines, see {@link
   * Form#addends}. A total stays absent if one of its addends is absent or unreadable, or if all
   * are blank; beside a figure, a blank counts as 0. A total that is there is never changed.
   *
   * @throws IllegalArgumentException if a sum has more than 100 digits
   */
  public AnnualReport withTotals() {
    Builder builder = toBuilder();
    builder.fillTotals();
    return builder.build();
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof AnnualReport other
        && cells.equals(other.cells)
        && header.equals(other.header)
        && extras.equals(other.extras)
        && narrative.equals(other.narrative);
  }

  @Override
  public int hashCode() {
    return Objects.hash(header, cells, extras, narrative);
  }

  /** Returns the header and the edition. */
  @Override
  public String toString() {
    return "AnnualReport[edition=" + edition() + ", header=" + header + "]";
  }

  /** Builds an {@link AnnualReport}. */
  public static final class Builder {
    private final Form form;
    private final List<Cell> cells;
    private Header header = Header.empty();
    private Outline<String> narrative = Outline.empty();
    private List<Extra> extras = List.of();
    private Sources sources = Sources.none();

    private Builder(Form form) {
      this.form = form;
      this.cells = new ArrayList<>(Collections.nCopies(form.cells().size(), Cell.absent()));
    }

    private Builder(AnnualReport report) {
      this.form = report.form();
      this.cells =
          report.cells.addressed().stream()
              .map(AddressedCell::cell)
              .collect(toCollection(ArrayList::new));
      this.header = report.header;
      this.narrative = report.narrative;
      this.extras = report.extras;
      this.sources = report.sources;
    }

    /** Sets who reports on which year. */
    public Builder header(Header header) {
      this.header = requireNonNull(header, "header must not be null");
      return this;
    }

    /** Sets the paragraphs. */
    public Builder narrative(Outline<String> narrative) {
      this.narrative = requireNonNull(narrative, "narrative must not be null");
      return this;
    }

    /**
     * Sets a cell; where it stood in the source stays as it is.
     *
     * @throws IllegalArgumentException if the edition has no such cell
     */
    public Builder cell(CellAddress address, Cell cell) {
      cells.set(form.indexOf(address), requireNonNull(cell, "cell must not be null"));
      return this;
    }

    /**
     * Sets a figure, in the unit of the form.
     *
     * @throws IllegalArgumentException if the edition has no such cell
     */
    public Builder cell(CellAddress address, long figure) {
      return cell(address, BigDecimal.valueOf(figure));
    }

    /**
     * Sets a figure, in the unit of the form.
     *
     * @throws IllegalArgumentException if the edition has no such cell, or if the figure has more
     *     than 100 digits before or after the point
     */
    public Builder cell(CellAddress address, BigDecimal figure) {
      return cell(address, Cell.of(figure, form.unit(address)));
    }

    /**
     * Sets a figure of section 二, in the unit of the form.
     *
     * @throws IllegalArgumentException if the edition has no such cell
     */
    public Builder proactive(ProactiveRow row, ProactiveColumn column, long figure) {
      return cell(new CellAddress(row, column), figure);
    }

    /**
     * Sets a figure of section 二, in the unit of the form: an amount of money may have decimals.
     *
     * @throws IllegalArgumentException if the edition has no such cell, or if the figure has more
     *     than 100 digits before or after the point
     */
    public Builder proactive(ProactiveRow row, ProactiveColumn column, BigDecimal figure) {
      return cell(new CellAddress(row, column), figure);
    }

    /**
     * Sets a figure of section 三, in 件.
     *
     * @throws IllegalArgumentException if the edition has no such row
     */
    public Builder requests(RequestRow row, Applicant applicant, long figure) {
      return cell(new CellAddress(row, applicant), figure);
    }

    /** Sets a figure of section 四, in 件. */
    public Builder remedies(RemedyRow row, RemedyOutcome outcome, long figure) {
      return cell(new CellAddress(row, outcome), figure);
    }

    private void fillTotals() {
      for (CellAddress address : form.totals()) {
        if (cells.get(form.indexOf(address)) == Cell.absent()) {
          List<Cell> addends =
              form.addends(address).stream().map(a -> cells.get(form.indexOf(a))).toList();
          Cell sum = Subtotal.of(addends);
          if (sum.state() == CellState.REPORTED) {
            cell(address, sum);
          }
        }
      }
    }

    /** Sets the cells that the form does not know. */
    public Builder extras(List<Extra> extras) {
      this.extras = requireNonNull(extras, "extras must not be null");
      return this;
    }

    /** Sets where the parts of the report stood in its source. */
    public Builder sources(Sources sources) {
      this.sources = requireNonNull(sources, "sources must not be null");
      return this;
    }

    /** Returns the report. */
    public AnnualReport build() {
      return new AnnualReport(this);
    }
  }
}
