package io.github.gongkai.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file; what is written is in it, whole, unless the process is killed just then. */
final class FileOutput implements Output {
  private final OutputStream out;

  private FileOutput(OutputStream out) {
    this.out = out;
  }

  /** Opens {@code file} and writes over what is in it. */
  static FileOutput over(Path file) throws IOException {
    return new FileOutput(Files.newOutputStream(file));
  }

  /** Opens {@code file} and writes behind the first {@code length} bytes that are in it. */
  static FileOutput behind(Path file, long length) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
    return new FileOutput(Files.newOutputStream(file, StandardOpenOption.APPEND));
  }

  @Override
  public void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
