package io.github.gongkai.core.diagnostic;

import static io.github.gongkai.model.Severity.ERROR;
import static io.github.gongkai.model.Severity.INFO;
import static io.github.gongkai.model.Severity.WARNING;

import io.github.gongkai.model.Severity;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kinds of diagnostics. The name is stable. In the messages {@code {0}} is what was found and
 * {@code {1}} what was expected.
 */
public enum DiagnosticCode {
  /** Bytes are not text in the encoding that fits best. */
  UNDECODABLE(ERROR, "bytes that are not text in: {1}", "字节不是该编码的文字：{1}"),
  /** The source claims to be in another encoding than its bytes are; the bytes were followed. */
  CHARSET_MISDECLARED(WARNING, "declared as {0}, read as: {1}", "声明的编码为 {0}，按此编码读取：{1}"),
  /** A limit is reached; what stands from the place on, or was left to do, was not read. */
  LIMIT_REACHED(ERROR, "the rest was not read, limit {0}: {1}", "其余未读取，上限 {0}：{1}"),
  /**
   * A cell says to cover more columns or rows than the limit; it was read as if it covered so many.
   */
  SPAN_CUT(ERROR, "cell covers {0}, read as: {1}", "单元格跨 {0}，按此读取：{1}"),
  /** The thread was interrupted; what was left to do was not done. */
  INTERRUPTED(ERROR, "thread interrupted, the rest was not read", "线程被中断，其余未读取"),
  /** There were more diagnostics than the limit. */
  DIAGNOSTICS_DROPPED(ERROR, "more diagnostics than {1}, dropped: {0}", "诊断超过 {1} 条，略去：{0}"),
  /** The source has none of the three tables. */
  NOT_A_REPORT(ERROR, "none of the three tables found", "未发现三张法定表格中的任何一张"),
  /** The report is on the form before 2019, whose figures are not read. */
  EDITION_UNSUPPORTED(ERROR, "form before 2019, tables not read: {0}", "旧版统计表，未读取表格：{0}"),
  /** The source holds a further report, which was not read. */
  SECOND_REPORT(ERROR, "further report in the same source, not read: {0}", "同一文件中的另一份报告，未读取：{0}"),
  /**
   * The table of section 二 has columns of both editions, most of the one that was read; or the
   * tables do not tell, and the report year decided, or the newest is assumed.
   */
  EDITION_UNCERTAIN(
      WARNING, "edition not clear from the tables, read as: {1}", "表格不足以判断格式版本，按此版本读取：{1}"),

  /** No title was found before the first section. */
  TITLE_MISSING(WARNING, "no title found", "未发现标题"),
  /** The title has no year; it was taken from the text. */
  YEAR_FROM_TEXT(INFO, "no year in the title, taken from the text: {1}", "标题无年份，取自正文：{1}"),
  /** The title names several years, or another one than the statistical period. */
  YEAR_CONFLICT(
      WARNING, "title and period name the years {0}, read as: {1}", "标题与统计期限中的年份为 {0}，读作：{1}"),
  /** Neither title nor text gives one report year. */
  YEAR_UNKNOWN(WARNING, "report year not found", "未能确定报告年份"),

  /** A section of the form has no heading. */
  SECTION_MISSING(WARNING, "section missing: {1}", "缺少部分：{1}"),
  /** A heading has another number than on the form. */
  HEADING_NUMBER(INFO, "heading numbered {0}, expected {1}", "标题序号为 {0}，应为 {1}"),
  /** A heading stands again; the section is where it has most text. */
  HEADING_REPEATED(WARNING, "heading stands more than once: {0}", "标题重复出现：{0}"),
  /** The words of a heading stand at the end of a paragraph. */
  HEADING_GLUED(WARNING, "heading at the end of a paragraph: {0}", "标题粘连在段落末尾：{0}"),

  /** Traditional script was read as simplified. */
  SCRIPT_FOLDED(INFO, "traditional script read as simplified, first: {0}", "繁体字按简体读取，首处：{0}"),
  /** Something that is no part of the report was left out of the narrative. */
  NOISE_REMOVED(INFO, "left out of the text: {0}", "已从正文中去除：{0}"),

  /** A label is spelled otherwise than on the form. */
  ALIAS_USED(INFO, "label {0} read as: {1}", "标签 {0} 读作：{1}"),
  /** A label is cut short. */
  LABEL_CUT(INFO, "label cut short, {0} read as: {1}", "标签被截断，{0} 读作：{1}"),
  /** A label is damaged. */
  LABEL_DAMAGED(WARNING, "label damaged, {0} read as: {1}", "标签有误，{0} 读作：{1}"),
  /** Words in brackets behind a label say that its figures may be others than the form's. */
  LABEL_REMARK(
      WARNING, "label with a remark, its figures may be others: {0}", "标签带有说明，数值可能另有所指：{0}"),
  /** A label stands in another column than on the form. */
  CELL_SHIFTED(INFO, "label in column {0}, expected in column {1}", "标签位于第 {0} 列，应在第 {1} 列"),

