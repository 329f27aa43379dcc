package dev.postern.extractor.access.filter;

import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Handler;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells from the code of a filter whether it lets a request pass after an exception in its own
 * check: some way refuses, and from a handler around that way another one leads on.
 */
final class FailOpen {

  private static final Set<String> CONTINUES = Set.of("doFilter");
  private static final Set<String> ANSWERS = Set.of("sendError", "setStatus", "sendRedirect");

  /** Where it is caught, and which exceptions. */
  record Leak(SourceSpan place, List<String> exceptions) {}

  private FailOpen() {}

  /** The first such handler of the method. */
  static Optional<Leak> of(MethodDecl method) {
    return method.body().flatMap(body -> leak(method, body));
  }

  private static Optional<Leak> leak(MethodDecl method, Body body) {
    for (Handler handler : body.handlers()) {
      boolean caught = body.statements().get(handler.entry()) instanceof Statement.Catch;
      if (caught && refusesWithin(body, handler) && goesOn(body, handler.entry())) {
        Statement.Catch entry = (Statement.Catch) body.statements().get(handler.entry());
        return Optional.of(
            new Leak(
                SourceSpan.line(method.span().file(), entry.line()),
                entry.types().stream().map(TypeRef::simpleName).toList()));
      }
    }
    return Optional.empty();
  }

  /** Whether the guarded statements answer the request, after which it may end. */
  private static boolean refusesWithin(Body body, Handler handler) {
    for (int i = handler.start(); i < Math.min(handler.end(), body.statements().size()); i++) {
      boolean answers =
          body.statements().get(i) instanceof Statement.Call call
              && ANSWERS.contains(call.callee().name());
      if (answers && ends(body, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some way from there ends without the request going on. */
  private static boolean ends(Body body, int from) {
    Set<Integer> seen = new LinkedHashSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      int at = open.remove();
      if (at >= body.statements().size() || !seen.add(at)) {
        continue;
      }
      Statement statement = body.statements().get(at);
      if (statement instanceof Statement.Return) {
        return true;
      }
      if (!isPassing(statement)) {
        open.addAll(body.successors(at));
      }
    }
    return false;
  }

  private static boolean isPassing(Statement statement) {
    return statement instanceof Statement.Call call && CONTINUES.contains(call.callee().name());
  }

  private static boolean goesOn(Body body, int from) {
    Set<Integer> seen = new LinkedHashSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      int at = open.remove();
      if (at >= body.statements().size() || !seen.add(at)) {
        continue;
      }
      if (isPassing(body.statements().get(at))) {
        return true;
      }
      open.addAll(body.successors(at));
    }
    return false;
  }
}
