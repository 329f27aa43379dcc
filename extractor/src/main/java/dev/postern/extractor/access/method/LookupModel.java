package dev.postern.extractor.access.method;

import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers look-ups of known texts: yes for the texts that the caller is assumed to hold, no for all
 * others. A text that is not an argument counts only when it is looked up in something of the
 * caller; other comparisons stay unknown. Records what was looked up.
 */
final class LookupModel implements LibraryModel {

  private static final Set<String> LOOKUPS =
      Set.of(
          "contains",
          "containsKey",
          "containsIgnoreCase",
          "equals",
          "equalsIgnoreCase",
          "matches",
          "match",
          "simpleMatch",
          "hasRole",
          "hasPermission",
          "hasAuthority",
          "isUserInRole",
          "startsWith",
          "contentEquals",
          "containsAny",
          "hasElement");

  private static final String CALLER = "something of the caller";
  private static final Set<String> CALLER_GETTERS =
      Set.of("getAuthentication", "getPrincipal", "getUserPrincipal", "getAuthorities");
  private static final Set<String> LOOPS = Set.of("iterator", "forEach", "hasNext", "next");

  private final List<String> arguments;
  private final Set<String> held;
  private final Set<String> looked;

  LookupModel(List<String> arguments, Set<String> held, Set<String> looked) {
    this.arguments = List.copyOf(arguments);
    this.held = held;
    this.looked = looked;
  }

  @Override
  public Optional<Value> call(Invocation call) {
    if (LOOKUPS.contains(call.name()) && call.callee().target().isEmpty()) {
      return lookup(call);
    }
    boolean unknownReceiver = call.receiver().filter(Value.Unknown.class::isInstance).isPresent();
    if (unknownReceiver && (call.name().equals("anyMatch") || call.name().equals("noneMatch"))) {
      Value element = call.receiver().get();
      Value verdict = call.interpreter().apply(call.argument(0), List.of(element));
      return Value.asBoolean(verdict)
          .map(said -> Value.bool(said == call.name().equals("anyMatch")));
    }
    boolean ofCaller =
        call.owner().equals("SecurityContextHolder")
            || call.owner().equals("ReactiveSecurityContextHolder")
            || (unknownReceiver && CALLER_GETTERS.contains(call.name()))
            || (isCaller(call.receiver().orElse(Value.nothing())) && !LOOPS.contains(call.name()));
    return ofCaller ? Optional.of(new Value.Unknown(CALLER)) : Optional.empty();
  }

  private static boolean isCaller(Value value) {
    return value instanceof Value.Unknown unknown && unknown.why().contains(CALLER);
  }

  private Optional<Value> lookup(Invocation call) {
    List<Value> involved = new ArrayList<>(call.arguments());
    call.receiver().ifPresent(involved::add);
    List<String> texts = involved.stream().flatMap(value -> Value.asText(value).stream()).toList();
    boolean unknown = involved.stream().anyMatch(Value.Unknown.class::isInstance);
    boolean relevant =
        involved.stream().anyMatch(LookupModel::isCaller)
            || texts.stream()
                .anyMatch(text -> arguments.stream().anyMatch(given -> given.contains(text)));
    if (!unknown || !relevant) {
      return Optional.empty();
    }
    looked.addAll(texts);
    return Optional.of(Value.bool(texts.stream().anyMatch(held::contains)));
  }
}
