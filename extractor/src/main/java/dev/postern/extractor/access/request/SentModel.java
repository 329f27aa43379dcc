package dev.postern.extractor.access.request;

import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Stopped;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What becomes of values that the caller made up: it can make them pass any test of form, but no
 * comparison with a secret; a look-up finds nothing unless what is looked up may be known to
 * everybody; what is taken apart is as made up as before.
 */
final class SentModel implements LibraryModel {

  private static final Set<String> FORM =
      Set.of(
          "startsWith",
          "endsWith",
          "contains",
          "matches",
          "regionMatches",
          "startsWithIgnoreCase",
          "equalsIgnoreCase",
          "containsIgnoreCase",
          "equals");
  private static final Set<String> EMPTY =
      Set.of("isEmpty", "isBlank", "isNull", "isAllBlank", "isAnyBlank", "isAnyEmpty");
  private static final Set<String> FULL =
      Set.of("isNotEmpty", "isNotBlank", "hasText", "hasLength", "nonNull", "isPresent", "hasNext");
  private static final Pattern LOOKUP =
      Pattern.compile(
          "(get|find|query|select|load|fetch|lookup|search|exists|has|contains|count|one|by|check"
              + "|valid|verify|is|authenticate|hget|introspect|resolve).*");
  private static final Pattern OPENING =
      Pattern.compile(
          "(parse|decode|convert|deserialize|from|to|read|valueOf|format|trim|replace"
              + "|substring|split|unwrap|strip|remove|lower|upper|concat|join|append|copy|of|as"
              + "|new|uncapitalize|capitalize|subsequence|delete|bytes|string).*",
          Pattern.CASE_INSENSITIVE);

  /** Digests and encodings of a secret are as secret as it is. */
  private static final Pattern DERIVING =
      Pattern.compile(
          "(digest|hash|hmac|sha\\d*|md5)\\w*|(format|to|encode)(Hex|Base64)\\w*|encodeToString"
              + "|encodeHexString|bytesToHex",
          Pattern.CASE_INSENSITIVE);

  /** Library types that ask a store. */
  private static final Set<String> STORES =
      Set.of(
          "EntityManager",
          "PersistenceManager",
          "JdbcTemplate",
          "NamedParameterJdbcTemplate",
          "JdbcClient",
          "PreparedStatement",
          "Query",
          "TypedQuery",
          "DSLContext",
          "MongoTemplate");

  @Override
  public Optional<Value> instance(Value value, TypeRef type) {
    return value instanceof Sent || value instanceof Stored
        ? Optional.of(new Either("the type of something sent"))
        : Optional.empty();
  }

  @Override
  public Optional<Value> comparison(Value left, Value right) {
    boolean one = isMadeUp(left) || isMadeUp(right);
    if (!one) {
      return Optional.empty();
    }
    if (Value.isNull(left) || Value.isNull(right)) {
      return Optional.of(Value.bool(false));
    }
    return Optional.of(compare(left, right));
  }

  private static boolean isMadeUp(Value value) {
    return value instanceof Sent || value instanceof Stored;
  }

  private static Value compare(Value left, Value right) {
    Value other = left instanceof Sent ? right : left;
    if (left instanceof Stored && right instanceof Stored) {
      return new Value.Unknown("a comparison of records");
    }
    if (left instanceof Stored || right instanceof Stored) {
      Stored stored = (Stored) (left instanceof Stored ? left : right);
      Value with = left instanceof Stored ? right : left;
      boolean constant = with instanceof Value.Plain || with instanceof Value.Text;
      return constant
          ? new Either("some record is " + stored.path())
          : stored.isSecret()
              ? Value.bool(false)
              : new Value.Unknown("a record's " + stored.path());
    }
    return withKnown((Sent) (left instanceof Sent ? left : right), other);
  }

  /** Constants of the code are known to everybody; of other values only credentials are secret. */
  private static Value withKnown(Sent sent, Value other) {
    boolean configured = other instanceof Value.Text text && text.origin().isPresent();
    boolean open = other instanceof Value.Text || other instanceof Value.Plain || isMadeUp(other);
    if ((open && !configured) || sent.mayHit()) {
      return new Either("what is sent");
    }
    return sent.isCredential()
        ? Value.bool(false)
        : new Value.Unknown("whether callers know what is compared with " + sent.name());
  }

  @Override
  public Optional<Value> call(Invocation call) {
    Value receiver = call.receiver().orElse(Value.nothing());
    if (receiver instanceof Sent sent) {
      return Optional.of(onSent(sent, call));
    }
    if (receiver instanceof Stored stored) {
      return Optional.of(onStored(stored, call));
    }
    List<Sent> sent =
        call.spread().stream().filter(Sent.class::isInstance).map(Sent.class::cast).toList();
    if (sent.isEmpty()) {
      return Optional.empty();
    }
    if (FORM.contains(call.name()) && receiver instanceof Value.Text) {
      return Optional.of(
          call.name().equals("equals") || call.name().equals("equalsIgnoreCase")
              ? withKnown(sent.get(0), receiver)
              : new Either("what is sent"));
    }
    return hasCode(call) ? ownLookup(sent, call) : Optional.of(passed(sent, call));
  }

