package io.github.gongkai.review;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How templates look into values: a section stands for what an {@link Optional} holds, if it holds
 * something. What a class lacks is remembered; names are looked for from the inside out, and mostly
 * in vain.
 */
final class Lookups extends DefaultCollector {
  private final Set<Name> missing = ConcurrentHashMap.newKeySet();

  private record Name(Class<?> in, String name) {}

  @Override
  public @Nullable Iterator<?> toIterator(Object value) {
    return value instanceof Optional<?> optional
        ? optional.stream().iterator()
        : super.toIterator(value);
  }

  @Override
  public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
    Name key = new Name(context.getClass(), name);
    if (missing.contains(key)) {
      return null;
    }
    Mustache.VariableFetcher fetcher = super.createFetcher(context, name);
    if (fetcher == null) {
      missing.add(key);
    }
    return fetcher;
  }
}
