package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HeaderTest {
  private static final StatisticalPeriod PERIOD =
      new StatisticalPeriod(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));

  private static Header.Builder full() {
    return Header.builder()
        .title("某局2021年政府信息公开工作年度报告")
        .agency("某局")
        .year(2021)
        .publishedOn(LocalDate.of(2022, 1, 4))
        .period(PERIOD);
  }

  @Test
  void emptyHeaderStatesNothing() {
    Header empty = Header.empty();

    assertThat(empty.title()).isEmpty();
    assertThat(empty.agency()).isEmpty();
    assertThat(empty.year()).isEmpty();
    assertThat(empty.publishedOn()).isEmpty();
    assertThat(empty.period()).isEmpty();
    assertThat(empty).isEqualTo(Header.builder().build());
  }

  @Test
  void headerStatesWhatWasSet() {
    Header header = full().build();

    assertThat(header.title()).contains("某局2021年政府信息公开工作年度报告");
    assertThat(header.agency()).contains("某局");
    assertThat(header.year()).hasValue(2021);
    assertThat(header.publishedOn()).contains(LocalDate.of(2022, 1, 4));
    assertThat(header.period()).contains(PERIOD);
  }

  @Test
  void equalHeadersHaveEqualParts() {
    assertThat(full().build()).isEqualTo(full().build()).hasSameHashCodeAs(full().build());
    assertThat(full().build())
        .isNotEqualTo(full().title("x").build())
        .isNotEqualTo(full().agency("x").build())
        .isNotEqualTo(full().year(2020).build())
        .isNotEqualTo(full().publishedOn(LocalDate.of(2022, 1, 5)).build())
        .isNotEqualTo(full().period(new StatisticalPeriod(PERIOD.from(), PERIOD.from())).build())
        .isNotEqualTo(Header.empty())
        .isNotEqualTo("text");
  }

  @Test
  void textShowsTheParts() {
    assertThat(full().build())
        .hasToString(
            "Header[title=某局2021年政府信息公开工作年度报告, agency=某局, year=2021,"
                + " publishedOn=2022-01-04, period=2021-01-01..2021-12-31]");
  }

  @Test
  void builderUsedOnLeavesTheHeaderAsItWas() {
    Header.Builder builder = full();
    Header header = builder.build();

    builder.title("x").agency("x").year(1).publishedOn(LocalDate.EPOCH);

    assertThat(header).isEqualTo(full().build());
  }

  @Test
  void periodMayBeStatedInTheWrongOrder() {
    assertThat(new StatisticalPeriod(PERIOD.to(), PERIOD.from()))
        .hasToString("2021-12-31..2021-01-01");
  }

  @Test
  void nullsThrowWithTheirName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Header.builder().title(null))
        .withMessage("title must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> Header.builder().agency(null))
        .withMessage("agency must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> Header.builder().publishedOn(null))
        .withMessage("publishedOn must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> Header.builder().period(null))
        .withMessage("period must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> new StatisticalPeriod(null, PERIOD.to()))
        .withMessage("from must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> new StatisticalPeriod(PERIOD.from(), null))
        .withMessage("to must not be null");
  }
}
