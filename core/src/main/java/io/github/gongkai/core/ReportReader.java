package io.github.gongkai.core;

import static java.util.Objects.requireNonNull;

import io.github.gongkai.core.limit.Limit;
import io.github.gongkai.core.limit.ParseLimits;
import io.github.gongkai.core.schema.Spelling;
import io.github.gongkai.core.schema.Vocabulary;
import io.github.gongkai.core.spi.Document;
import io.github.gongkai.core.spi.DocumentFormat;
import io.github.gongkai.core.spi.Prose;
import io.github.gongkai.core.spi.SourceBytes;
import io.github.gongkai.core.spi.SourceText;
import io.github.gongkai.core.spi.TableLayout;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads reports. A reader is immutable; one may be used by many threads at once.
 *
 * <pre>{@code
 * ReportReader reader = ReportReader.builder().layout(new MyLayout()).build();
 * ParseResult result = reader.read(Path.of("report.txt"));
 * }</pre>
 */
public final class ReportReader {
  private final List<DocumentFormat> formats;
  private final List<TableLayout> layouts;
  private final Vocabulary vocabulary;
  private final ParseLimits limits;

  private ReportReader(Builder builder) {
    this.formats =
        builder.formats.stream().sorted(Comparator.comparingInt(DocumentFormat::order)).toList();
    this.layouts =
        builder.layouts.stream().sorted(Comparator.comparingInt(TableLayout::order)).toList();
    this.vocabulary =
        builder.spellings.isEmpty() ? Vocabulary.standard() : vocabulary(builder.spellings);
    this.limits = builder.limits;
  }

  private static Vocabulary vocabulary(List<Spelling> more) {
    List<Spelling> spellings = new ArrayList<>(Spelling.standard());
    spellings.addAll(more);
    return Vocabulary.of(spellings);
  }

  /**
   * Returns a reader with all defaults and all plug-ins that are found.
   *
   * @throws IllegalStateException if no plug-in is found
   */
  public static ReportReader standard() {
    return builder().build();
  }

  /** Returns a builder with all defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads the report in {@code file}. A pipe or device, which may never end, is read as a stream
   * only.
   *
   * @throws IOException if it is no regular file or cannot be read; what stands in it never throws
   */
  public ParseResult read(Path file) throws IOException {
    return read(bytes(file));
  }

  /**
   * Returns the text of {@code file} that places count in: decoded, up to the limits; of a web page
   * its markup.
   *
   * @throws IOException if it is no regular file or cannot be read
   */
  public String text(Path file) throws IOException {
    return open(bytes(file)).source().text();
  }

  private SourceBytes bytes(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new FileSystemException(file.toString(), null, "not a regular file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      Path name = file.getFileName();
      return bytes(in, name == null ? Optional.empty() : Optional.of(name.toString()));
    }
  }

  private SourceBytes bytes(InputStream in, Optional<String> name) throws IOException {
    return new SourceBytes(in.readNBytes(limits.of(Limit.BYTES)), name, limits);
  }

  /**
   * Reads the reports in {@code files} as the stream is used, one at a time. A file that cannot be
   * read does not stop the others. Closing the stream closes {@code files}.
   *
   * <p>What {@code files} throws, and any {@link Error}, goes up to the caller.
   */
  public Stream<FileResult> readAll(Stream<Path> files) {
    requireNonNull(files, "files must not be null");
    return files.sequential().map(this::fileResult);
  }

