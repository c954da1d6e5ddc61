package io.github.gongkai.cli;

/** Tells a person how a batch goes on. */
interface Progress extends AutoCloseable {
  /** Tells that another file is done, read or not. */
  void done();

  /** Tells what failed. */
  void failed(String line);

  /** Tells what else there is to know. */
  void tell(String line);

  @Override
  void close();
}
