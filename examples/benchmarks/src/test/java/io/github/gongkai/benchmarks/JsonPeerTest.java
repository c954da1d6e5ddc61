package io.github.gongkai.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The plain records hold what a result holds. */
class JsonPeerTest {
  private final JsonBenchmark json = new JsonBenchmark();

  @Test
  void plainRecordsAreWrittenAsResultIs() throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(json.plainWrite())).isEqualTo(mapper.readTree(json.write()));
  }

  @Test
  void resultIsReadAsItWas() throws JsonProcessingException {
    assertThat(json.read()).isEqualTo(Texts.result(Texts.TABS_2022));
  }

  @Test
  void bothHoldSameFigures() throws JsonProcessingException {
    List<BigDecimal> figures =
        json.read().report().cells().stream()
            .flatMap(cell -> cell.cell().number().stream())
            .toList();
    assertThat(figures).hasSizeGreaterThan(100);
    assertThat(
            json.plainRead().tables().values().stream()
                .flatMap(rows -> rows.values().stream())
                .flatMap(row -> row.values().stream())
                .map(PlainJson.Cell::value)
                .filter(Objects::nonNull))
        .containsExactlyElementsOf(figures);
  }
}
