package dev.postern.extractor.access;

import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.application.Library;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.framework.FrameworkResult;
import dev.postern.extractor.framework.input.ConfigValue;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.semantics.BeanDefinition;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.id.TypeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the access analysis on what the framework analysis found. */
public final class FrameworkAccess {

  private final FrameworkInput input;
  private final FrameworkResult frameworks;

  public FrameworkAccess(FrameworkInput input, FrameworkResult frameworks) {
    this.input = input;
    this.frameworks = frameworks;
  }

  /** Decides the endpoints of every application. */
  public AccessResult analyze() {
    AccessAnalysis analysis = new AccessAnalysis(input.program());
    Set<GuardFact> facts = new LinkedHashSet<>();
    List<CoverageGap> gaps = new ArrayList<>();
    for (DeployedApplication deployed : frameworks.applications().applications()) {
      ProtectedApplication application = application(deployed);
      List<GuardedEndpoint> endpoints =
          frameworks.endpoints().stream()
              .filter(served -> served.application().id().equals(deployed.id()))
              .map(served -> endpoint(served, application.contextPath()))
              .toList();
      AccessResult result = analysis.analyze(application, endpoints);
      facts.addAll(result.facts());
      gaps.addAll(result.gaps());
    }
    return new AccessResult(List.copyOf(facts), gaps);
  }

  private ProtectedApplication application(DeployedApplication deployed) {
    Map<String, TypeId> names = new LinkedHashMap<>();
    for (BeanDefinition bean : deployed.beans()) {
      names.putIfAbsent(bean.name(), bean.type().id());
      bean.qualifiers().forEach(qualifier -> names.putIfAbsent(qualifier, bean.type().id()));
    }
    return new ProtectedApplication(
        deployed.id(),
        deployed.springMajor(),
        deployed.reactive(),
        new SettingsView(deployed.settings(), entries(deployed)),
        deployed.beanTypes(),
        names,
        libraries(deployed),
        contextPath(deployed),
        deployed.evidence());
  }

  private List<ConfigValue> entries(DeployedApplication deployed) {
    List<ConfigValue> entries = new ArrayList<>(input.module(deployed.module()).configuration());
    for (ModuleId module : deployed.modules()) {
      if (!module.equals(deployed.module())) {
        entries.addAll(input.module(module).configuration());
      }
    }
    return entries;
  }

  private List<Library> libraries(DeployedApplication deployed) {
    Set<Library> all = new LinkedHashSet<>();
    for (ModuleId module : deployed.modules()) {
      input
          .module(module)
          .artifacts()
          .forEach(each -> all.add(new Library(each.group(), each.name(), each.version())));
    }
    return List.copyOf(all);
  }

  private static String contextPath(DeployedApplication deployed) {
    String key = deployed.reactive() ? "spring.webflux.base-path" : "server.servlet.context-path";
    String path = deployed.settings().value(key).orElse("").strip();
    if (path.isEmpty() || path.equals("/")) {
      return "";
    }
    String started = path.startsWith("/") ? path : "/" + path;
    return started.endsWith("/") ? started.substring(0, started.length() - 1) : started;
  }

  private static GuardedEndpoint endpoint(ServedEndpoint served, String contextPath) {
    String address = served.fact().id().address();
    boolean inside =
        !contextPath.isEmpty()
            && (address.equals(contextPath) || address.startsWith(contextPath + "/"));
    return new GuardedEndpoint(
        served.fact(),
        served.type(),
        served.handler(),
        inside ? address.substring(contextPath.length()) : address);
  }
}
