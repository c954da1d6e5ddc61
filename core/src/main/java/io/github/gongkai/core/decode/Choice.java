package io.github.gongkai.core.decode;

import static io.github.gongkai.core.decode.Charsets.BIG5;
import static io.github.gongkai.core.decode.Charsets.GB18030;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.universalchardet.Constants;
import org.mozilla.universalchardet.UniversalDetector;

/** Chooses the encoding of text that is not UTF-8, or not quite. */
final class Choice {
  private static final int FEW = 3;
  private static final double CLEAR = 0.2;

  private final byte[] bytes;
  private final Sample sample;
  private final Optional<Charset> claimed;

  Choice(byte[] bytes, Sample sample, Optional<Charset> claimed) {
    this.bytes = bytes;
    this.sample = sample;
    this.claimed = claimed;
  }

  Decoded decode() {
    return Stream.concat(claimed.stream(), Stream.of(GB18030, BIG5))
        .filter(charset -> familiar(charset).makesSense())
        .findFirst()
        .or(() -> sample.isNearlyUtf8() ? Optional.of(UTF_8) : mostFamiliar())
        .map(charset -> Decoded.of(bytes, 0, charset))
        .orElseGet(this::fitting);
  }

  private Familiar familiar(Charset charset) {
    return Familiar.of(sample.decode(charset));
  }

  /** Returns the encoding in which there are far more common characters than in the others. */
  private Optional<Charset> mostFamiliar() {
    List<Rated> rated =
        candidates(GB18030, BIG5)
            .map(charset -> new Rated(charset, familiar(charset)))
            .sorted(Comparator.comparingDouble(Rated::share).reversed())
            .toList();
    Rated best = rated.get(0);
    boolean isClear =
        best.familiar().common() >= FEW && best.share() >= rated.get(1).share() + CLEAR;
    return isClear ? Optional.of(best.charset()) : Optional.empty();
  }

  private record Rated(Charset charset, Familiar familiar) {
    double share() {
      return familiar.share();
    }
  }

  /** Decodes by the first encoding without errors, else by that with the fewest. */
  private Decoded fitting() {
    return (isBig5() ? candidates(BIG5, GB18030) : candidates(GB18030, BIG5))
        .map(charset -> new Flawed(charset, Errors.count(bytes, charset)))
        .min(Comparator.comparingLong(Flawed::errors))
        .map(least -> Decoded.of(bytes, 0, least.charset()))
        .orElseThrow();
  }

  private record Flawed(Charset charset, long errors) {}

  private Stream<Charset> candidates(Charset likely, Charset other) {
    return Stream.concat(claimed.stream(), Stream.of(UTF_8, likely, other)).distinct();
  }

  private boolean isBig5() {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(sample.bytes());
    detector.dataEnd();
    return Constants.CHARSET_BIG5.equals(detector.getDetectedCharset());
  }
}