  /** One of the three tables was not found. */
  TABLE_MISSING(ERROR, "table not found: {1}", "未发现表格：{1}"),
  /** The labels of the columns are not all there; the order of the form was taken. */
  COLUMNS_INCOMPLETE(
      WARNING, "columns {0}, read in the order of the form: {1}", "列标题为 {0}，按规定顺序读取：{1}"),
  /** The head and the rows have fewer columns than the form. */
  COLUMNS_MISSING(WARNING, "columns not found: {1}", "未发现的列：{1}"),
  /** The columns stand in another order than on the form; the labels were followed. */
  COLUMNS_REORDERED(WARNING, "columns in another order than the form: {0}", "列顺序与规定格式不同：{0}"),
  /** A column that the form does not know was kept as an extra. */
  COLUMN_EXTRA(WARNING, "column not on the form: {0}", "规定格式中没有的列：{0}"),
  /** A row of the form was not found. */
  ROW_MISSING(WARNING, "row not found: {1}", "未发现行：{1}"),
  /** A row that the form does not know was kept as an extra. */
  ROW_EXTRA(WARNING, "row not on the form: {0}", "规定格式中没有的行：{0}"),
  /** A row was put together from paragraphs after the table. */
  ROW_ASSEMBLED(INFO, "row put together from paragraphs: {0}", "由多个段落拼合的行：{0}"),
  /** Rows that ran together were parted. */
  ROWS_PARTED(WARNING, "rows that ran together, parted before: {0}", "粘连的行已拆分于：{0}"),
  /** A row stands after one that follows it on the form. */
  ROW_REORDERED(WARNING, "row in another place than on the form: {0}", "行的位置与规定格式不同：{0}"),
  /** A row stands again with the same figures. */
  ROW_REPEATED(WARNING, "row stands more than once: {0}", "行重复出现：{0}"),
  /** A row stands again with other figures; its cells are left unreadable. */
  ROW_CONFLICT(ERROR, "figures {0} contradict those given before: {1}", "数值 {0} 与前文矛盾：{1}"),
  /** A row with blank cells has fewer cells than the others of its table. */
  ROW_NARROW(WARNING, "row narrower than its table: {0}", "该行的单元格少于表格其他行：{0}"),
  /** A total is blank and its addends are not: the total may be missing, or a cell before it. */
  TOTAL_BLANK(WARNING, "total blank beside figures: {0}", "有数值而合计为空：{0}"),
  /** Values went where they seem to stand, because the relations hold only so. */
  INFERRED(WARNING, "values {0} placed by the relations {1}", "数值 {0} 按勾稽关系 {1} 归入各列"),
  /** The values of a row cannot be told apart; its cells are left unreadable. */
  ROW_UNREADABLE(ERROR, "values {0} do not fit the {1} cells of the row", "数值 {0} 与该行的 {1} 个单元格不符"),

  /** A cell that covers several of the form holds a value, which may be of any or all of them. */
  CELL_MERGED(ERROR, "value {0} in a cell that covers {1}", "数值 {0} 所在单元格由 {1} 格合并"),
  /** A cell holds text that is no figure. */
  CELL_UNREADABLE(ERROR, "not a figure: {0}", "不是数值：{0}"),
  /** A figure stands in another unit than the form has; it was left unreadable. */
  UNIT_UNEXPECTED(ERROR, "figure {0} in another unit than: {1}", "数值 {0} 的单位不是：{1}"),
  /** A count has decimals. */
  NOT_WHOLE(WARNING, "not a whole number: {0}", "不是整数：{0}"),
  /** Text in a table belongs to no cell and is no label. */
  TEXT_UNPLACED(WARNING, "text in a table that belongs to no cell: {0}", "表格中无法归入单元格的文字：{0}"),
  /** Figures in a table, or alone in a paragraph, belong to no cell. */
  UNPLACED(ERROR, "figures that belong to no cell: {0}", "无法归入任何单元格的数值：{0}");

  private static final Pattern PLACE = Pattern.compile("\\{([01])}");

  private final Severity severity;
  private final String english;
  private final String chinese;

  DiagnosticCode(Severity severity, String english, String chinese) {
    this.severity = severity;
    this.english = english;
    this.chinese = chinese;
  }

  /** Returns the severity. */
  public Severity severity() {
    return severity;
  }

  String message(Locale locale, String found, String expected) {
    String text = locale.getLanguage().equals("zh") ? chinese : english;
    return PLACE
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(m.group(1).equals("0") ? found : expected));
  }
}
