package io.github.gongkai.core.schema;

import io.github.gongkai.core.text.Dates;
import io.github.gongkai.core.text.Label;
import io.github.gongkai.core.text.Marks;
import io.github.gongkai.core.text.Simplified;
import io.github.gongkai.core.text.Spaces;
import io.github.gongkai.core.text.Width;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Form;
import io.github.gongkai.model.FormColumn;
import io.github.gongkai.model.FormRow;
import io.github.gongkai.model.FormTable;
import io.github.gongkai.model.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The labels of both editions in every known spelling. */
public final class Vocabulary {
  private static final Vocabulary STANDARD = new Vocabulary(Spelling.standard());

  private static final int LONGEST_MARK = 10;
  private static final Pattern YEAR_ALONE = Pattern.compile("[（(]" + Dates.YEAR + "年?度?[）)]");

  /** Labels as forms and spellings print them, which need no folding. */
  private final Map<String, Label> labels = new HashMap<>();

  private final Map<String, List<Term>> terms = new HashMap<>();
  private final Map<FormTable, Map<String, List<Term>>> tables = new EnumMap<>(FormTable.class);
  private final Map<String, Section> headings = new HashMap<>();
  private final Set<String> headingAliases = new HashSet<>();
  private final BitSet headingEnds = new BitSet();
  private final Set<String> earlier = new HashSet<>();
  private final Set<String> notApplicable = new HashSet<>();
  private final Set<String> remarks = new HashSet<>();

  private Vocabulary(List<Spelling> spellings) {
    for (Edition edition : Edition.values()) {
      addForm(Form.of(edition));
    }
    spellings.forEach(this::addSpelling);
    terms.replaceAll((key, meanings) -> List.copyOf(meanings));
    for (FormTable table : FormTable.values()) {
      tables.put(table, ofTable(table));
    }
    spellings.stream().filter(s -> s.kind() == Spelling.Kind.WORDING).forEach(this::addWording);
    headings.keySet().forEach(key -> headingEnds.set(key.charAt(key.length() - 1)));
  }

  /**
   * Adds the labels that have a word as they are with the other one. They are no candidates for
   * damaged labels: a label cut short before the word would fit both.
   */
  private void addWording(Spelling wording) {
    String word = Label.of(wording.of()).key();
    String other = Label.of(wording.text()).key();
    for (String key : List.copyOf(terms.keySet())) {
      if (key.contains(word)) {
        List<Term> aliases = find(key).stream().map(Term::asAlias).toList();
        terms.putIfAbsent(key.replace(word, other), aliases);
      }
    }
    for (String key : List.copyOf(headings.keySet())) {
      String reworded = key.replace(word, other);
      if (headings.putIfAbsent(reworded, headings.get(key)) == null) {
        headingAliases.add(reworded);
      }
    }
  }

  private Map<String, List<Term>> ofTable(FormTable table) {
    Map<String, List<Term>> found = new TreeMap<>();
    terms.forEach(
        (key, meanings) -> {
          List<Term> here = meanings.stream().filter(term -> term.table() == table).toList();
          if (!here.isEmpty()) {
            found.put(key, here);
          }
        });
    return Collections.unmodifiableMap(found);
  }

  /** Returns the vocabulary of the spellings that gongkai knows. */
  public static Vocabulary standard() {
    return STANDARD;
  }

  /** Returns the vocabulary of {@code spellings}, besides the labels that the form prints. */
  public static Vocabulary of(List<Spelling> spellings) {
    return new Vocabulary(spellings);
  }

  /** Returns the label that {@code text} is. */
  public Label label(String text) {
    Label printed = labels.get(text);
    return printed == null ? Label.of(text) : printed;
  }

  /** Returns what the label with the folded {@code key} stands for; nothing if it is unknown. */
  public List<Term> find(String key) {
    return terms.getOrDefault(key, List.of());
  }

  /** Returns whether {@code text} ends as some heading does, or with a remark in brackets. */
  public boolean mayBeHeading(String text) {
    char last = Label.last(text);
    return last == ')' || headingEnds.get(last);
  }

  /** Returns the section whose heading has the folded {@code key}. */
  public Optional<Section> heading(String key) {
    return Optional.ofNullable(headings.get(key));
  }

  /** Returns whether the heading with the folded {@code key} is spelled otherwise than printed. */
  public boolean isHeadingAlias(String key) {
    return headingAliases.contains(key);
  }

  /** Returns whether the label with the folded {@code key} is one of the form before 2019. */
  public boolean isEarlier(String key) {
    return earlier.contains(key);
  }

  /** Returns whether {@code text} is a mark that says that a cell does not apply. */
  public boolean isNotApplicable(String text) {
    return text.length() <= LONGEST_MARK && notApplicable.contains(mark(text));
  }

  private static String mark(String text) {
    return Marks.dashes(Simplified.of(Width.half(Spaces.remove(text)))).toLowerCase(Locale.ROOT);
  }

