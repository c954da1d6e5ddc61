package io.github.gongkai.validation.narrative;

import io.github.gongkai.model.AnnualReport;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.Outline;
import io.github.gongkai.model.Section;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads {@code claims.case}: its head says how. */
final class ClaimCases {
  private static final String NAME = "claims.case";
  private static final Header HEADER = Header.builder().agency("临溪县水利局").year(2022).build();

  private ClaimCases() {}

  /**
   * A text and what it claims.
   *
   * @param line the line of the text in the file
   * @param section the section of the text
   * @param text the text, with ⏎ between paragraphs
   * @param claims the claims, each as a string
   */
  record Case(int line, Section section, String text, List<String> claims) {
    @Override
    public String toString() {
      return line + " " + section.key() + ": " + text;
    }
  }

  static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    Section section = Section.GENERAL;
    int number = 0;
    for (String line : lines()) {
      number++;
      if (line.startsWith("@")) {
        section = section(line.substring(1));
      } else if (line.startsWith("  ")) {
        cases.get(cases.size() - 1).claims().add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        cases.add(new Case(number, section, line, new ArrayList<>()));
      }
    }
    return cases;
  }

  private static List<String> lines() {
    try (InputStream in = Objects.requireNonNull(ClaimCases.class.getResourceAsStream(NAME), NAME);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Section section(String key) {
    return Stream.of(Section.values()).filter(s -> s.key().equals(key)).findFirst().orElseThrow();
  }

  static AnnualReport report(Section section, String... paragraphs) {
    Outline.Builder<String> narrative = Outline.builder();
    Stream.of(paragraphs).forEach(paragraph -> narrative.paragraph(section, paragraph));
    return AnnualReport.builder(Edition.EDITION_2021)
        .header(HEADER)
        .narrative(narrative.build())
        .build();
  }
}
