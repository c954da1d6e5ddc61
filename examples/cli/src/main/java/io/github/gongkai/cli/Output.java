package io.github.gongkai.cli;

import java.io.Closeable;
import java.io.IOException;

/** Where a batch writes. */
interface Output extends Closeable {
  /** Writes {@code text}, at once. */
  void write(String text) throws IOException;

  @Override
  void close() throws IOException;
}
