package dev.postern.extractor.access.request;

import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Stopped;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls of libraries that know the caller: sign-in state, roles, verification of tokens. */
final class CheckModel implements LibraryModel {

  /** The caller as Shiro's subject. */
  private record Subject() implements Value {}

  /** The holder of the authentication. */
  private record Context() implements Value {}

  /** The authentication that stands for callers without one. */
  private record Anonymous() implements Value {}

  private final Exchange exchange;
  private final IdentityCalls rows;

  CheckModel(Exchange exchange, IdentityCalls rows) {
    this.exchange = exchange;
    this.rows = rows;
  }

  private boolean member() {
    return exchange.caller().isMember();
  }

  @Override
  public Optional<Value> instance(Value value, TypeRef type) {
    return value instanceof Anonymous
        ? Optional.of(
            Value.bool(type.simpleName().matches("AnonymousAuthenticationToken|Authentication")))
        : Optional.empty();
  }

  @Override
  public Optional<Value> call(Invocation call) {
    Value receiver = call.receiver().orElse(Value.nothing());
    if (receiver instanceof Subject) {
      return Optional.of(onSubject(call));
    }
    if (receiver instanceof Context) {
      return Optional.of(onContext(call));
    }
    if (receiver instanceof Anonymous) {
      return Optional.of(onAnonymous(call));
    }
    if (call.owner().endsWith("ThreadLocal") && call.callee().target().isEmpty()) {
      return threadLocal(call);
    }
    return rows.kind(call.owner(), call.name())
        .or(() -> inherited(call))
        .flatMap(kind -> known(kind, call));
  }

  /** A method that a class of the repository inherits from a library. */
  private Optional<String> inherited(Invocation call) {
    boolean own =
        call.callee().target().isEmpty()
            && call.receiver().filter(Value.Instance.class::isInstance).isPresent();
    if (!own) {
      return Optional.empty();
    }
    Value.Instance self = (Value.Instance) call.receiver().get();
    return call.interpreter().program().superNames(self.type()).stream()
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .flatMap(name -> rows.kind(name, call.name()).stream())
        .findFirst();
  }

  private Optional<Value> threadLocal(Invocation call) {
    Value key = Value.text("thread " + call.receiver().map(Value::toString).orElse(""));
    return switch (call.name()) {
      case "set" -> {
        exchange.attributes().put(key, call.argument(0));
        yield Optional.of(Value.nothing());
      }
      case "get" -> {
        Value kept = exchange.attributes().get(key);
        String words = call.receiver().map(Value::toString).orElse("");
        yield Optional.of(kept != null ? kept : exchange.kept("context ", words));
      }
      case "remove" -> Optional.of(Value.nothing());
      default -> Optional.empty();
    };
  }

  private Optional<Value> known(String kind, Invocation call) {
    return switch (kind) {
      case "subject" -> Optional.of(new Subject());
      case "context" -> Optional.of(new Context());
      case "request" -> Optional.of(new Parts.Request());
      case "login" -> Optional.of(member() ? Value.nothing() : refuse(call));
      case "signed-in" -> Optional.of(Value.bool(member()));
      case "identity" -> Optional.of(exchange.identity(call.name()));
      case "certain" -> Optional.of(member() ? exchange.identity(call.name()) : refuse(call));
      case "verify" -> verify(call);
      default -> Optional.of(test(kind, call));
    };
  }

  private static Value refuse(Invocation call) {
    throw new Stopped(TypeRef.UNKNOWN, call.at());
  }

  /** Made-up evidence does not pass; what nobody made up is left to the other models. */
  private Optional<Value> verify(Invocation call) {
    List<Value> involved = new ArrayList<>(call.spread());
    call.receiver().ifPresent(involved::add);
    boolean madeUp =
        involved.stream().anyMatch(each -> each instanceof Sent || each instanceof Stored);
    if (!madeUp) {
      return Optional.empty();
    }
    boolean constant =
        call.name().equals("isEqual")
            && involved.stream()
                .anyMatch(each -> each instanceof Value.Text text && text.origin().isEmpty());
    if (constant) {
      return Optional.of(new Either("callers know a constant of the code"));
    }
    return Optional.of(
        call.callee().returnType().simpleName().equalsIgnoreCase("boolean")
            ? Value.bool(false)
            : refuse(call));
  }

  private Value test(String kind, Invocation call) {
    boolean must = kind.startsWith("must-");
    Value answer = member() ? asked(kind, call) : Value.bool(false);
    boolean refused = must && !Value.asBoolean(answer).orElse(true);
    if (refused) {
      return refuse(call);
    }
    return must ? Value.nothing() : answer;
  }

  private Value asked(String kind, Invocation call) {
    List<String> names =
        call.spread().stream().flatMap(each -> Value.asText(each).stream()).toList();
    return names.isEmpty()
        ? new Value.Unknown("an authority that is not constant")
        : exchange.test(names, kind.endsWith("role"));
  }

  private Value onSubject(Invocation call) {
    return switch (call.name()) {
      case "isAuthenticated", "isRemembered" -> Value.bool(member());
      case "login" -> member() ? Value.nothing() : refuse(call);
      case "hasRole", "hasAllRoles", "hasRoles" -> test("role", call);
      case "isPermitted", "isPermittedAll" -> test("permission", call);
      case "checkRole", "checkRoles" -> test("must-role", call);
      case "checkPermission", "checkPermissions" -> test("must-permission", call);
      case "getSession" -> new Parts.Session();
      default -> exchange.identity(call.name());
    };
  }

  private Value onContext(Invocation call) {
    if (!call.name().equals("getAuthentication")) {
      return Value.nothing();
    }
    if (member()) {
      return new Identity("authentication");
    }
    boolean anonymous =
        call.interpreter()
            .choose(
                "anonymous@" + call.at().span().place(),
                "strangers have an authentication of their own",
                false);
    return anonymous ? new Anonymous() : Value.nothing();
  }

  private static Value onAnonymous(Invocation call) {
    return switch (call.name()) {
      case "isAuthenticated" -> Value.bool(true);
      case "getPrincipal", "getName" -> Value.text("anonymousUser");
      case "getAuthorities" -> new Value.Sequence(List.of(Value.text("ROLE_ANONYMOUS")), "");
      default -> new Value.Unknown("what " + call.name() + " of an anonymous caller returns");
    };
  }
}
