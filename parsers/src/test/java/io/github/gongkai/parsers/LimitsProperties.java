package io.github.gongkai.parsers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.ReportReader;
import io.github.gongkai.core.ReportWriter;
import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.limit.ParseLimits;
import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.CellState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A limit may leave figures out; it changes none and blanks none. */
class LimitsProperties {
  private static final Set<CellState> SAID =
      EnumSet.of(CellState.REPORTED, CellState.BLANK, CellState.NOT_APPLICABLE);

  @Property(tries = 1000)
  void whatIsReadOfATextIsWhatItSays(
      @ForAll("samples") String name,
      @ForAll("limits") Limit limit,
      @ForAll @IntRange(min = 1, max = 9000) int bound)
      throws IOException {
    assertSaysNothingElse(Samples.text(name), limit, bound);
  }

  @Property(tries = 1000)
  void whatIsReadOfAPageIsWhatItSays(
      @ForAll("samples") String name,
      @ForAll("limits") Limit limit,
      @ForAll @IntRange(min = 1, max = 30_000) int bound)
      throws IOException {
    assertSaysNothingElse(html().write(Samples.parse(name).report()), limit, bound);
  }

  private static ReportWriter html() {
    return ReportWriter.all().stream()
        .filter(writer -> writer.name().equals("html"))
        .findFirst()
        .orElseThrow();
  }

  private static void assertSaysNothingElse(String source, Limit limit, int bound)
      throws IOException {
    ReportReader limited =
        ReportReader.builder().limits(ParseLimits.defaults().with(limit, bound)).build();
    AnnualReport whole = read(Samples.READER, source).report();
    AnnualReport part = read(limited, source).report();
    if (part.edition() == whole.edition()) {
      for (AddressedCell cell : part.cells()) {
        if (SAID.contains(cell.cell().state())) {
          assertThat(cell.cell()).as("%s", cell.address()).isEqualTo(whole.cell(cell.address()));
        }
      }
    }
  }

  private static ParseResult read(ReportReader reader, String source) throws IOException {
    return reader.read(new ByteArrayInputStream(source.getBytes(UTF_8)));
  }

  @Provide
  Arbitrary<String> samples() {
    return Arbitraries.of(Samples.NAMES);
  }

  @Provide
  Arbitrary<Limit> limits() {
    return Arbitraries.of(
        Limit.BYTES,
        Limit.LINES,
        Limit.MARKUP,
        Limit.DEPTH,
        Limit.CHARACTERS,
        Limit.LINE_CHARACTERS,
        Limit.BLOCKS,
        Limit.ROWS,
        Limit.CELLS);
  }
}
