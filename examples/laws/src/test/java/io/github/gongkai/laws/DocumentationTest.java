package io.github.gongkai.laws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that a published module exports to all has a comment; javac sees to what it says. */
class DocumentationTest {

  @ParameterizedTest
  @ValueSource(strings = {"model", "model/testing", "core", "parsers", "validation"})
  void everythingExportedHasComment(String module) throws IOException {
    Path sources = Path.of("../..", module, "src/main/java");
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.walk(sources);
        StandardJavaFileManager manager = javac.getStandardFileManager(null, null, UTF_8)) {
      List<Path> java = files.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(java));
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      Set<String> exported = exported(units);
      Undocumented undocumented = new Undocumented(DocTrees.instance(task));
      units.stream()
          .filter(unit -> unit.getPackage() != null)
          .filter(unit -> exported.contains(unit.getPackageName().toString()))
          .forEach(unit -> undocumented.scan(unit, null));
      assertThat(undocumented.seen).as("comments looked for").isPositive();
      assertThat(undocumented.places).isEmpty();
    }
  }

  private static Set<String> exported(List<CompilationUnitTree> units) {
    return units.stream()
        .filter(unit -> unit.getModule() != null)
        .flatMap(unit -> unit.getModule().getDirectives().stream())
        .filter(ExportsTree.class::isInstance)
        .map(ExportsTree.class::cast)
        .filter(exports -> exports.getModuleNames() == null)
        .map(exports -> exports.getPackageName().toString())
        .collect(toSet());
  }

  /** Collects what others can see, and no comment stands before. */
  private static final class Undocumented extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final List<String> places = new ArrayList<>();
    private int seen;

    private Undocumented(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public Void visitPackage(PackageTree tree, Void unused) {
      if (getCurrentPath()
          .getCompilationUnit()
          .getSourceFile()
          .getName()
          .endsWith("package-info.java")) {
        check(tree.getPackageName().toString());
      }
      return null;
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      if (visible(tree.getModifiers())) {
        check(tree.getSimpleName().toString());
        super.visitClass(tree, null);
      }
      return null;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
      boolean overrides =
          tree.getModifiers().getAnnotations().stream()
              .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
      if (visible(tree.getModifiers()) && !overrides) {
        check(tree.getName().toString());
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
      if (visible(tree.getModifiers())) {
        check(tree.getName().toString());
      }
      return null;
    }

    private boolean visible(ModifiersTree modifiers) {
      Tree.Kind outer = getCurrentPath().getParentPath().getLeaf().getKind();
      Set<Modifier> flags = modifiers.getFlags();
      return outer == Tree.Kind.INTERFACE
          ? !flags.contains(Modifier.PRIVATE)
          : flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
    }

    private void check(String name) {
      TreePath path = getCurrentPath();
      seen++;
      if (trees.getDocComment(path) == null) {
        CompilationUnitTree unit = path.getCompilationUnit();
        long at = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
        places.add(
            unit.getSourceFile().getName()
                + ":"
                + unit.getLineMap().getLineNumber(at)
                + ": "
                + name);
      }
    }
  }
}
