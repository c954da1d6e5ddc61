package io.github.gongkai.validation.rule;

import static java.util.stream.Collectors.joining;

import io.github.gongkai.model.CellAddress;
import io.github.gongkai.model.Form;
import io.github.gongkai.validation.rule.Term.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The relation of a finding in words, in one language. */
final class RelationWords {
  private static final int MOST_NAMES = 3;

  private final RelationFinding finding;
  private final Relation relation;
  private final boolean isChinese;
  private final Form form;
  private final boolean isOneColumn;
  private final boolean isOneRow;

  RelationWords(RelationFinding finding, boolean isChinese) {
    this.finding = finding;
    this.relation = finding.check().relation();
    this.isChinese = isChinese;
    this.form = finding.reports().report().form();
    List<CellAddress> all =
        Stream.of(relation.stated(), relation.expected())
            .flatMap(figure -> figure.terms().stream())
            .map(Term::address)
            .toList();
    this.isOneColumn = all.stream().map(CellAddress::column).distinct().count() == 1;
    this.isOneRow = all.stream().map(CellAddress::row).distinct().count() == 1;
  }

  String template() {
    return relation.comparison() == Comparison.WHOLE ? ofWhole() : ofTwo();
  }

  private String ofWhole() {
    return switch (finding.outcome()) {
      case PASSED -> isChinese ? "{subject}：整数 {actual}" : "{subject}: a whole number: {actual}";
      case FAILED -> isChinese ? "{subject}：为 {actual}，{words}" : "{subject}: is {actual}, {words}";
      case UNDECIDED -> isChinese ? "{subject}：缺少数值" : "{subject}: no figure";
      case NOT_APPLICABLE -> isChinese ? "{subject}：不适用" : "{subject}: not applicable";
    };
  }

  private String ofTwo() {
    return switch (finding.outcome()) {
      case PASSED ->
          isChinese
              ? "{subject}：{stated} {sign} {addends}：{actual}"
              : "{subject}: {stated} {sign} {addends}: {actual}";
      case FAILED ->
          isChinese
              ? "{subject}：{stated} 为 {actual}，{words} {addends}：{expected}"
              : "{subject}: {stated} is {actual}, {words} {addends}: {expected}";
      case UNDECIDED ->
          isChinese
              ? "{subject}：无法判断 {stated} {sign} {addends}，缺少数值：{missing}"
              : "{subject}: cannot decide {stated} {sign} {addends}, no figure in: {missing}";
      case NOT_APPLICABLE ->
          isChinese
              ? "{subject}：不适用：{stated} {sign} {addends}"
              : "{subject}: not applicable: {stated} {sign} {addends}";
    };
  }

  String stated() {
    return names(relation.stated());
  }

  String expected() {
    return names(relation.expected());
  }

  String missing() {
    List<String> names = finding.missing().stream().map(this::name).toList();
    return abridged(names, isChinese ? "；" : ", ");
  }

  private String names(Figure figure) {
    List<String> names = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean isSum = figure.terms().stream().noneMatch(Term::isSubtracted);
    for (Term term : figure.terms()) {
      text.append(text.length() == 0 ? "" : term.isSubtracted() ? " - " : " + ").append(name(term));
      names.add(name(term));
    }
    if (figure.terms().isEmpty() || figure.number().signum() != 0) {
      text.append(text.length() == 0 ? "" : " + ").append(figure.number().toPlainString());
    }
    return isSum && figure.number().signum() == 0 && !names.isEmpty()
        ? abridged(names, " + ")
        : text.toString();
  }

  /** Joins up to three names; of more, which stand side by side on the form, first and last. */
  private static String abridged(List<String> names, String separator) {
    return names.size() <= MOST_NAMES
        ? String.join(separator, names)
        : Stream.of(names.get(0), "…", names.get(names.size() - 1)).collect(joining(separator));
  }

  private String name(Addend addend) {
    Optional<String> child =
        addend.term().source() == Source.CHILDREN
            ? addend.report().header().agency()
            : Optional.empty();
    return child
        .map(agency -> agency + (isChinese ? "的" : ": ") + name(addend.term().address()))
        .orElseGet(() -> name(addend.term()));
  }

  private String name(Term term) {
    return prefix(term.source()) + name(term.address());
  }

  private String prefix(Source source) {
    return switch (source) {
      case REPORT -> "";
      case LAST_YEAR -> isChinese ? "上年" : "last year's ";
      case CHILDREN -> isChinese ? "下级" : "the bodies' ";
    };
  }

  /** A cell is called by its row in a column, by its column in a row. */
  private String name(CellAddress address) {
    if (isOneColumn && isOneRow) {
      return isChinese
          ? last(labels(address, true)) + "·" + last(labels(address, false))
          : address.toString();
    }
    if (isOneColumn) {
      return isChinese ? last(labels(address, true)) : address.row().key();
    }
    if (isOneRow) {
      return isChinese ? last(labels(address, false)) : address.column().key();
    }
    return isChinese
        ? last(labels(address, true)) + "·" + last(labels(address, false))
        : address.row().key() + "." + address.column().key();
  }

  private List<String> labels(CellAddress address, boolean isRow) {
    if (!form.has(address)) {
      return List.of(isRow ? address.row().key() : address.column().key());
    }
    return isRow ? form.labels(address.row()) : form.labels(address.column());
  }

  private static String last(List<String> labels) {
    return labels.get(labels.size() - 1);
  }
}
