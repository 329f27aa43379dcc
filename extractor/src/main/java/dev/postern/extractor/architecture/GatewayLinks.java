package dev.postern.extractor.architecture;

import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Evidence;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Routes of gateways by the logical name of a service; routes by address are read with all other
 * settings. Without any route, Zuul, and a gateway told to, route to whatever is registered.
 */
final class GatewayLinks {

  private static final Pattern ROUTE = Pattern.compile("zuul\\.routes\\.([^.\\[\\]]+)(?:\\.(.+))?");
  private static final Pattern LOCATOR =
      Pattern.compile("springcloudgateway(?:serverwebflux)?discoverylocatorenabled");

  private final Blueprint blueprint;

  GatewayLinks(Blueprint blueprint) {
    this.blueprint = blueprint;
  }

  void add() {
    for (Part gateway : blueprint.parts(Role.GATEWAY)) {
      gateway.module().ifPresent(module -> routes(gateway, module));
    }
  }

  private void routes(Part gateway, ModuleSource module) {
    boolean stated = false;
    Set<String> located = new TreeSet<>();
    for (Setting each : module.settings()) {
      Matcher route = ROUTE.matcher(each.key());
      if (route.matches()) {
        stated = true;
        String key = String.valueOf(route.group(2));
        if (key.matches("url|service-?[iI]d")) {
          located.add(route.group(1));
        }
        if (key.matches("service-?[iI]d")) {
          to(gateway, each.value(), each);
        }
      }
    }
    for (Setting each : module.settings()) {
      Matcher route = ROUTE.matcher(each.key());
      if (route.matches() && !located.contains(route.group(1))) {
        to(gateway, route.group(1), each);
      }
    }
    boolean everything =
        gateway.technology().equals("Zuul")
            ? !stated && !ignoresAll(module)
            : module.settings().stream()
                .anyMatch(
                    each ->
                        LOCATOR.matcher(ArchitectureVocabulary.canonical(each.key())).matches()
                            && each.value().strip().equals("true"));
    if (everything) {
      registered(gateway, module);
    }
  }

  private static boolean ignoresAll(ModuleSource module) {
    return module.settings().stream()
        .anyMatch(
            each ->
                each.key().matches("zuul\\.ignored-?[sS]ervices(?:\\[\\d+])?")
                    && each.value().strip().equals("*"));
  }

  private void to(Part gateway, String service, Setting route) {
    blueprint
        .named(service.strip())
        .ifPresent(
            target ->
                blueprint.flow(
                    gateway, target, Confidence.CONFIRMED, SettingLinks.why(route), "route"));
  }

  private void registered(Part gateway, ModuleSource module) {
    List<Part> registries = blueprint.parts(Role.REGISTRY);
    boolean known = registries.stream().anyMatch(each -> blueprint.areLinked(gateway, each));
    if (!known) {
      return;
    }
    Evidence why =
        new Evidence(
            module.evidence().span(), "gateway-of-registry", "routes to what is registered");
    for (Part service : blueprint.parts(Role.SERVICE)) {
      if (registries.stream().anyMatch(each -> blueprint.areLinked(service, each))) {
        blueprint.flow(gateway, service, Confidence.POSSIBLE, why, "route");
      }
    }
  }
}
