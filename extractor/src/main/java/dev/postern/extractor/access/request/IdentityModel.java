package dev.postern.extractor.access.request;

import dev.postern.extractor.access.eval.CollectionModel;
import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What becomes of things of a signed-in caller: all that is derived from them is of the caller too.
 * Tests whose words speak of roles or permissions fail for an ordinary member and are remembered;
 * any other test some member passes.
 */
final class IdentityModel implements LibraryModel {

  private static final Set<String> EMPTY =
      Set.of("isEmpty", "isBlank", "isNull", "isAnyBlank", "isAllBlank", "isAnyEmpty");
  private static final Set<String> FULL =
      Set.of("isNotEmpty", "isNotBlank", "hasText", "hasLength", "nonNull", "isPresent");
  private static final Set<String> LOOKUPS =
      Set.of(
          "contains",
          "containsKey",
          "containsAny",
          "containsAll",
          "equals",
          "equalsIgnoreCase",
          "disjoint",
          "hasRole",
          "hasAnyRole",
          "hasAuthority",
          "match",
          "isPermitted");
  private static final Pattern FETCH =
      Pattern.compile("(get|find|query|select|load|list|fetch|resolve|lookup|search).*");

  private final Exchange exchange;

  IdentityModel(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Optional<Value> instance(Value value, TypeRef type) {
    return value instanceof Identity
        ? Optional.of(new Either("the kind of caller"))
        : Optional.empty();
  }

  @Override
  public Optional<Value> comparison(Value left, Value right) {
    if (!(left instanceof Identity) && !(right instanceof Identity)) {
      return Optional.empty();
    }
    if (Value.isNull(left) || Value.isNull(right)) {
      return Optional.of(Value.bool(false));
    }
    Identity identity = (Identity) (left instanceof Identity ? left : right);
    return Optional.of(asked(identity.path(), List.of(left instanceof Identity ? right : left)));
  }

  @Override
  public Optional<Value> call(Invocation call) {
    Value receiver = call.receiver().orElse(Value.nothing());
    List<Identity> own =
        call.spread().stream()
            .filter(Identity.class::isInstance)
            .map(Identity.class::cast)
            .toList();
    if (receiver instanceof Identity identity) {
      return Optional.of(onIdentity(identity, call));
    }
    return own.isEmpty() ? Optional.empty() : withIdentity(own.get(0), call);
  }

  private Value onIdentity(Identity identity, Invocation call) {
    String name = call.name();
    if (EMPTY.contains(name) || FULL.contains(name)) {
      return Value.bool(FULL.contains(name));
    }
    if (LOOKUPS.contains(name)) {
      return asked(identity.path() + "." + name, call.spread());
    }
    return switch (name) {
      case "iterator", "listIterator" -> elements(identity);
      case "forEach", "ifPresent" -> {
        call.interpreter().apply(call.argument(0), List.of(identity.then("element")));
        yield Value.nothing();
      }
      case "anyMatch", "allMatch", "noneMatch", "filter", "map", "flatMap" ->
          pipeline(identity, call);
      default ->
          call.callee().returnType().simpleName().equalsIgnoreCase("boolean")
              ? asked(identity.path() + "." + name, call.arguments())
              : identity.then(name);
    };
  }

  private static Value elements(Identity identity) {
    Value.Sequence all = new Value.Sequence(List.of(identity.then("element")), "");
    return CollectionModel.iterator(all);
  }

  private Value pipeline(Identity identity, Invocation call) {
    Value image = call.interpreter().apply(call.argument(0), List.of(identity.then("element")));
    return switch (call.name()) {
      case "filter" ->
          Value.asBoolean(image).orElse(true) ? identity : new Value.Sequence(List.of(), "");
      case "map" -> image;
      case "flatMap" -> image;
      case "noneMatch" -> CollectionModel.negated(image);
      default -> image;
    };
  }

  /** A call with something of the caller among its arguments. */
  private Optional<Value> withIdentity(Identity identity, Invocation call) {
    String name = call.name();
    boolean test = call.callee().returnType().simpleName().equalsIgnoreCase("boolean");
    if (EMPTY.contains(name) || FULL.contains(name)) {
      return Optional.of(Value.bool(FULL.contains(name)));
    }
    if (LOOKUPS.contains(name) && isLibrary(call)) {
      List<Value> others = new ArrayList<>(call.spread());
      call.receiver().ifPresent(others::add);
      others.removeIf(Identity.class::isInstance);
      Value answer = asked(identity.path() + "." + name, flat(others));
      return Optional.of(name.equals("disjoint") ? CollectionModel.negated(answer) : answer);
    }
    if (FETCH.matcher(name).matches() && !test) {
      return Optional.of(identity.then(name));
    }
    if (!isLibrary(call)) {
      return Optional.empty();
    }
    List<Value> others = new ArrayList<>(call.spread());
    others.removeIf(Identity.class::isInstance);
    return Optional.of(
        test ? asked(identity.path() + "." + name, flat(others)) : identity.then(name));
  }

  private static List<Value> flat(List<Value> values) {
    List<Value> all = new ArrayList<>();
    for (Value each : values) {
      if (each instanceof Value.Sequence sequence) {
        all.addAll(sequence.iterated());
      } else {
        all.add(each);
      }
    }
    return all;
  }

  private static boolean isLibrary(Invocation call) {
    return call.callee()
        .target()
        .flatMap(call.interpreter().program()::method)
        .flatMap(method -> method.body())
        .isEmpty();
  }

  private Value asked(String words, List<Value> with) {
    List<String> names = new ArrayList<>();
    for (Value each : with) {
      Value.asText(each).or(() -> Value.asEnum(each)).ifPresent(names::add);
      if (each instanceof Value.Plain plain && plain.constant().value() instanceof Number number) {
        names.add(RoleNames.number(words, number, exchange.flags()));
      }
    }
    boolean special = Identity.isSpecial(words) || names.stream().anyMatch(Identity::isSpecial);
    if (!special) {
      return new Either("some callers are so: " + words);
    }
    if (names.isEmpty() && with.isEmpty()) {
      names.add(RoleNames.test(words));
    }
    return names.isEmpty()
        ? new Value.Unknown("which authority is asked for by " + words)
        : exchange.test(names, Identity.speaksOfRole(words));
  }
}