  /**
   * Reads as {@link #readAll(Stream)} does and gives the same results in the same order, but reads
   * in {@code threads} threads. Nothing is read before the first result is asked for; from then on,
   * at most twice as many files as threads are begun whose results were not taken yet.
   *
   * <p>A stream that is not used to its end must be closed, by {@code try}-with-resources: that
   * stops the threads. If the thread that takes the results is interrupted while it waits, the
   * stream throws an {@link java.io.UncheckedIOException}.
   *
   * @param threads how many files are read at a time; if 1, in the thread that takes the results
   * @throws IllegalArgumentException if {@code threads} is less than 1
   */
  public Stream<FileResult> readAll(Stream<Path> files, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1: " + threads);
    }
    if (threads == 1) {
      return readAll(files);
    }
    requireNonNull(files, "files must not be null");
    ReadAhead results = new ReadAhead(files.sequential().iterator(), this::fileResult, threads);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(results::close)
        .onClose(files::close);
  }

  /** A layout or format of a stranger may throw anything; its file is not read, the others are. */
  private FileResult fileResult(Path file) {
    try {
      return new FileResult(file, Optional.of(read(file)), Optional.empty());
    } catch (IOException | RuntimeException e) {
      return new FileResult(file, Optional.empty(), Optional.of(e));
    }
  }

  /**
   * Reads the report in {@code in}, up to the limit of bytes, and leaves the stream open.
   *
   * @param name the file name, if there is one
   * @throws IOException if the stream cannot be read; what stands in it never throws
   */
  public ParseResult read(InputStream in, Optional<String> name) throws IOException {
    return read(bytes(in, name));
  }

  /**
   * Reads the report in {@code in}, whose file name is not known.
   *
   * @throws IOException if the stream cannot be read; what stands in it never throws
   */
  public ParseResult read(InputStream in) throws IOException {
    return read(in, Optional.empty());
  }

  /** Reads the report that is {@code text}, up to the limits, as plain text: tags are text too. */
  public ParseResult read(String text) {
    SourceText source = SourceText.of(text, limits);
    return read(new Document(source, List.of(new Prose(source.lines()))));
  }

  private ParseResult read(SourceBytes source) {
    return read(open(source));
  }

  private Document open(SourceBytes source) {
    return formats.stream()
        .flatMap(format -> format.open(source).stream())
        .findFirst()
        .orElseGet(() -> new Document(source.decode(Optional.empty()), List.of()));
  }

  private ParseResult read(Document document) {
    return new Walk(layouts, vocabulary, limits).read(document);
  }

  /** Builds a {@link ReportReader}. */
  public static final class Builder {
    private final List<DocumentFormat> formats = new ArrayList<>();
    private final List<TableLayout> layouts = new ArrayList<>();
    private final List<Spelling> spellings = new ArrayList<>();
    private ParseLimits limits = ParseLimits.defaults();
    private PlugIns plugIns = PlugIns.FOUND;

    /** Which plug-ins the reader has beside those added to the builder. */
    public enum PlugIns {
      /** All that {@link ServiceLoader} finds. */
      FOUND,
      /** None. */
      NONE
    }

    private Builder() {}

    /** Adds a layout. */
    public Builder layout(TableLayout layout) {
      layouts.add(requireNonNull(layout, "layout must not be null"));
      return this;
    }

    /** Adds a document format. */
    public Builder format(DocumentFormat format) {
      formats.add(requireNonNull(format, "format must not be null"));
      return this;
    }

    /**
     * Adds another spelling of a label, a heading or a mark.
     *
     * @param line a line as in {@code spellings.tsv}: kind, table, key and spelling, separated by
     *     tabs, such as {@code column\trequests\ttotal\t合计}
     * @throws IllegalArgumentException if it is no such line
     */
    public Builder spelling(String line) {
      spellings.add(Spelling.parse(line));
      return this;
    }

    /** Sets the bounds on what one read may use. */
    public Builder limits(ParseLimits limits) {
      this.limits = requireNonNull(limits, "limits must not be null");
      return this;
    }

    /** Sets which plug-ins the reader has beside those added; at first all that are found. */
    public Builder plugIns(PlugIns plugIns) {
      this.plugIns = requireNonNull(plugIns, "plugIns must not be null");
      return this;
    }

    /**
     * Returns the reader.
     *
     * @throws IllegalStateException if it would have no layout or no document format
     * @throws IllegalArgumentException if a spelling is of something that the form does not have
     */
    public ReportReader build() {
      Builder all = new Builder();
      all.spellings.addAll(spellings);
      all.limits = limits;
      all.layouts.addAll(layouts);
      all.formats.addAll(formats);
      if (plugIns == PlugIns.FOUND) {
        ServiceLoader.load(TableLayout.class).forEach(all.layouts::add);
        ServiceLoader.load(DocumentFormat.class).forEach(all.formats::add);
      }
      Found.required(all.layouts, "table layout");
      Found.required(all.formats, "document format");
      return new ReportReader(all);
    }
  }
}
