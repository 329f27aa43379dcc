package dev.postern.extractor.framework.servlet;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.List;
import java.util.Set;

/**
 * Code that maps a servlet to patterns.
 *
 * @param in the class and method it stands in
 * @param registrar qualified name of the type whose method registers
 * @param arguments what was passed while registering; the servlet is among them or built into them
 * @param patterns constant URL patterns
 */
public record ServletRegistration(
    TypeDecl in,
    MethodDecl method,
    LocalValues values,
    String registrar,
    List<Operand> arguments,
    Set<String> patterns,
    int line) {

  public ServletRegistration {
    arguments = List.copyOf(arguments);
    patterns = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(patterns));
  }
}
