package dev.postern.extractor.access.method;

import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.code.VariableKind;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Guards of managed objects that a handler calls before anything else happens: the call must lie on
 * every way to a normal end, go through an injected field (hence a proxy), and be the first such
 * call. A call on {@code this} passes no proxy, so guards there are inert.
 */
public final class ReachedGuards {

  private static final int MAX_DEPTH = 3;

  private final ProgramModel program;
  private final ProtectedApplication application;
  private final MethodGuards guards;

  public ReachedGuards(
      ProgramModel program, ProtectedApplication application, MethodGuards guards) {
    this.program = program;
    this.application = application;
    this.guards = guards;
  }

  /** The guards that every successful run of the method passes, beside its own. */
  public List<MethodGuard> from(MethodDecl method) {
    List<MethodGuard> found = new ArrayList<>();
    follow(method, 0, found);
    return found;
  }

  private void follow(MethodDecl method, int depth, List<MethodGuard> found) {
    Optional<Body> body = method.body();
    if (body.isEmpty() || depth >= MAX_DEPTH) {
      return;
    }
    selfInvoked(body.get(), found);
    unmanaged(body.get(), found);
    Optional<MethodDecl> first = firstInjectedCall(body.get());
    if (first.isPresent()) {
      guards.of(first.get(), true).stream().filter(MethodGuard::isEffective).forEach(found::add);
      follow(first.get(), depth + 1, found);
    }
  }

  /** Calls on an object that the code itself has made pass no proxy either. */
  private void unmanaged(Body body, List<MethodGuard> found) {
    Set<Integer> made = new LinkedHashSet<>();
    for (Statement.Call call : body.calls()) {
      if (call.call() == CallKind.CONSTRUCTOR) {
        call.target().ifPresent(variable -> made.add(variable.index()));
      }
      boolean own =
          call.object()
              .filter(object -> object instanceof Variable v && made.contains(v.index()))
              .isPresent();
      if (own && call.call() == CallKind.VIRTUAL) {
        call.callee()
            .target()
            .flatMap(program::method)
            .ifPresent(
                callee ->
                    guards.of(callee, false).stream()
                        .filter(guard -> !guard.isEffective())
                        .forEach(found::add));
      }
    }
  }

  /** Calls on the object itself pass no proxy. */
  private void selfInvoked(Body body, List<MethodGuard> found) {
    for (Statement.Call call : body.calls()) {
      boolean onThis =
          call.object().filter(ReachedGuards::isThis).isPresent()
              && call.call() != CallKind.CONSTRUCTOR_CHAIN;
      Optional<MethodDecl> callee = call.callee().target().flatMap(program::method);
      if (onThis && callee.isPresent()) {
        for (MethodGuard guard : guards.of(callee.get(), true)) {
          String reason =
              callee.get().modifiers().contains(Modifier.PRIVATE)
                  ? "PRIVATE_METHOD"
                  : "SELF_INVOCATION";
          found.add(
              new MethodGuard(
                  guard.method(),
                  guard.annotation(),
                  guard.requirement(),
                  reason,
                  "it is called on the object itself, past the proxy",
                  guard.evidence()));
        }
      }
    }
  }

  private static boolean isThis(Operand operand) {
    return operand instanceof Variable variable && variable.kind() == VariableKind.THIS;
  }

  private Optional<MethodDecl> firstInjectedCall(Body body) {
    Set<Integer> injected = injectedVariables(body);
    for (int at = 0; at < body.statements().size(); at++) {
      if (body.statements().get(at) instanceof Statement.Call call
          && call.object()
              .filter(Variable.class::isInstance)
              .map(Variable.class::cast)
              .filter(variable -> injected.contains(variable.index()))
              .isPresent()) {
        return unavoidable(body, at) ? target(call) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Variables that hold what a field of {@code this} holds. */
  private static Set<Integer> injectedVariables(Body body) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Statement statement : body.statements()) {
      if (statement instanceof Statement.LoadField load
          && load.object().filter(ReachedGuards::isThis).isPresent()) {
        found.add(load.target().index());
      }
    }
    return found;
  }

  /** Whether no way leads to a normal end without the statement. */
  private static boolean unavoidable(Body body, int statement) {
    Set<Integer> seen = new LinkedHashSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    while (!open.isEmpty()) {
      int at = open.remove();
      if (at == statement || !seen.add(at)) {
        continue;
      }
      if (body.statements().get(at) instanceof Statement.Return) {
        return false;
      }
      open.addAll(body.successors(at));
      open.addAll(body.handlerEntries(at));
    }
    return body.handlerEntries(statement).isEmpty();
  }

  private Optional<MethodDecl> target(Statement.Call call) {
    Optional<MethodDecl> declared = call.callee().target().flatMap(program::method);
    if (declared.isEmpty()) {
      return Optional.empty();
    }
    Optional<TypeDecl> owner = program.type(declared.get().id().type());
    List<TypeDecl> managed =
        application.beanTypes().stream()
            .filter(bean -> bean.kind() != TypeKind.INTERFACE)
            .filter(
                bean ->
                    owner.map(type -> type.id().equals(bean.id())).orElse(false)
                        || program
                            .superNames(bean)
                            .contains(declared.get().id().type().binaryName()))
            .toList();
    if (managed.size() != 1) {
      return Optional.empty();
    }
    return program.lineage(managed.get(0)).stream()
        .flatMap(type -> type.methodsNamed(declared.get().name()).stream())
        .filter(method -> method.id().parameterTypes().equals(declared.get().id().parameterTypes()))
        .findFirst();
  }
}
