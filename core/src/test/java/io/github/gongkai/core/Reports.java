package io.github.gongkai.core;

import io.github.gongkai.core.ReportReader.Builder.PlugIns;
import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.core.diagnostic.DiagnosticCode;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import java.util.List;
import java.util.stream.Collectors;

/** Small whole reports of invented bodies, whose tables have semicolons between the cells. */
final class Reports {
  private static final Form FORM = Form.of(Edition.EDITION_2021);
  private static final String REQUESTS_HEAD = "申请人情况;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他;总计\n";
  private static final String REMEDIES_HEAD =
      "行政复议;;;;;未经复议直接起诉;;;;;复议后起诉;;;;\n" + "结果维持;结果纠正;其他结果;尚未审结;总计;".repeat(3) + "\n";

  private Reports() {}

  /** Returns a report all of whose cells are {@code figure}. */
  static String report(String title, int figure) {
    return title + "\n" + sections(figure);
  }

  /** Returns the six sections of such a report. */
  static String sections(int figure) {
    return """
        一、总体情况
        本年度工作平稳推进。
        二、主动公开政府信息情况
        %s三、收到和处理政府信息公开申请情况
        %s%s四、政府信息公开行政复议、行政诉讼情况
        %s%s五、存在的主要问题及改进情况
        公开不够及时，今后加强。
        六、其他需要报告的事项
        本年度未收取费用。
        """
        .formatted(
            proactive(figure),
            REQUESTS_HEAD,
            rows(FormTable.REQUESTS, figure),
            REMEDIES_HEAD,
            (figure + ";").repeat(14) + figure + "\n");
  }

  private static String proactive(int figure) {
    return FORM.rows(FormTable.PROACTIVE).stream()
        .map(row -> "信息内容;" + columns(row) + "\n" + row(row, figure))
        .collect(Collectors.joining());
  }

  private static String columns(FormRow row) {
    return FORM.columns(row).stream()
        .map(c -> last(FORM.labels(c)))
        .collect(Collectors.joining(";"));
  }

  private static String rows(FormTable table, int figure) {
    return FORM.rows(table).stream().map(row -> row(row, figure)).collect(Collectors.joining());
  }

  private static String row(FormRow row, int figure) {
    return last(FORM.labels(row)) + (";" + figure).repeat(FORM.columns(row).size()) + "\n";
  }

  private static String last(List<String> labels) {
    return labels.get(labels.size() - 1);
  }

  static ReportReader.Builder builder() {
    return ReportReader.builder()
        .plugIns(PlugIns.NONE)
        .format(new PlainText())
        .layout(new Semicolons());
  }

  static ParseResult read(String text) {
    return builder().build().read(text);
  }

  /** Returns what the diagnostics of {@code code} found. */
  static List<String> found(ParseResult result, DiagnosticCode code) {
    return result.diagnostics().stream()
        .filter(d -> d.code() == code)
        .map(Diagnostic::found)
        .toList();
  }

  static List<String> codes(ParseResult result) {
    return result.diagnostics().stream().map(d -> d.code().name()).toList();
  }
}
