package dev.postern.extractor.syntax.lombok;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides which annotations of a file are Lombok's, by its imports. */
final class LombokNames {
  private final Map<String, String> single = new HashMap<>();
  private final Set<String> onDemand = new HashSet<>();

  LombokNames(CompilationUnit unit) {
    for (ImportDeclaration each : unit.getImports()) {
      String name = each.getNameAsString();
      if (each.isStatic()) {
        continue;
      }
      if (each.isAsterisk()) {
        onDemand.add(name);
      } else {
        single.put(name.substring(name.lastIndexOf('.') + 1), name);
      }
    }
  }

  /**
   * The annotation of a node that is Lombok's and has that name ({@code Getter, ToString.Exclude}).
   */
  Optional<LombokAnnotation> find(Node node, String name) {
    if (!(node instanceof NodeWithAnnotations<?> annotated)) {
      return Optional.empty();
    }
    return annotated.getAnnotations().stream()
        .filter(each -> is(each, name))
        .findFirst()
        .map(LombokAnnotation::new);
  }

  boolean has(Node node, String name) {
    return find(node, name).isPresent();
  }

  /** Whether the simple name is imported from Lombok, such as {@code val}. */
  boolean imports(String name) {
    return isLombok(name, name);
  }

  /** The full name a simple name is imported as, when by a single import. */
  Optional<String> imported(String simpleName) {
    return Optional.ofNullable(single.get(simpleName));
  }

  private boolean is(AnnotationExpr annotation, String name) {
    return isLombok(annotation.getNameAsString(), name);
  }

  private boolean isLombok(String written, String wanted) {
    String last = wanted.substring(wanted.lastIndexOf('.') + 1);
    if (!written.endsWith(last)) {
      return false;
    }
    int dot = written.indexOf('.');
    String head = dot < 0 ? written : written.substring(0, dot);
    String imported = single.get(head);
    String full = imported == null ? written : imported + written.substring(head.length());
    if (full.startsWith("lombok.")) {
      return full.endsWith("." + wanted);
    }
    return imported == null
        && written.equals(wanted)
        && onDemand.stream().anyMatch(each -> each.startsWith("lombok"))
        && isInPackages(wanted);
  }

  /** Whether an on-demand import covers the annotation; nested ones belong to their outer type. */
  private boolean isInPackages(String name) {
    String outer = name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.'));
    return switch (outer) {
      case "Slf4j", "XSlf4j" -> onDemand.contains("lombok.extern.slf4j");
      case "Log" -> onDemand.contains("lombok.extern.java");
      case "Log4j" -> onDemand.contains("lombok.extern.log4j");
      case "Log4j2" -> onDemand.contains("lombok.extern.log4j");
      case "CommonsLog" -> onDemand.contains("lombok.extern.apachecommons");
      case "Flogger" -> onDemand.contains("lombok.extern.flogger");
      case "JBossLog" -> onDemand.contains("lombok.extern.jbosslog");
      case "Accessors",
          "SuperBuilder",
          "UtilityClass",
          "FieldDefaults",
          "NonFinal",
          "Tolerate",
          "FieldNameConstants",
          "StandardException",
          "ExtensionMethod",
          "Wither" ->
          onDemand.contains("lombok.experimental");
      case "Delegate" -> onDemand.contains("lombok.experimental") || onDemand.contains("lombok");
      default -> onDemand.contains("lombok");
    };
  }
}
