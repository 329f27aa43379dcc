package dev.postern.extractor.access.cors;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.id.ApplicationId;
import dev.postern.extractor.model.id.GuardId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Code that writes the headers of the protocol itself. The origin is reflected when what is written
 * comes from the request's {@code Origin} and no condition of the method tests that value; tests
 * for its presence do not count.
 */
final class HeaderPolicies {

  private static final String ORIGIN = "access-control-allow-origin";
  private static final String CREDENTIALS = "access-control-allow-credentials";
  private static final Set<String> PRESENCE =
      Set.of("isEmpty", "isBlank", "isNotEmpty", "isNotBlank", "hasText", "hasLength", "isNull");

  private final Body body;

  private HeaderPolicies(Body body) {
    this.body = body;
  }

  /** The policy that a method writes. */
  static Optional<GuardFact.CorsPolicy> of(MethodDecl method, ApplicationId application) {
    return method.body().flatMap(body -> new HeaderPolicies(body).policy(method, application));
  }

  private Optional<GuardFact.CorsPolicy> policy(MethodDecl method, ApplicationId application) {
    List<Statement.Call> origins = writing(ORIGIN);
    if (origins.isEmpty()) {
      return Optional.empty();
    }
    Set<String> names = new TreeSet<>();
    String breadth = "LIST";
    for (Statement.Call each : origins) {
      Operand value = each.arguments().get(1);
      Optional<String> text = constant(value);
      text.ifPresent(names::add);
      String one =
          text.map(known -> known.equals("*") ? "ANY" : "LIST").orElseGet(() -> variable(value));
      breadth = wider(breadth, one);
    }
    String credentials =
        writing(CREDENTIALS).stream()
            .map(each -> constant(each.arguments().get(1)))
            .map(text -> text.map(t -> CorsReader.allowed(t.equals("true"))).orElse("UNKNOWN"))
            .findFirst()
            .orElse("NOT_ALLOWED");
    String name = method.id().type().simpleName() + "." + method.name() + " headers";
    SourceSpan place = SourceSpan.line(method.span().file(), origins.get(0).line());
    return Optional.of(
        new GuardFact.CorsPolicy(
            new GuardId(application, name),
            "HEADERS",
            List.of(),
            List.copyOf(names),
            breadth,
            credentials,
            new Evidence(place, "cors-headers", "Access-Control-Allow-Origin is written here")));
  }

  private static String wider(String left, String right) {
    List<String> ranks = List.of("LIST", "UNKNOWN", "ANY", "REFLECTED");
    return ranks.indexOf(left) >= ranks.indexOf(right) ? left : right;
  }

  private List<Statement.Call> writing(String header) {
    return body.calls().stream()
        .filter(call -> call.arguments().size() >= 2)
        .filter(call -> call.callee().name().matches("(set|add|put|header).*"))
        .filter(
            call ->
                name(call.arguments().get(0))
                    .map(text -> text.toLowerCase(Locale.ROOT).equals(header))
                    .orElse(false))
        .toList();
  }

  /** A header's name: a text, or the constant of a library that stands for it. */
  private Optional<String> name(Operand operand) {
    return constant(operand)
        .or(
            () ->
                definitions(operand).stream()
                    .filter(Statement.LoadField.class::isInstance)
                    .map(each -> ((Statement.LoadField) each).field().name().replace('_', '-'))
                    .findFirst());
  }

  private Optional<String> constant(Operand operand) {
    if (operand instanceof Constant constant) {
      return Optional.of(String.valueOf(constant.value()));
    }
    List<Statement> sources = definitions(operand);
    return sources.size() == 1
            && sources.get(0) instanceof Statement.Copy copy
            && copy.value() instanceof Constant constant
        ? Optional.of(String.valueOf(constant.value()))
        : Optional.empty();
  }

  private List<Statement> definitions(Operand operand) {
    return operand instanceof Variable variable ? body.definitions(variable) : List.of();
  }

  private String variable(Operand value) {
    Set<Integer> origin = new LinkedHashSet<>();
    boolean asked = comesFromRequest(value, origin, 0);
    return asked && !isTested(origin) ? "REFLECTED" : "UNKNOWN";
  }

  /** Whether some definition of the value reads the request's header; collects what holds it. */
  private boolean comesFromRequest(Operand operand, Set<Integer> holders, int depth) {
    if (!(operand instanceof Variable variable) || depth > 6 || !holders.add(variable.index())) {
      return false;
    }
    boolean found = false;
    for (Statement each : definitions(operand)) {
      if (each instanceof Statement.Copy copy) {
        found |= comesFromRequest(copy.value(), holders, depth + 1);
      } else if (each instanceof Statement.Cast cast) {
        found |= comesFromRequest(cast.value(), holders, depth + 1);
      } else if (each instanceof Statement.Call call) {
        boolean header =
            call.callee().name().equals("getOrigin")
                || call.arguments().stream()
                    .flatMap(argument -> name(argument).stream())
                    .anyMatch(text -> text.equalsIgnoreCase("Origin"));
        found |= header;
        boolean derives = call.callee().name().matches("valueOf|toString|trim|getFirst");
        if (!header && derives) {
          for (Operand argument : call.arguments()) {
            found |= comesFromRequest(argument, holders, depth + 1);
          }
          found |= call.object().map(o -> comesFromRequest(o, holders, depth + 1)).orElse(false);
        }
      }
    }
    return found;
  }

  private boolean isTested(Set<Integer> holders) {
    return body.calls().stream()
        .filter(call -> !PRESENCE.contains(call.callee().name()))
        .filter(
            call ->
                call.callee().returnType().simpleName().equalsIgnoreCase("boolean")
                    || call.callee()
                        .name()
                        .matches("equals.*|contains.*|matches|startsWith|endsWith"))
        .anyMatch(
            call ->
                call.arguments().stream().anyMatch(each -> isHolder(each, holders))
                    || call.object().map(each -> isHolder(each, holders)).orElse(false));
  }

  private static boolean isHolder(Operand operand, Set<Integer> holders) {
    return operand instanceof Variable variable && holders.contains(variable.index());
  }
}
