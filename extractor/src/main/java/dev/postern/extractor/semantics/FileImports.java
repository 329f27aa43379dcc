package dev.postern.extractor.semantics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.compiler.CharOperation;
import org.eclipse.jdt.internal.compiler.ast.ASTNode;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.ast.ImportReference;

/**
 * The imports of a file, as written.
 *
 * @param packageName the package of the file; empty for the unnamed one
 * @param single qualified names by simple name
 * @param packages packages imported on demand
 * @param staticMembers qualified type names by the name of the member imported
 * @param staticTypes types whose static members are imported on demand
 */
record FileImports(
    String packageName,
    Map<String, String> single,
    List<String> packages,
    Map<String, String> staticMembers,
    List<String> staticTypes) {

  static final FileImports NONE = new FileImports("", Map.of(), List.of(), Map.of(), List.of());

  static FileImports of(CompilationUnitDeclaration unit) {
    ImportReference home = unit.currentPackage;
    String packageName = home == null ? "" : CharOperation.toString(home.getImportName());
    FileImports found =
        new FileImports(
            packageName,
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new ArrayList<>());
    if (unit.imports != null) {
      for (ImportReference each : unit.imports) {
        found.add(each);
      }
    }
    return found;
  }

  private void add(ImportReference reference) {
    String name = CharOperation.toString(reference.getImportName());
    boolean onDemand = (reference.bits & ASTNode.OnDemand) != 0;
    int cut = name.lastIndexOf('.');
    if (reference.isStatic()) {
      if (onDemand) {
        staticTypes.add(name);
      } else if (cut > 0) {
        staticMembers.put(name.substring(cut + 1), name.substring(0, cut));
      }
    } else if (onDemand) {
      packages.add(name);
    } else if (cut > 0) {
      single.put(name.substring(cut + 1), name);
    }
  }
}
