package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.type.TypeRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the compiler itself found out, keyed by places in the source. Spoon's references do not tell
 * a method that was found from one that was guessed; this does.
 *
 * @param calls methods by file and offset of the last character of the name (calls) or of the first
 *     character of the expression (allocations, method references)
 * @param functions functional interface methods by file and offset of the lambda or reference
 * @param constants values of constant fields of libraries by {@code type#name}
 * @param enumConstants enum constants of libraries as {@code type#name}
 * @param imports the imports by file
 */
record BindingIndex(
    Map<String, Map<Integer, Bound>> calls,
    Map<String, Map<Integer, Function>> functions,
    Map<String, Constant> constants,
    Set<String> enumConstants,
    Map<String, FileImports> imports) {

  /**
   * A method that the compiler chose.
   *
   * @param exact whether it fits; otherwise it is the nearest candidate
   */
  record Bound(
      String declaringType,
      String name,
      List<TypeRef> parameters,
      TypeRef returnType,
      boolean source,
      boolean exact,
      boolean varargs,
      boolean isStatic,
      boolean isPrivate) {}

  /** The method a lambda implements, its parameter types as instantiated there. */
  record Function(TypeRef type, String name, List<TypeRef> parameters, TypeRef returnType) {}

  static BindingIndex empty() {
    return new BindingIndex(
        new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashSet<>(), new HashMap<>());
  }

  Optional<Bound> call(String file, int offset) {
    return Optional.ofNullable(calls.getOrDefault(file, Map.of()).get(offset));
  }

  Optional<Function> function(String file, int offset) {
    return Optional.ofNullable(functions.getOrDefault(file, Map.of()).get(offset));
  }

  FileImports imports(String file) {
    return imports.getOrDefault(file, FileImports.NONE);
  }
}
