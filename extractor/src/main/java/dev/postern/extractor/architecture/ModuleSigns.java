package dev.postern.extractor.architecture;

import dev.postern.extractor.architecture.ArchitectureVocabulary.Row;
import dev.postern.extractor.architecture.ArchitectureVocabulary.Sign;
import dev.postern.extractor.model.Evidence;
import java.util.List;
import java.util.Optional;

/** Whether a module shows what a row of the vocabulary names. */
final class ModuleSigns {
  private ModuleSigns() {}

  /** The place that shows it: an annotation or type in its code, or a library it runs with. */
  static Optional<Evidence> of(Row row, ModuleSource module, List<CodeSign> signs) {
    String pattern = row.pattern();
    if (pattern.startsWith("@") || pattern.startsWith("%")) {
      CodeSign.Kind kind = pattern.startsWith("@") ? CodeSign.Kind.ANNOTATION : CodeSign.Kind.TYPE;
      String name = pattern.substring(1);
      return signs.stream()
          .filter(sign -> sign.kind() == kind && isNamed(sign.value(), name))
          .filter(sign -> module.directories().contains(sign.directory()))
          .findFirst()
          .map(sign -> new Evidence(sign.span(), "architecture-code", simple(name)));
    }
    return module.artifacts().stream()
        .filter(row::matches)
        .sorted()
        .findFirst()
        .map(artifact -> new Evidence(module.evidence().span(), "architecture-artifact", artifact));
  }

  /** Whether anything in a module's code or libraries is for a role. */
  static boolean uses(
      ModuleSource module, Role role, ArchitectureVocabulary vocabulary, List<CodeSign> signs) {
    return vocabulary.rows().stream()
        .filter(row -> row.role() == role)
        .filter(row -> row.sign() == Sign.CONNECTS || row.sign() == Sign.LIBRARY)
        .anyMatch(row -> of(row, module, signs).isPresent());
  }

  /** An annotation whose library was not found bears its simple name alone. */
  private static boolean isNamed(String name, String wanted) {
    return name.equals(wanted) || (name.indexOf('.') < 0 && name.equals(simple(wanted)));
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
