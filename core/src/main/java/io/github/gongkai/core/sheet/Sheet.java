package io.github.gongkai.core.sheet;

import io.github.gongkai.core.text.Dates;
import io.github.gongkai.core.text.Spaces;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Outline;
import io.github.gongkai.model.Section;
import io.github.gongkai.model.StatisticalPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report as the form prints it: title, headings, paragraphs and tables, in order. Reading what is
 * written from it gives the report again, with these bounds:
 *
 * <ul>
 *   <li>A cell is written as its text, if that is read as what the cell says, else as its figure.
 *       One that is unreadable stays so, {@code 〔？〕} behind its text; so does one that no text
 *       would be read as, such as a figure of 19 digits, or of 项 where the form has 件.
 *   <li>A row whose cells are all absent is left out, in sections 二 and 三. Any other absent cell is
 *       written as a blank one, for a table has no holes.
 *   <li>In a table that is nearly blank, a figure may be read as unreadable, with an error: other
 *       sources lose cells there.
 *   <li>A row that the form does not know is printed if none of its labels is blank or of the form,
 *       else told in a sentence below the table.
 *   <li>Of what the header states and the text does not, the body and the day of publication stand
 *       in a line of the page, above, and the statistical period in a sentence. The year is that of
 *       the title.
 *   <li>Line breaks within a text are written as spaces. A paragraph that looks like a heading, a
 *       row of a table, or the number of a page, and one that stands thrice, is read as that, and
 *       marks of Markdown are read over, as in any text.
 * </ul>
 *
 * @param pieces the pieces, in order
 */
public record Sheet(List<Piece> pieces) {
  private static final String TITLE = "年政府信息公开工作年度报告";

  /** Copies the pieces. */
  public Sheet {
    pieces = List.copyOf(pieces);
  }

  /** Returns {@code report} as the form prints it. */
  public static Sheet of(AnnualReport report) {
    List<Piece> pieces = new ArrayList<>();
    Header header = report.header();
    Optional<String> title = header.title().or(() -> title(header));
    title.ifPresent(words -> add(words, Piece.Kind.TITLE, pieces));
    page(report, title.orElse("")).ifPresent(words -> add(words, Piece.Kind.PAGE, pieces));
    add(report.narrative().preamble(), Piece.Kind.PARAGRAPH, pieces);
    period(report).ifPresent(words -> add(words, Piece.Kind.PARAGRAPH, pieces));
    for (Section section : Section.values()) {
      add(report, section, pieces);
    }
    add(report.narrative().closing(), Piece.Kind.SIGNATURE, pieces);
    return new Sheet(pieces);
  }

  /** Returns the title, if there is one. */
  public Optional<String> title() {
    return pieces.stream()
        .filter(piece -> piece instanceof Piece.Text text && text.kind() == Piece.Kind.TITLE)
        .map(piece -> ((Piece.Text) piece).words())
        .findFirst();
  }

  private static void add(AnnualReport report, Section section, List<Piece> pieces) {
    List<Piece> tables =
        Stream.of(FormTable.values())
            .filter(table -> table.section() == section)
            .flatMap(table -> FormTables.of(report, table).stream())
            .toList();
    if (report.narrative().has(section) || !tables.isEmpty()) {
      add(report.form().heading(section), Piece.Kind.HEADING, pieces);
      add(report.narrative().section(section), Piece.Kind.PARAGRAPH, pieces);
      pieces.addAll(tables);
    }
  }

  private static void add(List<String> texts, Piece.Kind kind, List<Piece> pieces) {
    texts.forEach(text -> add(text, kind, pieces));
  }

  private static void add(String text, Piece.Kind kind, List<Piece> pieces) {
    pieces.add(new Piece.Text(oneLine(text), kind));
  }

  /** Returns {@code text} in one line. */
  static String oneLine(String text) {
    return Spaces.strip(text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " "));
  }

  private static Optional<String> title(Header header) {
    return header.agency().isPresent() && header.year().isPresent()
        ? Optional.of(header.agency().get() + header.year().getAsInt() + TITLE)
        : Optional.empty();
  }

  /** Returns a line with what of the header stands neither in the title nor in the signature. */
  private static Optional<String> page(AnnualReport report, String title) {
    Outline<String> narrative = report.narrative();
    String signature = title + "\n" + String.join("\n", narrative.closing());
    List<String> stated = new ArrayList<>();
    report
        .header()
        .agency()
        .filter(agency -> !signature.contains(agency))
        .ifPresent(agency -> stated.add("发布机构：" + agency));
    report
        .header()
        .publishedOn()
        .filter(day -> narrative.closing().stream().noneMatch(line -> names(line, day)))
        .filter(day -> narrative.preamble().stream().noneMatch(line -> names(line, day)))
        .ifPresent(day -> stated.add("发布日期：" + day));
    return stated.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", stated));
  }

  private static boolean names(String line, LocalDate day) {
    return Dates.first(line).filter(day::equals).isPresent();
  }

  /** Returns a sentence with the statistical period, unless a paragraph states it. */
  private static Optional<String> period(AnnualReport report) {
    return report
        .header()
        .period()
        .filter(period -> report.narrative().all().noneMatch(text -> states(text, period)))
        .map(p -> "本报告中所列数据的统计期限为" + day(p.from()) + "至" + day(p.to()) + "。");
  }

  private static boolean states(String text, StatisticalPeriod period) {
    return Dates.period(Spaces.remove(text)).filter(period::equals).isPresent();
  }

  private static String day(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
