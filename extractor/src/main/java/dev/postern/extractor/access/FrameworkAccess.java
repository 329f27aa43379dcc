package dev.postern.extractor.access;

import dev.postern.extractor.access.answer.Answer;
import dev.postern.extractor.access.answer.Answers;
import dev.postern.extractor.access.application.DeclaredFilter;
import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.application.Library;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.application.SecurityConstraint;
import dev.postern.extractor.access.application.TextFile;
import dev.postern.extractor.access.gateway.Gateways;
import dev.postern.extractor.framework.FrameworkResult;
import dev.postern.extractor.framework.input.ConfigValue;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.semantics.BeanDefinition;
import dev.postern.extractor.framework.semantics.ContextPaths;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.framework.servlet.WebDescriptor;
import dev.postern.extractor.framework.servlet.WebDescriptors;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.id.TypeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs the access analysis on what the framework analysis found. */
public final class FrameworkAccess {

  private final FrameworkInput input;
  private final FrameworkResult frameworks;
  private final Answers answers;
  private final WebDescriptors descriptors;
  private final Gateways gateways;

  public FrameworkAccess(FrameworkInput input, FrameworkResult frameworks, Answers answers) {
    this.input = input;
    this.answers = answers;
    this.frameworks = frameworks;
    this.descriptors = new WebDescriptors(input);
    this.gateways = new Gateways(input, frameworks.applications().applications());
  }

  /** Decides the endpoints of every application. */
  public AccessResult analyze() {
    AccessAnalysis analysis = new AccessAnalysis(input.program(), answers);
    Set<GuardFact> facts = new LinkedHashSet<>();
    Map<EndpointId, List<EntryFact.Endpoint>> parts = new LinkedHashMap<>();
    Set<String> asked = new LinkedHashSet<>();
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
      parts.putAll(result.parts());
      asked.addAll(result.asked());
      gaps.addAll(result.gaps());
    }
    for (Answer.Question answer : answers.questions()) {
      if (!asked.contains(answer.question())) {
        gaps.add(
            new CoverageGap(
                GapKind.CONFIGURATION_NOT_READ,
                answer.evidence().span(),
                "no decision asks the question " + answer.question() + ": the answer is not used"));
      }
    }
    return new AccessResult(List.copyOf(facts), parts, asked, gaps);
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
        input.mainTypes().stream()
            .filter(type -> deployed.modules().contains(type.id().module()))
            .toList(),
        deployed.framework(),
        constraints(deployed),
        descriptors.of(deployed).stream().anyMatch(this::deniesUncovered),
        parameters(deployed),
        filters(deployed),
        BeanFiles.of(input, deployed, descriptors.of(deployed)),
        shiroFiles(deployed),
        gateways.before(deployed),
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

  private List<SecurityConstraint> constraints(DeployedApplication deployed) {
    List<SecurityConstraint> all = new ArrayList<>();
    for (WebDescriptor descriptor : descriptors.of(deployed)) {
      for (WebDescriptor.Constraint constraint : descriptor.constraints()) {
        for (WebDescriptor.Collection covered : constraint.collections()) {
          all.add(
              new SecurityConstraint(
                  covered.patterns(),
                  covered.methods(),
                  covered.omitted(),
                  constraint.authenticated(),
                  roles(constraint, descriptor),
                  new Evidence(
                      SourceSpan.line(descriptor.path(), constraint.line()),
                      "security-constraint",
                      String.join(", ", covered.patterns()))));
        }
      }
    }
    return all;
  }

  private List<DeclaredFilter> filters(DeployedApplication deployed) {
    List<DeclaredFilter> all = new ArrayList<>();
    for (WebDescriptor descriptor : descriptors.of(deployed)) {
      for (WebDescriptor.FilterMapping mapping : descriptor.filterMappings()) {
        boolean requests =
            mapping.dispatchers().isEmpty() || mapping.dispatchers().contains("REQUEST");
        List<String> patterns = new ArrayList<>(mapping.patterns());
        mapping.servlets().forEach(name -> patterns.addAll(patterns(descriptor, name)));
        descriptor.filters().stream()
            .filter(filter -> requests && filter.name().equals(mapping.filter()))
            .forEach(filter -> all.add(declared(descriptor, filter, patterns, mapping)));
      }
    }
    return all;
  }

  private List<TextFile> shiroFiles(DeployedApplication deployed) {
    List<String> named = new ArrayList<>();
    Optional.ofNullable(parameters(deployed).get("shiroConfigLocations")).ifPresent(named::add);
    filters(deployed).stream()
        .flatMap(filter -> Optional.ofNullable(filter.parameters().get("configPath")).stream())
        .forEach(named::add);
    named.addAll(List.of("WEB-INF/shiro.ini", "shiro.ini"));
    List<TextFile> found = new ArrayList<>();
    for (String name : named) {
      String end = name.substring(name.lastIndexOf(':') + 1).replaceFirst("^/", "").strip();
      input.resources().stream()
          .filter(file -> deployed.modules().contains(file.module()))
          .filter(file -> file.path().equals(end) || file.path().endsWith("/" + end))
          .filter(file -> found.stream().noneMatch(each -> each.path().equals(file.path())))
          .forEach(file -> found.add(new TextFile(file.path(), file.content().get())));
    }
    return found;
  }

  private static List<String> patterns(WebDescriptor descriptor, String servlet) {
    return servlet.equals("*") ? List.of("/*") : descriptor.patterns(servlet);
  }

  private static DeclaredFilter declared(
      WebDescriptor descriptor,
      WebDescriptor.Filter filter,
      List<String> patterns,
      WebDescriptor.FilterMapping mapping) {
    SourceSpan place = SourceSpan.line(descriptor.path(), mapping.line());
    return new DeclaredFilter(
        filter.name(),
        filter.className(),
        patterns,
        filter.parameters(),
        new Evidence(place, "filter-mapping", filter.name()));
  }

  /** The roles of a constraint; {@code *} stands for those that the descriptor declares. */
  private static List<String> roles(WebDescriptor.Constraint constraint, WebDescriptor descriptor) {
    boolean every = constraint.roles().contains("*") && !constraint.roles().contains("**");
    return every && !descriptor.securityRoles().isEmpty()
        ? descriptor.securityRoles()
        : constraint.roles();
  }

  private boolean deniesUncovered(WebDescriptor descriptor) {
    return input.resources().stream()
        .filter(file -> file.path().equals(descriptor.path()))
        .anyMatch(file -> file.content().get().contains("<deny-uncovered-http-methods"));
  }

  private Map<String, String> parameters(DeployedApplication deployed) {
    Map<String, String> all = new LinkedHashMap<>();
    descriptors.of(deployed).forEach(each -> all.putAll(each.contextParameters()));
    return all;
  }

  private static String contextPath(DeployedApplication deployed) {
    return deployed.reactive()
        ? plain(deployed.settings().value("spring.webflux.base-path").orElse(""))
        : plain(ContextPaths.of(deployed));
  }

  private static String plain(String path) {
    String stripped = path.strip();
    if (stripped.isEmpty() || stripped.equals("/")) {
      return "";
    }
    String started = stripped.startsWith("/") ? stripped : "/" + stripped;
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
