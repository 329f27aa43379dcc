package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The methods that code hands over to be called: lambdas, method references, handler objects. */
public final class CodeTargets {

  private final ProgramModel program;

  public CodeTargets(ProgramModel program) {
    this.program = program;
  }

  /** The body of the lambda or method reference that an operand is. */
  public Optional<MethodDecl> closure(Operand operand, LocalValues values) {
    for (Statement origin : values.origins(operand)) {
      if (origin instanceof Statement.Closure closure) {
        return program.method(closure.body());
      }
    }
    return Optional.empty();
  }

  /**
   * The method of the repository that runs: what a method reference or a lambda of one call names,
   * else the lambda itself.
   */
  public Optional<MethodDecl> handler(Operand operand, LocalValues values) {
    return closure(operand, values).map(this::named);
  }

  /** The method of one of the names of the class that an operand is an object or a literal of. */
  public Optional<MethodDecl> ofObject(
      Operand operand, LocalValues values, TypeDecl from, Set<String> names) {
    List<TypeRef> types = new ArrayList<>(values.allocations(operand));
    types.addAll(values.classes(operand));
    types.add(operand.type());
    return types.stream()
        .flatMap(type -> program.type(type.name(), from.id().module()).stream())
        .flatMap(type -> program.lineage(type).stream())
        .flatMap(type -> type.methods().stream())
        .filter(method -> names.contains(method.name()) && !method.isAbstract())
        .findFirst();
  }

  private MethodDecl named(MethodDecl lambda) {
    List<Statement.Call> calls = lambda.body().map(body -> body.calls()).orElse(List.of());
    Optional<MethodDecl> called =
        calls.size() == 1
            ? calls.get(0).callee().target().flatMap(program::method)
            : Optional.empty();
    return called.orElse(lambda);
  }
}
