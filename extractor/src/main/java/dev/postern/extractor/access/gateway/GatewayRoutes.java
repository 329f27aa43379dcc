package dev.postern.extractor.access.gateway;

import dev.postern.extractor.framework.input.ConfigValue;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The routes of a gateway application: Spring Cloud Gateway's of properties and of {@code
 * RouteLocator}s, Zuul's of properties, and those that either makes for all services it discovers.
 */
final class GatewayRoutes {

  private static final Pattern URI =
      Pattern.compile("spring\\.cloud\\.gateway\\.(.*\\.)?routes\\[\\d+]\\.uri");
  private static final Pattern DISCOVERY =
      Pattern.compile("spring\\.cloud\\.gateway\\.(.*\\.)?discovery\\.locator\\.enabled");
  private static final Pattern ZUUL =
      Pattern.compile("zuul\\.routes\\.([^.]+)(\\.(serviceId|service-id|url|path))?");
  private static final Pattern HOST = Pattern.compile("[a-z]+(?::[a-z]+)?://([^/:?]+).*");

  private final FrameworkInput input;
  private final DeployedApplication gateway;

  GatewayRoutes(FrameworkInput input, DeployedApplication gateway) {
    this.input = input;
    this.gateway = gateway;
  }

  /** Where it routes to an application of these names; empty when it does not. */
  Optional<Evidence> to(Set<String> names) {
    List<Evidence> found = new ArrayList<>();
    for (ConfigValue entry : input.module(gateway.module()).configuration()) {
      if (leads(entry, names)) {
        found.add(new Evidence(entry.span(), "gateway-route", entry.key() + "=" + entry.value()));
      }
    }
    for (TypeDecl type : gateway.beanTypes()) {
      for (MethodDecl method : type.methods()) {
        coded(method, names, found);
      }
    }
    return Gateways.first(found);
  }

  private static boolean leads(ConfigValue entry, Set<String> names) {
    String key = entry.key();
    if (URI.matcher(key).matches()) {
      return isHost(entry.value(), names);
    }
    if (DISCOVERY.matcher(key).matches()) {
      return entry.value().equals("true");
    }
    Matcher zuul = ZUUL.matcher(key);
    return zuul.matches()
        && (names.contains(Gateways.plain(zuul.group(1)))
            || names.contains(Gateways.plain(entry.value()))
            || isHost(entry.value(), names));
  }

  private static boolean isHost(String uri, Set<String> names) {
    Matcher host = HOST.matcher(Gateways.plain(uri));
    return host.matches() && names.contains(host.group(1));
  }

  /** {@code .uri("lb://orders")} of route builders, in the method and the functions it holds. */
  private void coded(MethodDecl method, Set<String> names, List<Evidence> found) {
    if (method.body().isEmpty()) {
      return;
    }
    for (Statement.Call call : method.body().get().calls()) {
      boolean leads =
          call.callee().name().equals("uri")
              && call.arguments().stream()
                  .filter(Constant.class::isInstance)
                  .flatMap(each -> ((Constant) each).asString().stream())
                  .anyMatch(text -> isHost(text, names));
      if (leads) {
        found.add(
            new Evidence(
                SourceSpan.line(method.span().file(), call.line()),
                "gateway-route",
                method.name()));
      }
    }
  }
}
