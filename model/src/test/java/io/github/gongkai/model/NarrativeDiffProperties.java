package io.github.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Paragraphs removed and added are those that make the one narrative the other, and no more. */
class NarrativeDiffProperties {
  @Property(edgeCases = EdgeCasesMode.NONE)
  void removingAndAddingMakesTheOneNarrativeTheOther(
      @ForAll("paragraphs") List<String> before, @ForAll("paragraphs") List<String> after) {
    assertThat(applied(before, compared(before, after))).isEqualTo(after);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void asFewAsPossibleAreRemovedAndAdded(
      @ForAll("paragraphs") List<String> before, @ForAll("paragraphs") List<String> after) {
    assertThat(compared(before, after)).hasSize(fewestChanges(before, after));
  }

  private static List<TextChange> compared(List<String> before, List<String> after) {
    return ReportDiff.between(report(before), report(after)).narrative();
  }

  private static AnnualReport report(List<String> closing) {
    Outline.Builder<String> narrative = Outline.builder();
    closing.forEach(narrative::closing);
    return AnnualReport.builder(Edition.EDITION_2021).narrative(narrative.build()).build();
  }

  /** Removes from the end on, so that the places before stay right, then adds from the start on. */
  private static List<String> applied(List<String> before, List<TextChange> changes) {
    List<String> list = new ArrayList<>(before);
    for (int i = changes.size() - 1; i >= 0; i--) {
      if (changes.get(i).before().isPresent()) {
        String removed = list.remove(changes.get(i).index().orElseThrow());
        assertThat(changes.get(i).before()).contains(removed);
      }
    }
    changes.forEach(c -> c.after().ifPresent(added -> list.add(c.index().orElseThrow(), added)));
    return list;
  }

  private static int fewestChanges(List<String> before, List<String> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.size() + after.size();
    }
    List<String> beforeRest = before.subList(1, before.size());
    List<String> afterRest = after.subList(1, after.size());
    return before.get(0).equals(after.get(0))
        ? fewestChanges(beforeRest, afterRest)
        : 1 + Math.min(fewestChanges(beforeRest, after), fewestChanges(before, afterRest));
  }

  @Provide
  Arbitrary<List<String>> paragraphs() {
    return Arbitraries.of("a", "b", "c").list().ofMaxSize(7);
  }
}
