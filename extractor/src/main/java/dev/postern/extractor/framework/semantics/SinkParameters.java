package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.MethodId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Methods of the repository that hand a parameter to a log, a mail, a prompt, a message or a file,
 * directly or through others of their kind: whoever calls them writes there.
 */
final class SinkParameters {

  private static final int ROUNDS = 3;
  private static final int MAX_DEPTH = 8;

  /** Parameters by kind of sink. */
  private final Map<MethodId, Map<String, Set<Integer>>> found = new TreeMap<>();

  private final FrameworkInput input;
  private final CallRows rows;
  private final Set<String> kinds;

  SinkParameters(FrameworkInput input, CallRows rows, Set<String> kinds) {
    this.input = input;
    this.rows = rows;
    this.kinds = kinds;
    boolean more = true;
    for (int round = 0; round < ROUNDS && more; round++) {
      more = false;
      for (TypeDecl type : input.mainTypes()) {
        for (MethodDecl method : type.methods()) {
          more |= method.body().isPresent() && !method.parameters().isEmpty() && read(type, method);
        }
      }
    }
  }

  /** The arguments of a call that go to sinks, by the kind of sink. */
  Map<String, List<Operand>> carried(Statement.Call call) {
    Map<String, List<Operand>> carried = new TreeMap<>();
    for (MethodId target : targets(call)) {
      found
          .getOrDefault(target, Map.of())
          .forEach(
              (kind, parameters) -> {
                for (int parameter : parameters) {
                  if (parameter < call.arguments().size()) {
                    carried
                        .computeIfAbsent(kind, key -> new ArrayList<>())
                        .add(call.arguments().get(parameter));
                  }
                }
              });
    }
    return carried;
  }

  /** The method called, or what implements it when it has no body. */
  private List<MethodId> targets(Statement.Call call) {
    Optional<MethodDecl> target = call.callee().target().flatMap(input.program()::method);
    if (target.isEmpty()) {
      return List.of();
    }
    MethodId id = target.get().id();
    if (target.get().body().isPresent()) {
      return List.of(id);
    }
    List<MethodDecl> implementing =
        input.program().subtypes(id.type().binaryName()).stream()
            .flatMap(type -> type.methodsNamed(id.name()).stream())
            .filter(each -> each.parameters().size() == target.get().parameters().size())
            .toList();
    return implementing.stream().map(MethodDecl::id).toList();
  }

  private boolean read(TypeDecl type, MethodDecl method) {
    LocalValues values = new LocalValues(input.program(), method.body().orElseThrow());
    boolean more = false;
    for (Statement.Call call : values.body().calls()) {
      for (RoleRow row : rows.of(call, type)) {
        if (kinds.contains(row.role())) {
          more |= note(method, row.role(), call.arguments(), values);
        }
      }
      for (Map.Entry<String, List<Operand>> each : carried(call).entrySet()) {
        more |= note(method, each.getKey(), each.getValue(), values);
      }
    }
    return more;
  }

  private boolean note(MethodDecl method, String kind, List<Operand> operands, LocalValues values) {
    Set<Integer> parameters = new TreeSet<>();
    for (Operand operand : operands) {
      collect(operand, values, parameters, new LinkedHashSet<>(), 0);
    }
    return !parameters.isEmpty()
        && found
            .computeIfAbsent(method.id(), key -> new TreeMap<>())
            .computeIfAbsent(kind, key -> new TreeSet<>())
            .addAll(parameters);
  }

  private static void collect(
      Operand operand, LocalValues values, Set<Integer> into, Set<Operand> seen, int depth) {
    if (depth > MAX_DEPTH || !(operand instanceof Variable variable) || !seen.add(operand)) {
      return;
    }
    List<Statement> writes = values.definitions(variable);
    if (variable.parameter() >= 0 && writes.isEmpty()) {
      into.add(variable.parameter());
    }
    if (writes.size() == 1) {
      for (Operand inner : CarriedFields.inner(writes.get(0))) {
        collect(inner, values, into, seen, depth + 1);
      }
    }
  }
}
