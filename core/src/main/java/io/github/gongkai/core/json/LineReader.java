package io.github.gongkai.core.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Reads one line at a time, each of which ends as a file does. Keeps nothing of it. */
final class LineReader extends Reader {
  private final BufferedReader text;
  private long number;
  private boolean isInLine;

  LineReader(Reader text) {
    this.text = new BufferedReader(text);
  }

  /** Returns the number of the line, from 1. */
  long number() {
    return number;
  }

  /** Goes to what follows the space at the start of the next line that is not blank. */
  boolean next() throws IOException {
    do {
      skipLine();
      text.mark(1);
      if (text.read() < 0) {
        return false;
      }
      text.reset();
      number++;
      isInLine = true;
    } while (isBlank());
    return true;
  }

  private void skipLine() throws IOException {
    while (isInLine) {
      read();
    }
  }

  private boolean isBlank() throws IOException {
    int c;
    do {
      text.mark(1);
      c = read();
    } while (c == ' ' || c == '\t' || c == '\r');
    if (c >= 0) {
      text.reset();
    }
    return c < 0;
  }

  @Override
  public int read() throws IOException {
    int c = isInLine ? text.read() : -1;
    isInLine = c >= 0 && c != '\n';
    return isInLine ? c : -1;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int c = read();
      if (c < 0) {
        return count == 0 ? -1 : count;
      }
      buffer[offset + count++] = (char) c;
    }
    return count;
  }

  /** Closes nothing: the text is the caller's. */
  @Override
  public void close() {}
}
