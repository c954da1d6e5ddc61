package io.github.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.ReportDiff;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** One report written in every layout is read as equal reports. */
class LayoutInvarianceProperties {

  @Property
  void allLayoutsAreReadAsOneReport(@ForAll("whole") AnnualReport report) {
    AnnualReport first = Files.readBack(Files.LAYOUTS.get(0), report);
    for (String layout : Files.LAYOUTS) {
      AnnualReport read = Files.readBack(layout, report);
      assertThat(ReportDiff.between(first, read)).as(layout).asString().isEmpty();
      assertThat(read).as(layout).isEqualTo(first);
    }
  }

  @Provide
  Arbitrary<AnnualReport> whole() {
    return Examples.whole();
  }
}
