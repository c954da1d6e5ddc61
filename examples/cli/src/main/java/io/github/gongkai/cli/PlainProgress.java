package io.github.gongkai.cli;

import java.io.PrintWriter;

/** Tells only what is out of order, a line each. */
record PlainProgress(PrintWriter err) implements Progress {
  @Override
  public void done() {}

  @Override
  public void failed(String line) {
    tell(line);
  }

  @Override
  public void tell(String line) {
    err.print(line + '\n');
    err.flush();
  }

  @Override
  public void close() {}
}
