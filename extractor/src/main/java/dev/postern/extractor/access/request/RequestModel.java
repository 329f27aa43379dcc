package dev.postern.extractor.access.request;

import dev.postern.extractor.access.application.ReflectionModel;
import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Stopped;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Requests, responses, sessions and what hands a request on, in the words of all frameworks. */
final class RequestModel implements LibraryModel {

  private static final Set<String> REQUESTS =
      Set.of(
          "HttpServletRequest",
          "ServletRequest",
          "ServerHttpRequest",
          "ContainerRequestContext",
          "ContainerRequest",
          "ServerWebExchange",
          "HttpRequest",
          "WebRequest",
          "NativeWebRequest",
          "ServletWebRequest",
          "ServletRequestAttributes");
  private static final Set<String> REFUSALS =
      Set.of("sendError", "sendRedirect", "setStatus", "setStatusCode", "abortWith");

  private final Exchange exchange;

  RequestModel(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Optional<Value> instance(Value value, TypeRef type) {
    if (value instanceof Parts.Request) {
      return REQUESTS.contains(type.simpleName())
          ? Optional.of(Value.bool(true))
          : Optional.of(new Value.Unknown("the kind of the request"));
    }
    if (value instanceof ReflectionModel.Handler) {
      exchange.route();
      return Optional.of(
          Value.bool(type.simpleName().equals("HandlerMethod") || type.is("java.lang.Object")));
    }
    return value instanceof Parts.Response ? Optional.of(Value.bool(true)) : Optional.empty();
  }

  @Override
  public Optional<Value> call(Invocation call) {
    Value receiver = call.receiver().orElse(Value.nothing());
    if (receiver instanceof Parts.Onward) {
      throw new Stopped(Stopped.Cause.DONE, "the request goes on");
    }
    if (handsOver(call)) {
      boolean passes =
          call.interpreter()
              .choose(
                  "handed@" + call.at().span().place(),
                  call.display() + " passes the request on",
                  false);
      if (passes) {
        throw new Stopped(Stopped.Cause.DONE, "the request goes on");
      }
      return Optional.of(new Value.Unknown("what " + call.display() + " does with the request"));
    }
    if (call.name().equals("preHandle") && call.owner().matches("(Async)?HandlerInterceptor.*")) {
      return Optional.of(Value.bool(true));
    }
    if (receiver instanceof Parts.Request) {
      return Optional.of(onRequest(call));
    }
    if (receiver instanceof Parts.Session) {
      return Optional.of(onSession(call));
    }
    if (receiver instanceof Parts.Sendings) {
      return Optional.of(onSendings(call));
    }
    if (receiver instanceof Parts.Response) {
      refusal(call);
      return Optional.of(receiver);
    }
    if (receiver instanceof Parts.Address) {
      return Optional.of(onAddress(call));
    }
    return Optional.empty();
  }

  /** A library is given what passes the request on, such as the filter that this one extends. */
  private static boolean handsOver(Invocation call) {
    boolean given = call.arguments().stream().anyMatch(Parts.Onward.class::isInstance);
    return given
        && call.callee()
            .target()
            .flatMap(call.interpreter().program()::method)
            .flatMap(method -> method.body())
            .isEmpty();
  }

  private void refusal(Invocation call) {
    if (REFUSALS.contains(call.name())) {
      exchange
          .answers()
          .add(new Evidence(call.at().span(), "refusal", "the request is answered here"));
    }
  }

  /** Several things sent, as a map by name: there for everybody, what is in it only for some. */
  private Value onSendings(Invocation call) {
    String key = Value.asText(call.argument(0)).orElse(call.name());
    return switch (call.name()) {
      case "getFirst", "get", "getOrEmpty", "getValuesAsList", "toSingleValueMap" ->
          exchange.sent(key);
      case "containsKey", "containsHeader" ->
          switch (exchange.caller().kind()) {
            case STRANGER -> Value.bool(false);
            case FORGER -> new Either("what is sent");
            case MEMBER -> Value.bool(true);
          };
      default -> new Value.Unknown("what " + call.name() + " of the headers returns");
    };
  }

  private static boolean isMap(Invocation call) {
    return call.arguments().isEmpty()
        && call.callee()
            .returnType()
            .simpleName()
            .matches("HttpHeaders|Multi[Vv]aluedMap|MultiValueMap");
  }

  private Value onRequest(Invocation call) {
    String name = call.name();
    if (isMap(call)) {
      return new Parts.Sendings();
    }
    return switch (name) {
      case "getHeader",
          "getParameter",
          "getHeaderString",
          "getRequestHeader",
          "getFirst",
          "getPart",
          "getQueryString",
          "getAuthType" ->
          exchange.sent(Value.asText(call.argument(0)).orElse(name));
      case "getHeaders",
          "getParameterValues",
          "getHeaderNames",
          "getParameterNames",
          "getParameterMap",
          "getQueryParams",
          "getInputStream",
          "getReader",
          "getParts",
          "getEntityStream" ->
          exchange.sent(Value.asText(call.argument(0)).orElse(name));
      case "getCookies" -> cookies();
      case "getSession" -> session(call);
      case "getAttribute", "getProperty" -> attribute("attribute ", call);
      case "setAttribute", "setProperty" -> {
        exchange.attributes().put(call.argument(0), call.argument(1));
        yield Value.nothing();
      }
      case "getAttributes" -> new Parts.Session();
      case "removeAttribute" -> Value.nothing();
      case "getUserPrincipal", "getRemoteUser", "getPrincipal" -> exchange.identity("principal");
      case "isUserInRole" -> test(call);
      case "getRequest", "getNativeRequest", "mutate" -> call.receiver().orElse(Value.nothing());
      case "getResponse", "getNativeResponse" -> new Parts.Response();
      case "getCharacterEncoding", "getContentType", "getLocale" ->
          new Value.Unknown("the " + name.substring(3) + " of the request");
      case "abortWith" -> {
        refusal(call);
        throw new Stopped(TypeRef.of("jakarta.ws.rs.WebApplicationException"), call.at());
      }
      default -> path(call);
    };
  }

  /** A caller without credentials may still send cookies, of which none is known to the server. */
  private Value cookies() {
    Value one = exchange.sent("cookie");
    return Value.isNull(one) ? one : new Value.Sequence(List.of(one), "");
  }

  private Value session(Invocation call) {
    boolean existing =
        call.arguments().size() == 1 && !Value.asBoolean(call.argument(0)).orElse(true);
    return existing && !exchange.caller().isMember() ? Value.nothing() : new Parts.Session();
  }

  private Value attribute(String kind, Invocation call) {
    Value kept = exchange.attributes().get(call.argument(0));
    String key = Value.asText(call.argument(0)).orElse("?");
    return kept != null ? kept : exchange.kept(kind, key);
  }

  private Value onSession(Invocation call) {
    return switch (call.name()) {
      case "getAttribute", "getValue", "get" -> attribute("session ", call);
      case "setAttribute", "putValue", "put" -> {
        exchange.attributes().put(call.argument(0), call.argument(1));
        yield Value.nothing();
      }
      case "isNew" -> exchange.caller().isMember() ? Value.bool(false) : new Either("a session");
      case "getId" ->
          exchange.caller().isMember() ? new Identity("session") : new Sent("id", false);
      default -> Value.nothing();
    };
  }

  private Value test(Invocation call) {
    Optional<String> role = Value.asText(call.argument(0));
    if (!exchange.caller().isMember()) {
      return Value.bool(false);
    }
    return role.isPresent()
        ? exchange.test(List.of(role.get()), true)
        : new Value.Unknown("a role that is not constant");
  }

  private Value path(Invocation call) {
    return switch (call.name()) {
      case "getMethod", "getMethodValue", "getRequestMethod" -> verb(call);
      case "getContextPath" -> Value.text(exchange.route().contextPath());
      case "getRequestURI" -> {
        exchange.askedRaw();
        yield text(exchange.route().contextPath());
      }
      case "getServletPath" -> text("");
      case "getPathInfo" -> Value.nothing();
      case "getURI", "getUriInfo", "getPath", "getRequestPath" -> {
        exchange.route();
        yield call.name().equals("getPath") && call.callee().returnType().is("java.lang.String")
            ? text("")
            : new Parts.Address();
      }
      case "getDispatcherType" -> Value.enumConstant(call.callee().returnType().name(), "REQUEST");
      case "isAsyncStarted", "isAsyncSupported" -> Value.bool(false);
      case "getCookie" -> exchange.sent("cookie");
      default -> new Value.Unknown("what " + call.name() + " of the request returns");
    };
  }

  private Value verb(Invocation call) {
    String verb = exchange.verb();
    String type = call.callee().returnType().name();
    return type.endsWith("HttpMethod") ? Value.enumConstant(type, verb) : Value.text(verb);
  }

  private Value onAddress(Invocation call) {
    return switch (call.name()) {
      case "getPath", "getRawPath", "value", "pathWithinApplication", "toString" ->
          call.callee().returnType().is("java.lang.String")
              ? text(exchange.route().contextPath())
              : new Parts.Address();
      case "getQueryParameters", "getPathParameters", "getMatrixParameters" ->
          exchange.caller().kind() == Caller.Kind.STRANGER
              ? new Value.Mapping()
              : exchange.sent("query");
      default -> new Value.Unknown("what " + call.name() + " of the address returns");
    };
  }

  /** The path as text; a constant when the endpoint has no variable parts. */
  private Value text(String prefix) {
    Exchange.Route route = exchange.route();
    String path = route.endpoint().path();
    boolean fixed = path.indexOf('{') < 0 && path.indexOf('*') < 0;
    return fixed
        ? Value.text(prefix + (path.isEmpty() ? "/" : path))
        : new Target(prefix, route.targets());
  }
}
