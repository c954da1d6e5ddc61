package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditionTest {
  @Test
  void newEditionBeginsWithReportYear2021() {
    assertThat(Edition.ofReportYear(2020)).isEqualTo(Edition.EDITION_2019);
    assertThat(Edition.ofReportYear(2021)).isEqualTo(Edition.EDITION_2021);
  }

  @Test
  void keyAndTextAreTheYear() {
    assertThat(Stream.of(Edition.values()).map(Edition::key)).containsExactly("2019", "2021");
    assertThat(Stream.of(Edition.values()).map(Edition::toString)).containsExactly("2019", "2021");
  }
}
