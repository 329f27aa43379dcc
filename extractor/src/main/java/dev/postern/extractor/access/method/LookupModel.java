package dev.postern.extractor.access.method;

import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers look-ups of known texts among unknown things: yes for the texts that the caller is assumed
 * to hold, no for all others. Records what was looked up.
 */
final class LookupModel implements LibraryModel {

  private static final Set<String> LOOKUPS =
      Set.of(
          "contains", "containsKey", "containsIgnoreCase", "equals", "equalsIgnoreCase", "matches",
          "match", "simpleMatch", "hasRole", "hasPermission", "hasAuthority", "isUserInRole",
          "startsWith", "contentEquals", "containsAny", "hasElement");

  private final Set<String> held;
  private final Set<String> looked;

  LookupModel(Set<String> held, Set<String> looked) {
    this.held = held;
    this.looked = looked;
  }

  @Override
  public Optional<Value> call(Invocation call) {
    if (LOOKUPS.contains(call.name()) && call.callee().target().isEmpty()) {
      return lookup(call);
    }
    boolean unknownReceiver =
        call.receiver().filter(Value.Unknown.class::isInstance).isPresent();
    if (unknownReceiver && (call.name().equals("anyMatch") || call.name().equals("noneMatch"))) {
      Value element = new Value.Unknown("an element");
      Value verdict = call.interpreter().apply(call.argument(0), List.of(element));
      return Value.asBoolean(verdict)
          .map(said -> Value.bool(said == call.name().equals("anyMatch")));
    }
    return Optional.empty();
  }

  private Optional<Value> lookup(Invocation call) {
    List<Value> involved = new ArrayList<>(call.arguments());
    call.receiver().ifPresent(involved::add);
    List<String> texts = involved.stream().flatMap(value -> Value.asText(value).stream()).toList();
    boolean unknown = involved.stream().anyMatch(Value.Unknown.class::isInstance);
    if (!unknown || texts.isEmpty()) {
      return Optional.empty();
    }
    looked.addAll(texts);
    return Optional.of(Value.bool(texts.stream().anyMatch(held::contains)));
  }
}
