package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ParseResult;
import io.github.gongkai.core.diagnostic.Diagnostic;
import io.github.gongkai.model.AddressedCell;
import io.github.gongkai.model.Cell;
import io.github.gongkai.model.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever happens to one cell or line of a sample, no figure is lost and none is wrong in silence.
 */
class ConservationProperties {
  private static final Map<String, ParseResult> WHOLE = new HashMap<>();

  static {
    Samples.NAMES.forEach(name -> WHOLE.put(name, Samples.parse(name)));
  }

  /** A damaged sample. */
  record Damaged(String name, Mutation.Kind kind, Mutation mutation) {
    ParseResult whole() {
      return WHOLE.get(name);
    }

    @Override
    public String toString() {
      return name + ": " + mutation.what();
    }
  }

  @Property(tries = 1000)
  void noOtherCellChangesInSilence(@ForAll("damaged") Damaged damaged) {
    ParseResult result = Samples.READER.read(damaged.mutation().text());
    List<String> changed = changed(damaged.whole(), result);
    int replaced =
        switch (damaged.kind()) {
          case REPLACE -> 1;
          case SWAP -> 2;
          case DELETE, DUPLICATE -> 0;
        };
    if (changed.size() > replaced) {
      assertThat(newDiagnostics(damaged.whole(), result)).as(changed.toString()).isNotEmpty();
    }
  }

  @Property(tries = 1000)
  void noFigureOfATableIsLost(@ForAll("damaged") Damaged damaged) {
    String text = damaged.mutation().text();
    ParseResult result = Samples.READER.read(text);
    BitSet known = new BitSet();
    Stream.of(
            result.report().cells().stream()
                .flatMap(c -> result.sources().cell(c.address()).stream()),
            result.sources().extras().stream(),
            result.diagnostics().stream().flatMap(d -> d.place().stream()))
        .flatMap(places -> places)
        .forEach((Place p) -> known.set(p.offset(), p.offset() + p.length()));
    assertThat(figures(text, Samples.separator(damaged.name())))
        .allMatch(known::get, "is in a cell, an extra or a diagnostic");
  }

  @Property
  void placesAreRight(@ForAll("damaged") Damaged damaged) {
    String text = damaged.mutation().text();
    Places.assertRight(Samples.READER.read(text), text);
  }

  @Provide
  Arbitrary<Damaged> damaged() {
    return Combinators.combine(
            Arbitraries.of(Samples.NAMES),
            Arbitraries.of(Mutation.Kind.class),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 1 << 20).withoutEdgeCases(),
            Arbitraries.integers().between(0, 1 << 20).withoutEdgeCases())
        .as(ConservationProperties::damaged);
  }

  private static Damaged damaged(
      String name, Mutation.Kind kind, boolean isLine, int index, int other) {
    String text = Samples.text(name);
    Mutation mutation =
        isLine
            ? Mutation.ofLine(text, kind, index, other)
            : Mutation.ofCell(text, Samples.separator(name), kind, index, other);
    return new Damaged(name, kind, mutation);
  }

  private static List<String> changed(ParseResult before, ParseResult after) {
    if (before.report().edition() != after.report().edition()) {
      return List.of("edition", "edition", "edition");
    }
    List<String> changed = new ArrayList<>();
    for (AddressedCell cell : before.report().cells()) {
      Cell now = after.report().cell(cell.address());
      boolean isSame =
          cell.cell().state() == now.state() && cell.cell().number().equals(now.number());
      if (!isSame) {
        changed.add(cell.address() + ": " + cell.cell().text() + " -> " + now.text());
      }
    }
    return changed;
  }

  private static Set<String> newDiagnostics(ParseResult before, ParseResult after) {
    Set<String> fresh = new HashSet<>();
    after.diagnostics().forEach(d -> fresh.add(key(d)));
    before.diagnostics().forEach(d -> fresh.remove(key(d)));
    return fresh;
  }

  private static String key(Diagnostic diagnostic) {
    return diagnostic.code() + " " + diagnostic.found() + " " + diagnostic.expected();
  }

  /** Returns where a cell with nothing but a figure starts. */
  private static List<Integer> figures(String text, char separator) {
    List<Integer> figures = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (line.indexOf(separator) >= 0) {
        int at = start;
        for (String cell : line.split("[" + separator + "]", -1)) {
          if (cell.matches("[\\s\\u00A0]*-?\\d[\\d.\\s\\u00A0]*(?:万元)?[\\s\\u00A0]*")) {
            int digit = at;
            while (!Character.isDigit(text.charAt(digit))) {
              digit++;
            }
            figures.add(digit);
          }
          at += cell.length() + 1;
        }
      }
      start += line.length() + 1;
    }
    return figures;
  }
}
