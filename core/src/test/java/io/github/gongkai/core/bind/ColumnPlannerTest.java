package io.github.gongkai.core.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.limit.ParseLimits;
import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.GridCell;
import io.github.gongkai.core.spi.GridRow;
import io.github.gongkai.core.spi.SourceText;
import io.github.gongkai.core.spi.Span;
import io.github.gongkai.core.walk.Reading;
import io.github.gongkai.model.ProactiveColumn;
import io.github.gongkai.model.ProactiveRow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnPlannerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          采购总金额(万元)               | 万元
          采购总金额（单位：万元）       | 万元
          采购總金額（單位：萬元）       | 万元
          采购总金额/万元                | 万元
          采购总金额／元                 | 元
          采购总金额[万元]               | 万元
          采购总金额【单位：元】         | 元
          采购总金额（元                 | 元
          采购总金额万元                 | 万元
          采购总金额 单位：万元          | 万元
          收费金额（元）                 | 元
          收费金额元                     | 元
          收费金额（单位元）             | 元
          收费金额（金额单位：元）       | 元
          收费金额（计量单位为元）       | 元
          收费金额（以万元计）           | 万元
          收费金额（人民币元）           | 元
          收费金额（单位：元人民币）     | 元
          收费金额（人民币百元）         | 百元
          收费金额（万元，精确到元）     | 万元
          收费金额（万美元）             | 万美元
          收费金额（元/万元）            | 元/万元
          收费金额（万）                 | 万
          处理决定数量（万件）           | 万件
          """)
  void unitStandsInTheLabel(String label, String unit) {
    assertThat(plan(label).columns())
        .extracting(ColumnPlan.Column::unit)
        .containsExactly(Optional.of(unit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "采购总金额",
        "处理决定数量（件）",
        "多元解纷件数",
        "多元",
        "上一年项目数量(指2018年事项数)",
        "含万元以上处罚",
        "本年收费金额(单位"
      })
  void labelWithoutUnitHasNone(String label) {
    assertThat(plan(label).columns())
        .extracting(ColumnPlan.Column::unit)
        .containsExactly(Optional.empty());
  }

  private static ColumnPlan plan(String label) {
    Reading reading =
        new Reading(new SourceText(label), Vocabulary.standard(), ParseLimits.defaults());
    GridCell cell = new GridCell(label, new Span(0, label.length()));
    TableRow row = TableRow.of(GridRow.of(List.of(cell, cell)), Vocabulary.standard());
    return new ColumnPlanner(reading, new Labels(reading))
        .plan(
            row.cells().subList(0, 1),
            OptionalInt.of(1),
            List.of(ProactiveColumn.AMOUNT),
            List.of(DataRow.of(row, 1, ProactiveRow.FEES)));
  }
}
