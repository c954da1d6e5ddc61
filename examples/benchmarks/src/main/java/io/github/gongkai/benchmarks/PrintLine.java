package io.github.gongkai.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The least program: it prints a line. */
public final class PrintLine {
  private PrintLine() {}

  /** Prints a line. */
  public static void main(String[] args) {
    System.out.println("one line");
  }

  /** Writes a jar of this class alone. */
  static void writeJar(Path file) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, PrintLine.class.getName());
    String name = PrintLine.class.getName().replace('.', '/') + ".class";
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest);
        InputStream code =
            Objects.requireNonNull(PrintLine.class.getResourceAsStream("/" + name), name)) {
      jar.putNextEntry(new JarEntry(name));
      code.transferTo(jar);
    }
  }
}
