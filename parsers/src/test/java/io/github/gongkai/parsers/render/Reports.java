package io.github.gongkai.parsers.render;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Applicant;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Outline;
import io.github.gongkai.model.ProactiveRow;
import io.github.gongkai.model.RemedyOutcome;
import io.github.gongkai.model.RemedyRow;
import io.github.gongkai.model.Section;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes reports by chance. */
final class Reports {
  private static final List<String> AGENCIES =
      List.of("湖湾区林业局", "青禾县教育局", "云岭市人民政府办公室", "白石镇人民政府", "星桥市交通运输局");
  private static final List<String> SENTENCES =
      List.of(
          "做好主动公开，全年公开信息128条。",
          "本机关按时答复了所有申请。",
          "一是栏目更新不够及时，二是解读形式单一。",
          "下一步，将加强培训，提高业务水平。",
          "本年度未收取信息处理费。",
          "有关情况见下表。");

  private static final BigDecimal FAR = BigDecimal.valueOf(1_000_000);

  private final Random random;
  private final Written.Keeps keeps;
  private final Edition edition;
  private final AnnualReport.Builder report;
  private final boolean isConsistent;
  private final Set<BigDecimal> blankTotals = new HashSet<>();

  private Reports(Random random, Written.Keeps keeps) {
    this.random = random;
    this.keeps = keeps;
    this.edition = random.nextBoolean() ? Edition.EDITION_2019 : Edition.EDITION_2021;
    this.report = AnnualReport.builder(edition);
    this.isConsistent = random.nextBoolean();
  }

  /** Returns a report with no blank cell that {@code keeps} would lose. */
  static AnnualReport next(Random random, Written.Keeps keeps) {
    return new Reports(random, keeps).next();
  }

  private AnnualReport next() {
    addText();
    AnnualReport blank = AnnualReport.builder(edition).build();
    for (FormTable table : FormTable.values()) {
      for (FormRow row : blank.form().rows(table)) {
        addRow(row, blank.form().columns(row));
      }
    }
    return report.build();
  }

  private void addText() {
    String agency = pick(AGENCIES);
    int year = edition.firstReportYear() + random.nextInt(edition == Edition.EDITION_2019 ? 2 : 4);
    LocalDate day = LocalDate.of(year + 1, 1, 1 + random.nextInt(31));
    report.header(
        Header.builder()
            .title(agency + year + "年政府信息公开工作年度报告")
            .agency(agency)
            .year(year)
            .publishedOn(day)
            .build());
    Outline.Builder<String> narrative = Outline.builder();
    narrative.preamble("现公布" + agency + year + "年政府信息公开工作年度报告。");
    for (Section section : Section.values()) {
      narrative.paragraph(section, pick(SENTENCES));
    }
    narrative.closing(agency);
    narrative.closing(day.getYear() + "年1月" + day.getDayOfMonth() + "日");
    report.narrative(narrative.build());
  }

  /**
   * Adds a row whose totals are right, blank or far too high. No other figure is a total, nor that
   * of the group before if it is blank: else the row might be one with a cell too many.
   */
  private void addRow(FormRow row, List<FormColumn> columns) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal last = BigDecimal.ZERO;
    for (FormColumn column : columns) {
      CellAddress address = new CellAddress(row, column);
      boolean isTotal = column == Applicant.TOTAL || column == RemedyOutcome.TOTAL;
      boolean isSum = isTotal && (isConsistent || last.add(last).compareTo(sum) == 0);
      Cell cell = isSum ? Cells.count(sum) : cell(address, columns);
      while (!isTotal && cell.number().filter(blankTotals::contains).isPresent()) {
        cell = cell(address, columns);
      }
      if (isTotal && !isSum && cell instanceof Cell.Reported) {
        cell = Cells.count(sum.add(FAR));
      }
      last = cell.number().orElse(BigDecimal.ZERO);
      sum = sum.add(last);
      report.cell(address, cell);
      if (isTotal && cell == Cell.blank()) {
        blankTotals.add(sum);
      }
    }
  }

  /** Returns a cell; a row of section 二 always shows where its values end. */
  private Cell cell(CellAddress address, List<FormColumn> columns) {
    int die = keeps == Written.Keeps.FIGURES ? 9 : random.nextInt(10);
    boolean isLast = address.column() == columns.get(columns.size() - 1);
    boolean isFirstOfTable =
        address.row() == RemedyRow.RECONSIDERATION && address.column() == columns.get(0);
    boolean isShown = address.row() == ProactiveRow.RULES && isLast;
    if (die < 2
        && !isFirstOfTable
        && !isShown
        && !(isLast && keeps == Written.Keeps.INNER_BLANKS)) {
      return Cell.blank();
    }
    return die == 2
        ? new Cell.NotApplicable(pick(List.of("/", "—", "无")))
        : Cells.figure(random, address);
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
