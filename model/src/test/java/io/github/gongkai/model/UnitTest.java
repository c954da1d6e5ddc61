package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnitTest {
  @Test
  void symbolAndTextAreAsTheFormPrintsThem() {
    assertThat(Stream.of(Unit.values()).map(Unit::symbol)).containsExactly("件", "项", "元", "万元");
    assertThat(Stream.of(Unit.values()).map(Unit::toString)).containsExactly("件", "项", "元", "万元");
  }

  @Test
  void onlyYuanAreMoney() {
    assertThat(Stream.of(Unit.values()).filter(Unit::isMoney))
        .containsExactly(Unit.YUAN, Unit.TEN_THOUSAND_YUAN);
  }
}
