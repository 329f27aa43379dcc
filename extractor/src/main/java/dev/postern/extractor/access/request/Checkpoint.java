package dev.postern.extractor.access.request;

import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.Optional;

/**
 * Code that requests pass before they reach a handler.
 *
 * @param form how the framework calls it and reads its answer
 * @param code the object as the configuration made it, or a function
 */
public record Checkpoint(Form form, Value code) {

  /** A function that throws to refuse. */
  public static Checkpoint routes(Value function) {
    return new Checkpoint(Form.ROUTES, function);
  }

  /** A function that throws to refuse, whatever the handler. */
  public static Checkpoint filterRoutes(Value function) {
    return new Checkpoint(Form.FILTER_ROUTES, function);
  }

  /** A filter of functional routes. */
  public static Checkpoint routerFilter(Value function) {
    return new Checkpoint(Form.ROUTER_FILTER, function);
  }

  /** The handler of an endpoint itself; {@code type} is the class that serves it. */
  public static Checkpoint handler(TypeDecl type) {
    return new Checkpoint(Form.HANDLER, new Value.Instance(type));
  }

  /** The object, unless it is a function. */
  public Optional<Value.Instance> object() {
    return code instanceof Value.Instance instance ? Optional.of(instance) : Optional.empty();
  }

  /** The ways frameworks call such code. */
  public enum Form {
    /** {@code preHandle}: true lets pass. */
    INTERCEPTOR,
    /** {@code doFilter}: passes when the chain is called. */
    FILTER,
    /** Shiro's access control: allowed, or not denied. */
    ACCESS_CONTROL,
    /** {@code filter(ContainerRequestContext)}: passes unless it aborts or throws. */
    RESOURCE_FILTER,
    /** {@code filter(ServerWebExchange, WebFilterChain)}. */
    WEB_FILTER,
    /** A function of the request and what comes next, in functional routes. */
    ROUTER_FILTER,
    /** A function that runs before any handler is known and throws to refuse. */
    FILTER_ROUTES,
    /** A function of the handler that throws to refuse. */
    ROUTES,
    /** A handler that looks at its caller itself: throws or answers with a refusal. */
    HANDLER
  }

  /** The checkpoint that an object of that class is, when it is one with code. */
  public static Optional<Checkpoint> of(ProgramModel program, Value.Instance object) {
    TypeDecl type = object.type();
    boolean control =
        program.superNames(type).stream()
                .anyMatch(
                    name ->
                        name.matches(
                            ".*\\.(AccessControlFilter|AuthenticatingFilter|AuthenticationFilter"
                                + "|FormAuthenticationFilter|BasicHttpAuthenticationFilter"
                                + "|UserFilter|AuthorizationFilter|PathMatchingFilter)"))
            && (method(program, type, "isAccessAllowed", 3).isPresent()
                || method(program, type, "onAccessDenied", 2).isPresent()
                || method(program, type, "onAccessDenied", 3).isPresent());
    if (control) {
      return Optional.of(new Checkpoint(Form.ACCESS_CONTROL, object));
    }
    if (method(program, type, "preHandle", 3).isPresent()) {
      return Optional.of(new Checkpoint(Form.INTERCEPTOR, object));
    }
    if (method(program, type, "doFilterInternal", 3).isPresent()
        || method(program, type, "doFilter", 3).isPresent()) {
      return Optional.of(new Checkpoint(Form.FILTER, object));
    }
    if (method(program, type, "filter", 1).isPresent()) {
      return Optional.of(new Checkpoint(Form.RESOURCE_FILTER, object));
    }
    return method(program, type, "filter", 2)
        .filter(found -> found.parameters().get(1).type().simpleName().matches(".*FilterChain"))
        .map(found -> new Checkpoint(Form.WEB_FILTER, object));
  }

  /** The nearest method of that name and number of parameters that has code. */
  static Optional<MethodDecl> method(
      ProgramModel program, TypeDecl type, String name, int parameters) {
    return program.lineage(type).stream()
        .flatMap(each -> each.methodsNamed(name).stream())
        .filter(each -> each.parameters().size() == parameters && each.body().isPresent())
        .filter(each -> !each.isAbstract())
        .findFirst();
  }
}