  /** Returns whether words in brackets behind {@code label} say that its figures may be others. */
  public boolean hasRemark(String label) {
    int open = Math.max(label.indexOf('（', 1), label.indexOf('(', 1));
    if (open < 0) {
      return false;
    }
    String behind = Simplified.of(Spaces.remove(label.substring(open)));
    return YEAR_ALONE.matcher(behind).find() || remarks.stream().anyMatch(behind::contains);
  }

  /** Returns all terms of {@code table} with their folded keys. */
  public Map<String, List<Term>> terms(FormTable table) {
    return tables.getOrDefault(table, Map.of());
  }

  /**
   * Returns whether the label with the folded {@code key} may be a damaged one of {@code table}.
   */
  public boolean isLikeOne(String key, FormTable table) {
    return terms(table).keySet().stream().anyMatch(label -> Similarity.isLike(key, label));
  }

  private void addForm(Form form) {
    Set<Edition> here = Set.of(form.edition());
    for (Section section : Section.values()) {
      headings.put(printed(form.heading(section)).key(), section);
    }
    for (FormTable table : FormTable.values()) {
      Set<FormColumn> columns = new LinkedHashSet<>();
      for (FormRow row : form.rows(table)) {
        columns.addAll(form.columns(row));
        List<String> keys = form.labels(row).stream().map(label -> printed(label).key()).toList();
        List<String> groups = keys.subList(0, keys.size() - 1);
        groups.forEach(group -> add(group, new Term.Group(table, group, here)));
        add(keys.get(groups.size()), new Term.Row(row, List.copyOf(groups), here));
      }
      columns.forEach(column -> addColumn(column, form.labels(column), here));
    }
  }

  private void addColumn(FormColumn column, List<String> labels, Set<Edition> here) {
    for (String group : labels.subList(0, labels.size() - 1)) {
      String key = printed(group).key();
      add(key, new Term.Word(column.table(), key, here));
    }
    add(printed(labels.get(labels.size() - 1)).key(), new Term.Column(column, here));
  }

  private void addSpelling(Spelling spelling) {
    String key = printed(spelling.text()).key();
    if (key.isEmpty() && spelling.kind() != Spelling.Kind.MARK) {
      throw new IllegalArgumentException("spelling without words: " + spelling);
    }
    switch (spelling.kind()) {
      case HEADING -> addHeading(spelling, key);
      case WORDING -> {}
      case EARLIER -> earlier.add(key);
      case MARK -> notApplicable.add(mark(spelling.text()));
      case REMARK -> remarks.add(key);
      case ROW -> add(key, rowTerm(spelling));
      case COLUMN -> add(key, columnTerm(spelling));
      case GROUP -> add(key, groupTerm(spelling));
      case WORD -> add(key, new Term.Word(table(spelling), printed(spelling.of()).key(), Set.of()));
    }
  }

  private void addHeading(Spelling spelling, String key) {
    Section section =
        Arrays.stream(Section.values())
            .filter(s -> s.key().equals(spelling.of()))
            .findFirst()
            .orElseThrow(() -> unknown(spelling));
    if (headings.put(key, section) == null) {
      headingAliases.add(key);
    }
  }

  private Term rowTerm(Spelling spelling) {
    return termsOf(Term.Row.class)
        .filter(t -> t.table() == table(spelling) && t.row().key().equals(spelling.of()))
        .findFirst()
        .map(Term.Row::asAlias)
        .orElseThrow(() -> unknown(spelling));
  }

  private Term groupTerm(Spelling spelling) {
    String key = printed(spelling.of()).key();
    return termsOf(Term.Group.class)
        .filter(t -> t.table() == table(spelling) && t.key().equals(key))
        .findFirst()
        .map(Term.Group::asAlias)
        .orElseThrow(() -> unknown(spelling));
  }

  private Term columnTerm(Spelling spelling) {
    return termsOf(Term.Column.class)
        .filter(t -> t.table() == table(spelling) && t.column().key().equals(spelling.of()))
        .findFirst()
        .map(Term.Column::asAlias)
        .orElseThrow(() -> unknown(spelling));
  }

  private <T extends Term> Stream<T> termsOf(Class<T> kind) {
    return terms.values().stream()
        .flatMap(List::stream)
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(term -> !term.isAlias());
  }

  /** Returns the label that {@code text} is, which is then known as it is printed. */
  private Label printed(String text) {
    return labels.computeIfAbsent(text, Label::of);
  }

  private static FormTable table(Spelling spelling) {
    return Arrays.stream(FormTable.values())
        .filter(t -> t.key().equals(spelling.table()))
        .findFirst()
        .orElseThrow(() -> unknown(spelling));
  }

  private void add(String key, Term term) {
    List<Term> meanings = terms.computeIfAbsent(key, k -> new ArrayList<>());
    for (int i = 0; i < meanings.size(); i++) {
      Optional<Term> same = Term.merged(meanings.get(i), term);
      if (same.isPresent()) {
        meanings.set(i, same.get());
        return;
      }
    }
    meanings.add(term);
  }

  private static IllegalArgumentException unknown(Spelling spelling) {
    return new IllegalArgumentException(
        "spelling of something that the form does not have: " + spelling);
  }
}
