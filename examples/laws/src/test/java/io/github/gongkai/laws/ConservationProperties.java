package io.github.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to a table, each of its figures is in a cell, an extra or a diagnostic. */
class ConservationProperties {
  /** A figure that is all there is in a cell of one of the layouts. */
  private static final Pattern FIGURE =
      Pattern.compile("(?<=[\\t>]|\\| )-?\\d[\\d.]*(?=[\\t\\n<]| \\|)");

  /** What happens to a line of a table. */
  enum Damage {
    LOST {
      @Override
      void to(List<String> lines, int at, int other) {
        lines.remove(at);
      }
    },
    DOUBLED {
      @Override
      void to(List<String> lines, int at, int other) {
        lines.add(at, lines.get(at));
      }
    },
    MOVED {
      @Override
      void to(List<String> lines, int at, int other) {
        lines.add(other, lines.remove(at));
      }
    },
    JOINED {
      @Override
      void to(List<String> lines, int at, int other) {
        if (at + 1 < lines.size()) {
          lines.set(at, lines.get(at) + lines.remove(at + 1));
        }
      }
    },
    CUT {
      @Override
      void to(List<String> lines, int at, int other) {
        String line = lines.get(at);
        lines.set(at, line.substring(other % (line.length() + 1)));
      }
    };

    abstract void to(List<String> lines, int at, int other);
  }

  @Property
  void noFigureOfATableIsLost(
      @ForAll("layouts") String layout,
      @ForAll("consistent") AnnualReport report,
      @ForAll Damage damage,
      @ForAll @IntRange(max = 1 << 20) int at,
      @ForAll @IntRange(max = 1 << 20) int other) {
    Source source = damaged(Source.of(layout, Files.write(layout, report)), damage, at, other);
    BitSet known = known(source);
    Matcher figure = FIGURE.matcher(source.text());
    while (figure.find()) {
      assertThat(known.get(figure.start()))
          .as(damage + ": " + figure.group() + " at " + figure.start() + " in " + source)
          .isTrue();
    }
  }

  /** Damages a line between the first cell and the last. */
  private static Source damaged(Source source, Damage damage, int at, int other) {
    List<String> lines = new ArrayList<>(List.of(source.text().split("\n", -1)));
    IntSummaryStatistics cells = source.linesOfCells();
    int count = cells.getMax() - cells.getMin() + 1;
    List<String> tables = lines.subList(cells.getMin() - 1, cells.getMax());
    damage.to(tables, at % count, other % count);
    return Source.of(source.layout(), String.join("\n", lines));
  }

  private static BitSet known(Source source) {
    BitSet known = new BitSet();
    Stream.of(
            source.result().report().cells().stream()
                .flatMap(cell -> source.result().sources().cell(cell.address()).stream()),
            source.result().sources().extras().stream(),
            source.result().sources().narrative().all(),
            source.result().diagnostics().stream().flatMap(d -> d.place().stream()))
        .flatMap(places -> places)
        .forEach((Place p) -> known.set(p.offset(), p.offset() + p.length()));
    return known;
  }

  @Provide
  Arbitrary<String> layouts() {
    return Examples.layouts();
  }

  @Provide
  Arbitrary<AnnualReport> consistent() {
    return Examples.consistent();
  }
}
