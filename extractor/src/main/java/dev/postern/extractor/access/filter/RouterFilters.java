package dev.postern.extractor.access.filter;

import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.access.request.Checkpoint;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Filters of functional routes: {@code filter(...)} of a router or its builder applies to all
 * routes of the router, those of nested ones included ({@code RouterFunctions.Builder#filter}). A
 * method that makes several routers leaves open which routes a filter of it sees.
 */
final class RouterFilters {

  private final ProgramModel program;
  private final ProtectedApplication application;
  private final StopReader stops;

  RouterFilters(ProgramModel program, ProtectedApplication application, StopReader stops) {
    this.program = program;
    this.application = application;
    this.stops = stops;
  }

  /** The filters, in source order. */
  List<PossibleGuard> read() {
    List<PossibleGuard> found = new ArrayList<>();
    for (TypeDecl type : application.beanTypes()) {
      for (MethodDecl method : type.methods()) {
        if (method.returnType().simpleName().equals("RouterFunction")) {
          method.body().ifPresent(body -> filters(type, method, body, found));
        }
      }
    }
    return found;
  }

  private void filters(TypeDecl type, MethodDecl method, Body body, List<PossibleGuard> found) {
    boolean several =
        body.calls().stream().filter(call -> call.callee().name().equals("route")).count() > 1;
    for (Statement.Call call : body.calls()) {
      boolean filters =
          call.callee().name().equals("filter")
              && call.callee().declaringType().name().contains("RouterFunction")
              && call.arguments().size() == 1;
      if (filters) {
        found.add(guard(type, method, call, code(type, body, call), several));
      }
    }
  }

  private static Optional<Value.Function> code(TypeDecl type, Body body, Statement.Call call) {
    Operand given = call.arguments().get(0);
    return body.statements().stream()
        .filter(Statement.Closure.class::isInstance)
        .map(Statement.Closure.class::cast)
        .filter(each -> given instanceof Variable v && each.target().index() == v.index())
        .map(
            closure ->
                new Value.Function(
                    closure.body(),
                    closure.captured().stream()
                        .<Value>map(each -> new Value.Unknown("a captured value"))
                        .toList(),
                    new Value.Instance(type)))
        .findFirst();
  }

  private PossibleGuard guard(
      TypeDecl type,
      MethodDecl method,
      Statement.Call call,
      Optional<Value.Function> code,
      boolean several) {
    String name = type.id().simpleName() + "." + method.name() + " filter";
    Evidence at =
        new Evidence(SourceSpan.line(method.span().file(), call.line()), "router-filter", name);
    OpenQuestion question =
        OpenQuestion.about(
            "filter", name, "Which requests does " + name + " stop, and for whom?", at);
    boolean speaks =
        code.flatMap(function -> program.method(function.body()))
            .map(check -> stops.speaksOfAuthentication(type, check))
            .orElse(true);
    Truth covers = several ? Truth.UNKNOWN : Truth.YES;
    return new PossibleGuard(
        "FILTER",
        name,
        new RequestSpec.Any(),
        code.map(Checkpoint::routerFilter).orElse(null),
        speaks,
        question,
        at,
        endpoint -> isRouteOf(method, endpoint) ? covers : Truth.NO);
  }

  private static boolean isRouteOf(MethodDecl method, GuardedEndpoint endpoint) {
    SourceSpan place = endpoint.fact().span();
    SourceSpan span = method.span();
    return endpoint.fact().framework().equals("spring-functional")
        && place.file().equals(span.file())
        && place.startLine() >= span.startLine()
        && place.startLine() <= span.endLine();
  }
}
