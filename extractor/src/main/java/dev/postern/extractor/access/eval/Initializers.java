package dev.postern.extractor.access.eval;

import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.TypeId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs static initializers.
 *
 * <p>Those of configuration code are explored like all of it. Experiments with requests meet the
 * same initializers thousands of times, and each condition in one would double their number: there
 * an initializer ends at the first condition that is not known, and the fields that it had not
 * settled by then are not known. What it did is remembered across runs, unless it left values that
 * can change.
 */
public final class Initializers {

  /** What one initializer did: the static fields it set and the types it prepared on the way. */
  private record Effect(Map<String, Value> stored, Set<TypeId> prepared) {}

  private final boolean explored;
  private final Map<TypeId, Effect> known = new HashMap<>();

  private Initializers(boolean explored) {
    this.explored = explored;
  }

  /** For runs that explore initializers. */
  public static Initializers explored() {
    return new Initializers(true);
  }

  /** For many runs that share what initializers do without any question. */
  public static Initializers settled() {
    return new Initializers(false);
  }

  /**
   * Runs the initializers of a type, or does again what they did before.
   *
   * @param prepared the types prepared in this run, the type itself among them; grows
   */
  public void run(Interpreter interpreter, TypeDecl type, Set<TypeId> prepared) {
    if (explored) {
      bodies(interpreter, type);
      return;
    }
    Effect effect = known.get(type.id());
    if (effect != null && effect.prepared().stream().noneMatch(prepared::contains)) {
      interpreter.statics().putAll(effect.stored());
      prepared.addAll(effect.prepared());
      return;
    }
    Map<String, Value> before = new LinkedHashMap<>(interpreter.statics());
    Set<TypeId> beforePrepared = new LinkedHashSet<>(prepared);
    int kept = interpreter.kept();
    try {
      interpreter.withoutQuestions(() -> bodies(interpreter, type));
    } catch (Interpreter.Undecided undecided) {
      unsettle(interpreter, type, before);
    }
    if (interpreter.kept() == kept) {
      remember(type, interpreter, before, beforePrepared, prepared);
    }
  }

  private static void bodies(Interpreter interpreter, TypeDecl type) {
    for (MethodDecl method : type.methods()) {
      if (method.kind() == MethodKind.STATIC_INITIALIZER) {
        interpreter.run(method, null, List.of());
      }
    }
  }

  /** What an initializer that was left early may have set otherwise is not known. */
  private static void unsettle(Interpreter interpreter, TypeDecl type, Map<String, Value> before) {
    Map<String, Integer> stores = new LinkedHashMap<>();
    type.methods().stream()
        .filter(method -> method.kind() == MethodKind.STATIC_INITIALIZER)
        .flatMap(method -> method.body().stream())
        .flatMap(body -> body.statements().stream())
        .filter(Statement.StoreField.class::isInstance)
        .map(Statement.StoreField.class::cast)
        .filter(store -> store.object().isEmpty())
        .forEach(store -> stores.merge(Interpreter.key(store.field()), 1, Integer::sum));
    interpreter.statics().forEach((key, value) -> stores.putIfAbsent(key, 1));
    stores.forEach(
        (key, count) -> {
          Value now = interpreter.statics().get(key);
          boolean untouched = now != null && before.get(key) == now;
          boolean settled = now != null && isFixed(now) && count == 1;
          if (!untouched && !settled) {
            interpreter.statics().put(key, new Value.Unknown("what initializers leave in " + key));
          }
        });
  }

  private void remember(
      TypeDecl type,
      Interpreter interpreter,
      Map<String, Value> before,
      Set<TypeId> beforePrepared,
      Set<TypeId> prepared) {
    Map<String, Value> stored = new LinkedHashMap<>(interpreter.statics());
    stored.entrySet().removeIf(each -> before.get(each.getKey()) == each.getValue());
    if (stored.values().stream().allMatch(Initializers::isFixed)) {
      Set<TypeId> more = new LinkedHashSet<>(prepared);
      more.removeAll(beforePrepared);
      known.put(type.id(), new Effect(stored, more));
    }
  }

  private static boolean isFixed(Value value) {
    return value instanceof Value.Plain
        || value instanceof Value.Text
        || value instanceof Value.Unknown;
  }
}
