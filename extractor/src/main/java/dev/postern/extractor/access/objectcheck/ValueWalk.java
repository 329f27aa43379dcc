package dev.postern.extractor.access.objectcheck;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Operator;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.Resolution;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Follows values of the request and of the caller through a method and what it calls, without
 * regard to the order of statements, to a depth of four calls.
 */
final class ValueWalk {

  private static final int MAX_DEPTH = 4;
  private static final Pattern LOOKUP =
      Pattern.compile(
          "(find|get|load|read|select|query|delete|remove|update|exists|fetch|count|list).*");
  private static final Pattern STORE =
      Pattern.compile(".*(Repository|Mapper|Dao|DAO|EntityManager|Template|Session|Repo|Store)");
  private static final Set<String> EQUALITIES = Set.of("equals", "equalsIgnoreCase");
  private static final Set<String> CALLER_CALLS =
      Set.of("getUserPrincipal", "getRemoteUser", "getAuthentication");

  private final ProgramModel program;
  private final Set<String> walked = new LinkedHashSet<>();
  private boolean reachedRecord;
  private boolean callerInQuery;
  private boolean compared;
  private boolean sawCaller;
  private boolean unread;

  ValueWalk(ProgramModel program) {
    this.program = program;
  }

  boolean reachedRecord() {
    return reachedRecord;
  }

  boolean callerInQuery() {
    return callerInQuery;
  }

  boolean compared() {
    return compared;
  }

  boolean sawCaller() {
    return sawCaller;
  }

  /** Whether code that a value of the request enters was not read. */
  boolean unread() {
    return unread;
  }

  void walk(MethodDecl method, Set<Integer> inputs, Set<Integer> callers) {
    walk(method, inputs, callers, 0);
  }

  private void walk(MethodDecl method, Set<Integer> inputs, Set<Integer> callers, int depth) {
    Optional<Body> body = method.body();
    if (body.isEmpty() || !walked.add(method.id() + "|" + inputs + "|" + callers)) {
      return;
    }
    if (depth > MAX_DEPTH) {
      unread = true;
      return;
    }
    Set<Integer> fromRequest = new TreeSet<>();
    Set<Integer> fromCaller = new TreeSet<>();
    for (Variable variable : body.get().variables()) {
      if (variable.parameter() >= 0 && inputs.contains(variable.parameter())) {
        fromRequest.add(variable.index());
      }
      if (variable.parameter() >= 0 && callers.contains(variable.parameter())) {
        fromCaller.add(variable.index());
      }
    }
    int before;
    do {
      before = fromRequest.size() + fromCaller.size();
      for (Statement statement : body.get().statements()) {
        step(statement, fromRequest, fromCaller, depth);
      }
    } while (fromRequest.size() + fromCaller.size() > before);
  }

  private void step(Statement statement, Set<Integer> request, Set<Integer> caller, int depth) {
    if (statement instanceof Statement.Copy copy) {
      carry(copy.target(), List.of(copy.value()), request, caller);
    } else if (statement instanceof Statement.Cast cast) {
      carry(cast.target(), List.of(cast.value()), request, caller);
    } else if (statement instanceof Statement.LoadField load) {
      load.object().ifPresent(base -> carry(load.target(), List.of(base), request, caller));
    } else if (statement instanceof Statement.LoadArray load) {
      carry(load.target(), List.of(load.array()), request, caller);
    } else if (statement instanceof Statement.NewArray array) {
      carry(array.target(), array.elements(), request, caller);
    } else if (statement instanceof Statement.Binary binary) {
      if (binary.operator() == Operator.EQUAL || binary.operator() == Operator.NOT_EQUAL) {
        compare(binary.left(), binary.right(), caller);
      }
      carry(binary.target(), List.of(binary.left(), binary.right()), request, caller);
    } else if (statement instanceof Statement.Closure closure) {
      closure(closure, request, caller, depth);
    } else if (statement instanceof Statement.Opaque) {
      unread = true;
    } else if (statement instanceof Statement.Call call) {
      call(call, request, caller, depth);
    }
  }

