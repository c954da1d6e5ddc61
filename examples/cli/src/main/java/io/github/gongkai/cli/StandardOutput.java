package io.github.gongkai.cli;

import java.io.IOException;
import java.io.PrintWriter;

/** The output of the process, which stays open. */
record StandardOutput(PrintWriter out) implements Output {
  @Override
  public void write(String text) throws IOException {
    out.print(text);
    if (out.checkError()) {
      throw new IOException("lost");
    }
  }

  @Override
  public void close() {}
}