  /**
   * A look-up by a credential in code of the repository that asks a store: when the code itself
   * does not tell what is found, nothing is found by a credential that was made up.
   */
  private static Optional<Value> ownLookup(List<Sent> sent, Invocation call) {
    boolean lookup =
        LOOKUP.matcher(call.name()).matches()
            && sent.stream().anyMatch(Sent::isCredential)
            && sent.stream().noneMatch(Sent::mayHit);
    if (!lookup || !asksAStore(call)) {
      return Optional.empty();
    }
    Value found = call.interpreter().runTarget(call);
    return Optional.of(
        found instanceof Value.Unknown ? nothing(call.callee().returnType()) : found);
  }

  private static boolean asksAStore(Invocation call) {
    return call.callee()
        .target()
        .flatMap(call.interpreter().program()::method)
        .flatMap(method -> method.body())
        .map(
            body ->
                body.calls().stream()
                    .anyMatch(each -> STORES.contains(each.callee().declaringType().simpleName())))
        .orElse(false);
  }

  private static boolean hasCode(Invocation call) {
    Optional<MethodDecl> declared =
        call.callee().target().flatMap(call.interpreter().program()::method);
    if (declared.isEmpty()) {
      return false;
    }
    boolean object = call.receiver().filter(Value.Instance.class::isInstance).isPresent();
    boolean single =
        declared.get().body().isPresent()
            && call.interpreter().program().overriders(declared.get()).isEmpty();
    return object || single || call.kind() == CallKind.CONSTRUCTOR;
  }

  private static Value onSent(Sent sent, Invocation call) {
    String name = call.name();
    if (FORM.contains(name)) {
      return name.startsWith("equals") ? compare(sent, call.argument(0)) : new Either("its form");
    }
    if (EMPTY.contains(name)) {
      return Value.bool(false);
    }
    if (FULL.contains(name)) {
      return Value.bool(true);
    }
    return switch (name) {
      case "split", "values", "keySet" -> new Value.Sequence(List.of(sent, sent), "");
      case "iterator", "stream" -> new Value.Sequence(List.of(sent), "");
      case "length", "size", "indexOf", "compareTo", "lastIndexOf" ->
          new Either("the length of what is sent");
      default -> call.callee().returnType().is("boolean") ? new Either("what is sent") : sent;
    };
  }

  private static Value onStored(Stored stored, Invocation call) {
    if (call.name().equals("equals") && call.arguments().size() == 1) {
      return compare(stored, call.argument(0));
    }
    return call.callee().returnType().simpleName().equalsIgnoreCase("boolean")
        ? new Either("some record is so: " + call.name())
        : stored.then(call.name());
  }

  /** A call of code that was not read with something made up. */
  private static Value passed(List<Sent> sent, Invocation call) {
    String name = call.name();
    if (EMPTY.contains(name) || FULL.contains(name)) {
      return Value.bool(FULL.contains(name));
    }
    if (call.kind() == CallKind.CONSTRUCTOR || call.owner().matches(".*(StringUtil|StrUtil)s?")) {
      return text(sent, call);
    }
    if (call.owner().matches("Log(ger)?|MDC|Objects?|Assert|Preconditions|ThreadLocal")) {
      return Value.nothing();
    }
    if (DERIVING.matcher(name).matches()) {
      return sent.get(0);
    }
    boolean mayHit = sent.stream().anyMatch(Sent::mayHit);
    String service = call.owner() + "." + name;
    if (LOOKUP.matcher(name).matches() && !Words.speakOfOtherChecks(service)) {
      boolean secret =
          sent.stream().anyMatch(Sent::isCredential)
              || (sent.stream().allMatch(Sent::isNeutral) && Words.speakOfCredential(service));
      return mayHit || secret ? found(mayHit, call) : unread(call);
    }
    if (OPENING.matcher(name).matches()) {
      return sent.get(0).opened();
    }
    return unread(call);
  }

  private static Value text(List<Sent> sent, Invocation call) {
    boolean test = call.callee().returnType().simpleName().equalsIgnoreCase("boolean");
    if (test && call.name().toLowerCase(java.util.Locale.ROOT).startsWith("equals")) {
      List<Value> others = new ArrayList<>(call.spread());
      others.removeIf(Sent.class::isInstance);
      return others.isEmpty() ? new Either("what is sent") : withKnown(sent.get(0), others.get(0));
    }
    return test ? new Either("what is sent") : sent.get(0);
  }

  private static Value found(boolean mayHit, Invocation call) {
    TypeRef returned = call.callee().returnType();
    if (returned.simpleName().equalsIgnoreCase("boolean")) {
      return mayHit ? unread(call) : Value.bool(false);
    }
    if (mayHit) {
      boolean hit =
          call.interpreter()
              .choose(
                  "found@" + call.at().span().place() + call.name(),
                  "something is found by " + call.display(),
                  true);
      return hit ? new Stored(call.name()) : nothing(returned);
    }
    return nothing(returned);
  }

  private static Value nothing(TypeRef returned) {
    return switch (returned.simpleName()) {
      case "Optional", "List", "Set", "Collection", "Map" -> new Value.Sequence(List.of(), "");
      case "int", "long", "Integer", "Long" -> Value.number(0);
      default -> Value.nothing();
    };
  }

  /** It may refuse what is made up by an exception, or not. */
  private static Value unread(Invocation call) {
    boolean fails =
        call.interpreter()
            .choose(
                "fails@" + call.at().span().place() + call.name(),
                call.display() + " refuses what is made up",
                false);
    if (fails) {
      throw new Stopped(TypeRef.UNKNOWN, call.at());
    }
    return new Value.Unknown("what " + call.display() + " returns at " + call.at().span().place());
  }
}
