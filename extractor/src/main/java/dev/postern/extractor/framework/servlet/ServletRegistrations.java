package dev.postern.extractor.framework.servlet;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds registrations of servlets in code. Calls about one object (a registration bean, a holder, a
 * dynamic registration) belong together; a call that names servlet and pattern stands alone.
 */
public final class ServletRegistrations {

  private final ProgramModel program;
  private final Vocabulary vocabulary;

  public ServletRegistrations(ProgramModel program, Vocabulary vocabulary) {
    this.program = program;
    this.vocabulary = vocabulary;
  }

  /** The registrations in the methods of a class, in source order. */
  public List<ServletRegistration> in(TypeDecl type) {
    List<ServletRegistration> found = new ArrayList<>();
    for (MethodDecl method : type.methods()) {
      method
          .body()
          .ifPresent(body -> found.addAll(in(type, method, new LocalValues(program, body))));
    }
    return found;
  }

  private List<ServletRegistration> in(TypeDecl type, MethodDecl method, LocalValues values) {
    Map<Integer, List<Statement.Call>> groups = new LinkedHashMap<>();
    Ingredients ingredients = new Ingredients(values);
    for (Statement.Call call : values.body().calls()) {
      if (isRegistration(call)) {
        groups.computeIfAbsent(group(call, ingredients), key -> new ArrayList<>()).add(call);
      }
    }
    List<ServletRegistration> found = new ArrayList<>();
    for (List<Statement.Call> group : groups.values()) {
      Set<String> patterns = new LinkedHashSet<>();
      List<Operand> arguments = new ArrayList<>();
      for (Statement.Call call : group) {
        for (Operand argument : call.arguments()) {
          values.strings(argument).stream()
              .filter(ServletRegistrations::isPattern)
              .forEach(patterns::add);
          arguments.add(argument);
        }
      }
      found.add(
          new ServletRegistration(
              type,
              method,
              values,
              group.get(0).callee().declaringType().name(),
              arguments,
              patterns,
              group.get(0).line()));
    }
    return found;
  }

  private boolean isRegistration(Statement.Call call) {
    return vocabulary.calls(call.callee().declaringType().name(), call.callee().name()).stream()
        .anyMatch(row -> row.role().equals("SERVLET_REGISTRATION"));
  }

  /** The ordinal of the call that the others belong to. */
  private int group(Statement.Call call, Ingredients ingredients) {
    boolean alone = call.callee().name().startsWith("addServlet") || call.object().isEmpty();
    return alone
        ? call.ordinal()
        : ingredients
            .maker(call.object().get())
            .map(Statement.Call::ordinal)
            .orElse(call.ordinal());
  }

  private static boolean isPattern(String text) {
    return text.isEmpty() || text.startsWith("/") || text.startsWith("*.");
  }
}
