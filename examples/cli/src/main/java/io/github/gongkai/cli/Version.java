package io.github.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version, as the build noted it in the jar. */
final class Version implements IVersionProvider {
  private static final String RESOURCE =
      "/META-INF/maven/io.github.gongkai/gongkai-cli/pom.properties";

  @Override
  public String[] getVersion() throws IOException {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
      if (in != null) {
        build.load(in);
      }
    }
    return new String[] {"gongkai " + build.getProperty("version", "(not built as a jar)")};
  }
}
