package dev.postern.extractor.flow.callgraph;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Builds the call graph of some types; deterministic. */
public final class CallGraphBuilder {

  private final ProgramModel program;
  private final VirtualDispatch virtual;

  public CallGraphBuilder(ProgramModel program, Wiring wiring) {
    this.program = program;
    this.virtual = new VirtualDispatch(program, wiring);
  }

  /** The calls made by the methods of the given types. */
  public CallGraph build(Collection<TypeDecl> types) {
    TreeMap<MethodId, List<CallGraph.Site>> sites = new TreeMap<>();
    for (TypeDecl type : types) {
      for (MethodDecl method : type.methods()) {
        method
            .body()
            .map(body -> sites(type, method, body))
            .filter(found -> !found.isEmpty())
            .ifPresent(found -> sites.put(method.id(), found));
      }
    }
    return new CallGraph(sites);
  }

  private List<CallGraph.Site> sites(TypeDecl type, MethodDecl method, Body body) {
    LocalValues values = new LocalValues(program, body);
    List<CallGraph.Site> found = new ArrayList<>();
    int closures = -1;
    for (Statement statement : body.statements()) {
      if (statement instanceof Statement.Call call) {
        site(type, method, call, values).ifPresent(found::add);
        anonymous(type, call).ifPresent(found::add);
      } else if (statement instanceof Statement.Closure closure
          && program.method(closure.body()).isPresent()) {
        found.add(
            new CallGraph.Site(
                closures--, closure.line(), Dispatch.CLOSURE, List.of(closure.body())));
      }
    }
    return found;
  }

  private Optional<CallGraph.Site> site(
      TypeDecl type, MethodDecl method, Statement.Call call, LocalValues values) {
    if (call.call() != CallKind.VIRTUAL) {
      return call.callee()
          .target()
          .filter(target -> program.method(target).isPresent())
          .map(target -> site(call, Dispatch.STATIC, List.of(target)));
    }
    VirtualDispatch.Targets targets = virtual.targets(type, method, call, values);
    return targets.methods().isEmpty()
        ? Optional.empty()
        : Optional.of(site(call, targets.dispatch(), targets.methods()));
  }

  private static CallGraph.Site site(
      Statement.Call call, Dispatch dispatch, List<MethodId> targets) {
    return new CallGraph.Site(call.ordinal(), call.line(), dispatch, targets);
  }

  /** The methods of an anonymous class where it is allocated. */
  private Optional<CallGraph.Site> anonymous(TypeDecl type, Statement.Call call) {
    TypeRef made = call.callee().declaringType();
    boolean isAnonymous = call.call() == CallKind.CONSTRUCTOR && made.isAnonymous();
    if (!isAnonymous) {
      return Optional.empty();
    }
    List<MethodId> methods =
        program.type(made.name(), type.id().module()).stream()
            .flatMap(each -> each.methods().stream())
            .filter(each -> each.kind() == MethodKind.METHOD)
            .map(MethodDecl::id)
            .toList();
    return methods.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CallGraph.Site(
                Integer.MIN_VALUE + call.ordinal(), call.line(), Dispatch.ANONYMOUS, methods));
  }
}
