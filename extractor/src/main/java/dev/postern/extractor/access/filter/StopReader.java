package dev.postern.extractor.access.filter;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells from the code of a filter or interceptor whether it may be a guard. It is not one when it
 * always lets the request go on, or when nothing it reads, calls or names has to do with
 * authentication; in every other case it may be.
 */
public final class StopReader {

  private static final Pattern VOCABULARY =
      Pattern.compile(
          "(?i).*(auth|token|login|logon|signin|session|principal|permission|permit|role|jwt|user"
              + "|account|credential|apikey|api_key|secret|signature|forbidden|unauthor|401|403"
              + "|access).*");
  private static final Set<String> CONTINUES = Set.of("doFilter", "filter");
  private static final int MAX_METHODS = 200;
  private static final int MAX_ABORTING = 60;

  private final ProgramModel program;

  public StopReader(ProgramModel program) {
    this.program = program;
  }

  /** Whether the method may stop a request at all. */
  public boolean mayStop(MethodDecl method) {
    Optional<Body> body = method.body();
    if (body.isEmpty()) {
      return true;
    }
    boolean filter = !method.returnType().simpleName().equals("boolean");
    return filter ? mayOmit(body.get()) : mayRefuse(body.get());
  }

  /** Whether the method, or code of the repository that it calls, throws or aborts the request. */
  public boolean mayAbort(MethodDecl start) {
    Map<MethodId, MethodDecl> seen = new LinkedHashMap<>();
    Deque<MethodDecl> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty() && seen.size() < MAX_ABORTING) {
      MethodDecl method = open.remove();
      if (seen.putIfAbsent(method.id(), method) != null || method.body().isEmpty()) {
        continue;
      }
      boolean aborts =
          method.body().get().statements().stream()
              .anyMatch(
                  statement ->
                      statement instanceof Statement.Throw
                          || (statement instanceof Statement.Call call
                              && call.callee().name().equals("abortWith")));
      if (aborts) {
        return true;
      }
      callees(method).forEach(open::add);
    }
    return !open.isEmpty();
  }

  /** Whether a handler may return anything but true, or throw. */
  private static boolean mayRefuse(Body body) {
    return body.statements().stream()
        .anyMatch(
            statement ->
                statement instanceof Statement.Throw
                    || (statement instanceof Statement.Return back
                        && !back.result().map(StopReader::isTrue).orElse(false)));
  }

  private static boolean isTrue(Operand operand) {
    return operand instanceof Constant constant && constant.asBoolean().orElse(false);
  }

  /** Whether some way through the filter does not pass the request on. */
  private static boolean mayOmit(Body body) {
    boolean[] seen = new boolean[body.statements().size()];
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    while (!open.isEmpty()) {
      int at = open.remove();
      if (at >= seen.length || seen[at]) {
        continue;
      }
      seen[at] = true;
      Statement statement = body.statements().get(at);
      if (statement instanceof Statement.Return || statement instanceof Statement.Throw) {
        return true;
      }
      boolean passes =
          statement instanceof Statement.Call call && CONTINUES.contains(call.callee().name());
      if (!passes) {
        open.addAll(body.successors(at));
        open.addAll(body.handlerEntries(at));
      }
    }
    return false;
  }

  /** Whether the code, or code of the repository that it calls, speaks of authentication. */
  public boolean speaksOfAuthentication(TypeDecl type, MethodDecl start) {
    Map<MethodId, MethodDecl> seen = new LinkedHashMap<>();
    Deque<MethodDecl> open = new ArrayDeque<>(List.of(start));
    if (VOCABULARY.matcher(type.id().simpleName()).matches()) {
      return true;
    }
    while (!open.isEmpty()) {
      MethodDecl method = open.remove();
      if (seen.putIfAbsent(method.id(), method) != null || method.body().isEmpty()) {
        continue;
      }
      if (seen.size() > MAX_METHODS) {
        return true;
      }
      for (String word : words(method.body().get())) {
        if (VOCABULARY.matcher(word).matches()) {
          return true;
        }
      }
      callees(method).forEach(open::add);
    }
    return false;
  }

  private List<MethodDecl> callees(MethodDecl method) {
    List<MethodDecl> found = new ArrayList<>();
    for (Statement statement : method.body().map(Body::statements).orElse(List.of())) {
      if (statement instanceof Statement.Call call) {
        call.callee()
            .target()
            .flatMap(program::method)
            .ifPresent(
                callee -> {
                  found.add(callee);
                  found.addAll(program.overriders(callee));
                });
      } else if (statement instanceof Statement.Closure closure) {
        program.method(closure.body()).ifPresent(found::add);
      }
    }
    return found;
  }

  private static List<String> words(Body body) {
    List<String> words = new ArrayList<>();
    for (Statement statement : body.statements()) {
      if (statement instanceof Statement.Call call) {
        words.add(call.callee().name());
        words.add(call.callee().declaringType().simpleName());
        call.arguments().forEach(operand -> word(operand, words));
      } else if (statement instanceof Statement.LoadField load) {
        words.add(load.field().name());
      } else if (statement instanceof Statement.Cast cast) {
        words.add(cast.type().simpleName());
      } else if (statement instanceof Statement.Binary binary) {
        word(binary.left(), words);
        word(binary.right(), words);
      }
    }
    return words;
  }

  private static void word(Operand operand, List<String> words) {
    if (operand instanceof Constant constant) {
      words.add(String.valueOf(constant.value()));
    }
  }
}
