package io.github.gongkai.parsers.cases;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a piece of a report has to be read as.
 *
 * @param id the name of the case, after that of its file
 * @param says what the case shows
 * @param name the file name of the input
 * @param charset how the input is encoded
 * @param input the input
 * @param cells the lines about cells
 * @param codes the lines about diagnostics
 */
record Case(
    String id,
    String says,
    String name,
    Charset charset,
    String input,
    List<String> cells,
    List<String> codes) {

  byte[] bytes() {
    return input.getBytes(charset);
  }

  @Override
  public String toString() {
    return id + ": " + says;
  }

  /** Collects the lines of a case. */
  static final class Builder {
    private final String id;
    private final List<String> says = new ArrayList<>();
    private final List<String> input = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private List<String> open = says;
    private String name = "report.txt";
    private Charset charset = StandardCharsets.UTF_8;

    Builder(String id) {
      this.id = id;
    }

    /** Adds a line: the head of a part, or a line of the part that is open. */
    void add(String line) {
      if (line.startsWith("-- input")) {
        open = input;
        head(line.substring("-- input".length()).strip());
      } else if (line.equals("-- cells")) {
        open = cells;
      } else if (line.equals("-- diagnostics")) {
        open = codes;
      } else {
        open.add(line);
      }
    }

    private void head(String words) {
      String[] parts = words.split(" in ", -1);
      if (!parts[0].isBlank()) {
        name = parts[0];
      }
      if (parts.length > 1) {
        charset = Charset.forName(parts[1]);
      }
    }

    Case build() {
      return new Case(
          id,
          String.join(" ", filled(says)),
          name,
          charset,
          Drawing.text(String.join("\n", input) + "\n"),
          filled(cells),
          filled(codes));
    }

    private static List<String> filled(List<String> lines) {
      return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }
}
