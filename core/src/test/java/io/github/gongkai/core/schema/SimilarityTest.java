package io.github.gongkai.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {
  @ParameterizedTest
  @CsvSource({
    "行政事业性收, 行政事业性收费, true",
    "行政事业性收费, 行政事业性收费, false",
    "行政事业性, 行政事业性收费, false",
    "政事业性收费, 行政事业性收费, false"
  })
  void labelIsCutIfItIsALongBeginning(String damaged, String label, boolean isCut) {
    assertThat(Similarity.isCut(damaged, label)).isEqualTo(isCut);
  }

  @ParameterizedTest
  @CsvSource({"规章1, 0", "行政强1, 1", "行政规范文件, 1", "行政事业收费项, 2", "其他对外管理服务事项, 2"})
  void longerLabelsMayHaveMoreChanges(String damaged, int changes) {
    assertThat(Similarity.mostChanges(damaged)).isEqualTo(changes);
  }

  @Test
  void changesAreCounted() {
    assertThat(Similarity.areApart("行政强6", "行政强制", 1)).isTrue();
    assertThat(Similarity.areApart("行政强6", "行政强制", 2)).isFalse();
    assertThat(Similarity.areApart("行政事业收费项", "行政事业性收费", 2)).isTrue();
    assertThat(Similarity.areApart("行政事业性收费", "行政事业性收费", 1)).isFalse();
    assertThat(Similarity.areApart("行政处罚强制", "行政强制", 1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "行政强制, 行政强制, true",
    "行政强6, 行政强制, true",
    "行政检查, 行政强制, false",
    "行政事业性收, 行政事业性收费, true",
    "行政收费, 行政事业性收费, false"
  })
  void whatMayHaveBeenALabelIsLikeIt(String damaged, String label, boolean isLike) {
    assertThat(Similarity.isLike(damaged, label)).isEqualTo(isLike);
  }
}
