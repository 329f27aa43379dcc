package dev.postern.extractor.semantics;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment;
import org.jspecify.annotations.Nullable;
import spoon.reflect.factory.Factory;
import spoon.support.compiler.jdt.JDTBasedSpoonCompiler;
import spoon.support.compiler.jdt.JDTTreeBuilder;

/**
 * Spoon's compiler, made robust: each file is translated on its own, so one that crashes the
 * translation costs only itself, and what the compiler bound is noted before its tree is dropped.
 */
final class RecordingCompiler extends JDTBasedSpoonCompiler {

  private final BindingIndex bindings = BindingIndex.empty();
  private final Map<String, String> failures = new LinkedHashMap<>();
  private @Nullable LookupEnvironment environmentOfUnits;

  private final boolean translate;

  /**
   * A compiler that fills the factory.
   *
   * @param translate whether to build the model; otherwise only the compiler runs
   */
  RecordingCompiler(Factory factory, boolean translate) {
    super(factory);
    this.translate = translate;
  }

  @Override
  protected void buildModel(CompilationUnitDeclaration[] units, Factory target) {
    for (CompilationUnitDeclaration unit : sortCompilationUnits(units)) {
      if (unit.scope != null) {
        environmentOfUnits = unit.scope.environment();
      }
      if (!translate || unit.isModuleInfo() || unit.isEmpty()) {
        continue;
      }
      String file = new String(unit.getFileName());
      try {
        LocalTypeNames.assign(unit);
        // Spoon's own import pass is left out: it loads classes, and FileImports has the imports.
        traverseUnitDeclaration(new JDTTreeBuilder(target), unit);
        unit.traverse(new BindingCollector(bindings, file), unit.scope);
      } catch (RuntimeException | StackOverflowError failure) {
        failures.put(file, String.valueOf(failure));
      }
      bindings.imports().put(file, FileImports.of(unit));
    }
  }

  BindingIndex bindings() {
    return bindings;
  }

  /** Files that could not be translated, with the reason. */
  Map<String, String> failures() {
    return failures;
  }

  /** The compiler's view of binary classes; absent when no file was read. */
  @Nullable LookupEnvironment lookup() {
    return environmentOfUnits;
  }
}
