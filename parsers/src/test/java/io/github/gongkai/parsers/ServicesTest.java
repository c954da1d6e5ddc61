package io.github.gongkai.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.core.ReportWriter;
import io.github.gongkai.core.spi.DocumentFormat;
import io.github.gongkai.core.spi.TableLayout;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServicesTest {
  /** Programs without modules find plug-ins by the one list, programs with modules by the other. */
  @ParameterizedTest
  @ValueSource(classes = {TableLayout.class, DocumentFormat.class, ReportWriter.class})
  void bothListsOfPlugInsAreTheSame(Class<?> service) throws IOException {
    Path classes = Path.of("target", "classes");
    ModuleDescriptor module;
    try (var in = Files.newInputStream(classes.resolve("module-info.class"))) {
      module = ModuleDescriptor.read(in);
    }
    List<String> provided =
        module.provides().stream()
            .filter(p -> p.service().equals(service.getName()))
            .flatMap(p -> p.providers().stream())
            .toList();
    assertThat(Files.readAllLines(classes.resolve("META-INF/services").resolve(service.getName())))
        .containsExactlyInAnyOrderElementsOf(provided)
        .isNotEmpty();
  }
}
