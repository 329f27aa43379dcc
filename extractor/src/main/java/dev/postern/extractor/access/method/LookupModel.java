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

  /** What belongs to the caller is known by. */
  static final String CALLER = "something of the caller";

  private static final Set<String> CALLER_GETTERS =
      Set.of("getAuthentication", "getPrincipal", "getUserPrincipal", "getAuthorities");
  private static final Set<String> LOOPS = Set.of("iterator", "forEach", "hasNext", "next");

  /** What an argument that is not constant is known by. */
  static final String ARGUMENT = "an argument of the expression";

  private static final Set<String> EQUALITIES =
      Set.of("equals", "contentEquals", "equalsIgnoreCase");

  private final List<String> arguments;
  private final Set<String> held;
  private final Set<String> looked;
  private final Set<String> holders;
  private boolean compared;

  /**
   * @param looked what was looked up in some run
   * @param holders what arguments were looked up in: what else is looked up there counts as well
   */
  LookupModel(List<String> arguments, Set<String> held, Set<String> looked, Set<String> holders) {
    this.arguments = List.copyOf(arguments);
    this.held = held;
    this.looked = looked;
    this.holders = holders;
  }

  /**
   * Whether something of the caller was compared with, or searched together with, something else.
   */
  boolean compared() {
    return compared;
  }

  @Override
  public Optional<Boolean> equal(Value left, Value right) {
    boolean both = left instanceof Value.Unknown && right instanceof Value.Unknown;
    if (!both || isCaller(left) == isCaller(right)) {
      return Optional.empty();
    }
    compared = true;
    return Optional.of(false);
  }

  @Override
  public Optional<Value> call(Invocation call) {
    if (EQUALITIES.contains(call.name()) && call.receiver().isPresent()) {
      Optional<Boolean> owner = equal(call.receiver().get(), call.argument(0));
      if (owner.isPresent()) {
        return owner.map(Value::bool);
      }
    }
    Optional<Value> searched = search(call);
    if (searched.isPresent()) {
      return searched;
    }
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
    Value receiver = call.receiver().orElse(Value.nothing());
    if (isCaller(receiver) && (call.name().equals("filter") || call.name().equals("map"))) {
      return Optional.of(pipeline(receiver, call));
    }
    boolean recordOfCaller =
        call.arguments().size() == 1
            && isCaller(call.argument(0))
            && call.name().matches("(find|get|load|query|read).*");
    if (recordOfCaller) {
      return Optional.of(new Value.Unknown(CALLER));
    }
    boolean ofCaller =
        call.owner().equals("SecurityContextHolder")
            || call.owner().equals("ReactiveSecurityContextHolder")
            || (unknownReceiver && CALLER_GETTERS.contains(call.name()))
            || (isCaller(receiver) && !LOOPS.contains(call.name()));
    return ofCaller ? Optional.of(new Value.Unknown(CALLER)) : Optional.empty();
  }

  /** A query without code that carries the caller and an argument finds nothing for strangers. */
  private Optional<Value> search(Invocation call) {
    boolean both =
        call.arguments().stream().anyMatch(LookupModel::isCaller)
            && call.arguments().stream().anyMatch(LookupModel::isArgument);
    boolean code =
        call.callee()
            .target()
            .flatMap(call.interpreter().program()::method)
            .flatMap(method -> method.body())
            .isPresent();
    if (!both || code || call.receiver().isEmpty()) {
      return Optional.empty();
    }
    compared = true;
    if (call.name().matches("(exists|is|has|owns|can).*")) {
      return Optional.of(Value.bool(false));
    }
    return call.name().matches("(find|get|query|read|search|load).*")
            && call.callee().returnType().simpleName().equals("Optional")
        ? Optional.of(new Value.Sequence(List.of(), ""))
        : Optional.empty();
  }

  private static boolean isArgument(Value value) {
    return value instanceof Value.Unknown unknown && unknown.why().contains(ARGUMENT);
  }

  /** A step over something of the caller: a condition on it is decided like any other look-up. */
  private static Value pipeline(Value receiver, Invocation call) {
    Value image = call.interpreter().apply(call.argument(0), List.of(receiver));
    Optional<Boolean> known = Value.asBoolean(image);
    if (known.isEmpty()) {
      return receiver;
    }
    if (call.name().equals("map")) {
      return new Value.Sequence(List.of(image), "");
    }
    return known.get() ? receiver : new Value.Sequence(List.of(), "");
  }

  private static String why(Value value) {
    return value instanceof Value.Unknown unknown ? unknown.why() : "";
  }

  private static boolean isCaller(Value value) {
    return value instanceof Value.Unknown unknown && unknown.why().contains(CALLER);
  }

  private Optional<Value> lookup(Invocation call) {
    List<Value> involved = new ArrayList<>(call.arguments());
    call.receiver().ifPresent(involved::add);
    List<String> texts = involved.stream().flatMap(value -> Value.asText(value).stream()).toList();
    boolean unknown = involved.stream().anyMatch(Value.Unknown.class::isInstance);
    boolean argument =
        texts.stream().anyMatch(text -> arguments.stream().anyMatch(given -> given.contains(text)));
    boolean relevant =
        argument
            || involved.stream().anyMatch(LookupModel::isCaller)
            || involved.stream().anyMatch(each -> holders.contains(why(each)));
    if (!unknown || !relevant) {
      return Optional.empty();
    }
    if (argument) {
      involved.stream().map(LookupModel::why).filter(why -> !why.isEmpty()).forEach(holders::add);
    }
    looked.addAll(texts);
    return Optional.of(Value.bool(texts.stream().anyMatch(held::contains)));
  }
}
