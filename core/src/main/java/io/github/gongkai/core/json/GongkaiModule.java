package io.github.gongkai.core.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.gongkai.core.ParseResult;
import io.github.gongkai.model.AnnualReport;
import java.util.Locale;

/**
 * Teaches a Jackson mapper to write and read {@link AnnualReport} and {@link ParseResult}, in the
 * shape of {@link ReportJson#schema()} whatever the mapper's own settings are.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new GongkaiModule()).build();
 * }</pre>
 *
 * <p>Both may be a property that is {@code @JsonUnwrapped}, to write fields of one's own beside
 * theirs; no prefix is added. How much may be read is for the mapper to say, see {@link
 * com.fasterxml.jackson.core.StreamReadConstraints}; {@link ReportJson} has bounds. A document that
 * is no report is refused with a {@link com.fasterxml.jackson.databind.JsonMappingException} that
 * says where. A module is immutable once it is registered.
 */
public final class GongkaiModule extends SimpleModule {
  private static final long serialVersionUID = 1;

  private final Options options;

  /** Makes a module that writes places, and messages in English. */
  public GongkaiModule() {
    this(new Options(true, Locale.ENGLISH));
  }

  private GongkaiModule(Options options) {
    super(GongkaiModule.class.getName());
    this.options = options;
    addSerializer(
        AnnualReport.class,
        new DocumentSerializer<>((AnnualReport r) -> ReportDocument.of(r, options)));
    addSerializer(
        ParseResult.class,
        new DocumentSerializer<>((ParseResult r) -> ReportDocument.of(r, options)));
    addDeserializer(AnnualReport.class, new DocumentDeserializer<>(ReportDocument::toReport));
    addDeserializer(ParseResult.class, new DocumentDeserializer<>(ReportDocument::toResult));
  }

  /**
   * Returns a module like this one that does not write where things stood in the source. The JSON
   * is about two fifths shorter; what is read back is equal but for the places.
   */
  public GongkaiModule withoutPlaces() {
    return new GongkaiModule(new Options(false, options.locale()));
  }

  /** Returns a module like this one whose messages are in Chinese if {@code locale} is. */
  public GongkaiModule locale(Locale locale) {
    requireNonNull(locale, "locale must not be null");
    return new GongkaiModule(new Options(options.hasPlaces(), locale));
  }
}
