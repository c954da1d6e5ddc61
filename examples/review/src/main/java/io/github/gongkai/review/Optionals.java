package io.github.gongkai.review;

import com.samskivert.mustache.DefaultCollector;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets a section of a template stand for what an {@link Optional} holds, if it holds something. */
final class Optionals extends DefaultCollector {
  @Override
  public @Nullable Iterator<?> toIterator(Object value) {
    return value instanceof Optional<?> optional
        ? optional.stream().iterator()
        : super.toIterator(value);
  }
}
