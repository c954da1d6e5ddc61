package io.github.gongkai.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Who reports on which year. Each part is empty if the source does not state it. */
public final class Header {
  private static final Header EMPTY = builder().build();

  private final @Nullable String title;
  private final @Nullable String agency;
  private final @Nullable Integer year;
  private final @Nullable LocalDate publishedOn;
  private final @Nullable StatisticalPeriod period;

  private Header(Builder builder) {
    this.title = builder.title;
    this.agency = builder.agency;
    this.year = builder.year;
    this.publishedOn = builder.publishedOn;
    this.period = builder.period;
  }

  /** Returns the header without any part. */
  public static Header empty() {
    return EMPTY;
  }

  /** Returns a builder without any part. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the title in one line, in simplified script and without noise. */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /** Returns the name of the reporting body. */
  public Optional<String> agency() {
    return Optional.ofNullable(agency);
  }

  /** Returns the report year: the year covered, not that of publication. */
  public OptionalInt year() {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }

  /** Returns the day of publication. */
  public Optional<LocalDate> publishedOn() {
    return Optional.ofNullable(publishedOn);
  }

  /** Returns the statistical period, if the report states one. */
  public Optional<StatisticalPeriod> period() {
    return Optional.ofNullable(period);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Header other
        && Objects.equals(title, other.title)
        && Objects.equals(agency, other.agency)
        && Objects.equals(year, other.year)
        && Objects.equals(publishedOn, other.publishedOn)
        && Objects.equals(period, other.period);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, agency, year, publishedOn, period);
  }

  @Override
  public String toString() {
    return "Header[title="
        + title
        + ", agency="
        + agency
        + ", year="
        + year
        + ", publishedOn="
        + publishedOn
        + ", period="
        + period
        + "]";
  }

  /** Builds a {@link Header}. */
  public static final class Builder {
    private @Nullable String title;
    private @Nullable String agency;
    private @Nullable Integer year;
    private @Nullable LocalDate publishedOn;
    private @Nullable StatisticalPeriod period;

    private Builder() {}

    /** Sets the title. */
    public Builder title(String title) {
      this.title = Objects.requireNonNull(title, "title must not be null");
      return this;
    }

    /** Sets the name of the reporting body. */
    public Builder agency(String agency) {
      this.agency = Objects.requireNonNull(agency, "agency must not be null");
      return this;
    }

    /** Sets the report year. */
    public Builder year(int year) {
      this.year = year;
      return this;
    }

    /** Sets the day of publication. */
    public Builder publishedOn(LocalDate publishedOn) {
      this.publishedOn = Objects.requireNonNull(publishedOn, "publishedOn must not be null");
      return this;
    }

    /** Sets the statistical period. */
    public Builder period(StatisticalPeriod period) {
      this.period = Objects.requireNonNull(period, "period must not be null");
      return this;
    }

    /** Returns the header. */
    public Header build() {
      return new Header(this);
    }
  }
}
