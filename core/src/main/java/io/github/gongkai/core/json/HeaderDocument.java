package io.github.gongkai.core.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.gongkai.model.Edition;
import io.github.gongkai.model.Header;
import io.github.gongkai.model.StatisticalPeriod;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header; {@code titleAsWritten} repeats what stands at the place of the title. */
record HeaderDocument(
    @Nullable String title,
    @JsonInclude(Include.NON_NULL) @Nullable String titleAsWritten,
    @Nullable String agency,
    @Nullable Integer year,
    Edition edition,
    @Nullable LocalDate publishedOn,
    @Nullable PeriodDocument period) {
  HeaderDocument {
    requireNonNull(edition, "edition must not be null");
  }

  static HeaderDocument of(Header header, Edition edition, Optional<String> titleAsWritten) {
    return new HeaderDocument(
        header.title().orElse(null),
        titleAsWritten.orElse(null),
        header.agency().orElse(null),
        header.year().isPresent() ? (Integer) header.year().getAsInt() : null,
        edition,
        header.publishedOn().orElse(null),
        header.period().map(p -> new PeriodDocument(p.from(), p.to())).orElse(null));
  }

  Header toHeader() {
    Header.Builder header = Header.builder();
    Optional.ofNullable(title).ifPresent(header::title);
    Optional.ofNullable(agency).ifPresent(header::agency);
    Optional.ofNullable(year).ifPresent(header::year);
    Optional.ofNullable(publishedOn).ifPresent(header::publishedOn);
    Optional.ofNullable(period).map(PeriodDocument::toPeriod).ifPresent(header::period);
    return header.build();
  }

  /** The statistical period. */
  record PeriodDocument(LocalDate from, LocalDate to) {
    PeriodDocument {
      requireNonNull(from, "from must not be null");
      requireNonNull(to, "to must not be null");
    }

    StatisticalPeriod toPeriod() {
      return new StatisticalPeriod(from, to);
    }
  }
}
