package io.github.gongkai.laws;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import org.junit.jupiter.api.Test;

/** What the modules cannot say of themselves in {@code module-info.java}. */
class ArchitectureTest {
  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(
              "io.github.gongkai.model",
              "io.github.gongkai.core",
              "io.github.gongkai.parsers",
              "io.github.gongkai.validation");

  @Test
  void packagesDoNotUseEachOtherInCircles() {
    check(slices().matching("io.github.gongkai.(**)").should().beFreeOfCycles());
  }

  @Test
  void readingAndCheckingDoNotKnowEachOther() {
    check(
        noClasses()
            .that(resideInAPackage("..validation.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("..core..", "..parsers..")));
  }

  /** What is static is shared by all readers of all threads. */
  @Test
  void nothingStaticChanges() {
    check(fields().that().areStatic().should().beFinal());
    check(fields().that().areStatic().should().notHaveRawType("java.lang.ThreadLocal"));
  }

  @Test
  void libraryStaysByItself() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.net..", "java.util.logging..", "java.lang.reflect.."))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class)
            .orShould()
            .callMethod(Runtime.class, "getRuntime")
            .orShould()
            .callConstructor(Thread.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err"));
  }

  private static void check(ArchRule rule) {
    rule.check(LIBRARY);
  }
}
