package io.github.gongkai.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads {@code form.tsv}, the one place where the editions are written down. */
final class FormResource {
  private static final String NAME = "form.tsv";

  private final Edition edition;
  private final Map<Section, String> headings = new EnumMap<>(Section.class);
  private final Map<FormColumn, List<String>> columnLabels = new LinkedHashMap<>();
  private final Map<FormColumn, Unit> units = new LinkedHashMap<>();
  private final Set<FormColumn> impliedUnits = new HashSet<>();
  private final Map<FormRow, List<String>> rowLabels = new LinkedHashMap<>();
  private final Map<FormRow, List<FormColumn>> columns = new LinkedHashMap<>();

  private FormResource(Edition edition) {
    this.edition = edition;
  }

  static Map<Edition, Form> load() {
    List<String[]> lines = lines();
    Map<Edition, Form> forms = new EnumMap<>(Edition.class);
    for (Edition edition : Edition.values()) {
      FormResource resource = new FormResource(edition);
      lines.stream().filter(line -> concerns(edition, line)).forEach(resource::add);
      forms.put(edition, resource.form());
    }
    return forms;
  }

  private static List<String[]> lines() {
    try (InputStream in =
            Objects.requireNonNull(FormResource.class.getResourceAsStream(NAME), NAME);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + NAME, e);
    }
  }

  private static boolean concerns(Edition edition, String[] line) {
    return line[0].equals("*") || line[0].equals(edition.key());
  }

  private void add(String[] line) {
    String key = line[3];
    String label = line[4];
    switch (line[2]) {
      case "heading" -> headings.put(one(Stream.of(Section.values()), Section::key, key), label);
      case "column" -> addColumn(column(line[1], key), labels(label), line[5]);
      case "row" -> addRow(row(line[1], key), labels(label), line[5]);
      default -> throw new IllegalStateException(NAME + ": unknown kind: " + line[2]);
    }
  }

  private void addColumn(FormColumn column, List<String> labels, String unit) {
    columnLabels.put(column, labels);
    boolean isImplied = unit.startsWith("(");
    String symbol = isImplied ? unit.substring(1, unit.length() - 1) : unit;
    units.put(column, one(Stream.of(Unit.values()), Unit::symbol, symbol));
    if (isImplied) {
      impliedUnits.add(column);
    }
  }

  private void addRow(FormRow row, List<String> labels, String columnKeys) {
    rowLabels.put(row, labels);
    columns.put(
        row,
        columnKeys.equals("*")
            ? columnLabels.keySet().stream().filter(c -> c.table() == row.table()).toList()
            : Stream.of(columnKeys.split(" ")).map(key -> column(row.table().key(), key)).toList());
  }

  private Form form() {
    return new Form(edition, headings, columnLabels, units, impliedUnits, rowLabels, columns);
  }

  private static List<String> labels(String path) {
    return List.of(path.split(" > "));
  }

  private static FormRow row(String table, String key) {
    return one(
        Stream.<FormRow[]>of(ProactiveRow.values(), RequestRow.values(), RemedyRow.values())
            .flatMap(Stream::of)
            .filter(row -> row.table().key().equals(table)),
        FormRow::key,
        key);
  }

  private static FormColumn column(String table, String key) {
    return one(
        Stream.<FormColumn[]>of(
                ProactiveColumn.values(), Applicant.values(), RemedyOutcome.values())
            .flatMap(Stream::of)
            .filter(column -> column.table().key().equals(table)),
        FormColumn::key,
        key);
  }

  private static <T> T one(Stream<T> all, Function<T, String> name, String wanted) {
    return all.filter(t -> name.apply(t).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(NAME + ": unknown key: " + wanted));
  }
}