  private static boolean any(List<? extends Operand> operands, Set<Integer> marked) {
    return operands.stream()
        .anyMatch(each -> each instanceof Variable variable && marked.contains(variable.index()));
  }

  private static void carry(
      Variable target, List<? extends Operand> sources, Set<Integer> request, Set<Integer> caller) {
    if (any(sources, request)) {
      request.add(target.index());
    }
    if (any(sources, caller)) {
      caller.add(target.index());
    }
  }

  private void compare(Operand left, Operand right, Set<Integer> caller) {
    boolean constant = left instanceof Constant || right instanceof Constant;
    if (!constant && any(List.of(left), caller) != any(List.of(right), caller)) {
      compared = true;
    }
  }

  private void closure(
      Statement.Closure closure, Set<Integer> request, Set<Integer> caller, int depth) {
    Optional<MethodDecl> body = program.method(closure.body());
    if (body.isEmpty()) {
      unread = true;
      return;
    }
    walk(
        body.get(),
        positions(closure.captured(), request),
        positions(closure.captured(), caller),
        depth + 1);
  }

  private static Set<Integer> positions(List<Operand> operands, Set<Integer> marked) {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < operands.size(); i++) {
      if (any(List.of(operands.get(i)), marked)) {
        found.add(i);
      }
    }
    return found;
  }

  private void call(Statement.Call call, Set<Integer> request, Set<Integer> caller, int depth) {
    String owner = call.callee().declaringType().simpleName();
    if (owner.endsWith("SecurityContextHolder") || CALLER_CALLS.contains(call.callee().name())) {
      sawCaller = true;
      call.target().ifPresent(result -> caller.add(result.index()));
      return;
    }
    if (EQUALITIES.contains(call.callee().name()) && !call.arguments().isEmpty()) {
      Operand other = call.arguments().get(0);
      Operand self =
          call.object().orElseGet(() -> call.arguments().get(call.arguments().size() - 1));
      compare(self, other, caller);
    }
    List<Operand> involved = new ArrayList<>(call.arguments());
    call.object().ifPresent(involved::add);
    List<MethodDecl> targets = targets(call);
    if (targets.isEmpty()) {
      outside(call, owner, request, caller);
    } else {
      boolean seenBefore = sawCaller;
      for (MethodDecl target : targets) {
        walk(
            target,
            positions(call.arguments(), request),
            positions(call.arguments(), caller),
            depth + 1);
      }
      boolean aboutCaller = sawCaller && !seenBefore && !any(involved, request);
      if (aboutCaller) {
        call.target().ifPresent(result -> caller.add(result.index()));
      }
    }
    call.target().ifPresent(result -> carry(result, involved, request, caller));
  }

  private List<MethodDecl> targets(Statement.Call call) {
    Optional<MethodDecl> declared = call.callee().target().flatMap(program::method);
    if (declared.isEmpty()) {
      return List.of();
    }
    List<MethodDecl> all = new ArrayList<>(program.overriders(declared.get()));
    all.add(declared.get());
    return all.stream().filter(method -> method.body().isPresent()).toList();
  }

  private void outside(
      Statement.Call call, String owner, Set<Integer> request, Set<Integer> caller) {
    boolean entered = any(call.arguments(), request);
    boolean store =
        STORE.matcher(owner).matches()
            || call.object()
                .map(base -> STORE.matcher(base.type().simpleName()).matches())
                .orElse(false)
            || isDeclaredStore(call);
    if (store && LOOKUP.matcher(call.callee().name()).matches()) {
      reachedRecord |= entered;
      callerInQuery |= entered && any(call.arguments(), caller);
    } else if (entered && call.callee().resolution() == Resolution.UNRESOLVED) {
      unread = true;
    }
  }

  /** An interface of the repository without code: a mapper or a client. */
  private boolean isDeclaredStore(Statement.Call call) {
    return call.callee()
        .target()
        .map(MethodId::type)
        .flatMap(program::type)
        .map(TypeDecl::annotations)
        .map(
            annotations ->
                annotations.stream()
                    .anyMatch(use -> use.type().simpleName().matches("Repository|Mapper")))
        .orElse(false);
  }
}
