package dev.postern.extractor.access.springsecurity;

import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.application.XmlBeans;
import dev.postern.extractor.access.chain.Chain;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.chain.Rule;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.workspace.xml.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The XML namespace of Spring Security: one chain per {@code <http>}, in the order of the document
 * ({@code HttpSecurityBeanDefinitionParser#parse} appends each to one list), its rules in the order
 * of {@code <intercept-url>}; a repeated matcher replaces the rule in its place, because both
 * parsers keep a map by matcher. Requests that no rule matches are denied by {@code
 * AuthorizationFilter} ({@code RequestMatcherDelegatingAuthorizationManager#authorize}; the default
 * since 6.0, by {@code use-authorization-manager} before) and pass {@code
 * FilterSecurityInterceptor}. An {@code <http>} without attributes and children asks for a sign-in
 * everywhere ({@code isDefaultHttpConfig}).
 */
public final class XmlChains {

  private static final Map<String, String> MEANS =
      Map.of(
          "form-login", "formLogin",
          "http-basic", "httpBasic",
          "oauth2-login", "oauth2Login",
          "oauth2-resource-server", "oauth2ResourceServer",
          "saml2-login", "saml2Login",
          "openid-login", "openidLogin",
          "x509", "x509",
          "remember-me", "rememberMe",
          "jee", "jee");
  private static final String MANAGER = "access-decision-manager-ref";
  private static final Set<String> OWN_DECISIONS =
      Set.of(MANAGER, "authorization-manager-ref", "security-metadata-source");

  private final ProtectedApplication application;
  private final ConfigurationView configuration;
  private final XmlAccess access;
  private final Dialects dialects;
  private final int major;

  /**
   * @param major version of Spring Security
   */
  public XmlChains(
      ProtectedApplication application,
      ConfigurationView configuration,
      Dialects dialects,
      int major) {
    this.application = application;
    this.configuration = configuration;
    this.access = new XmlAccess(application, configuration, dialects, major);
    this.dialects = dialects;
    this.major = major;
  }

  /** The chains of all {@code <http>} elements and of filter chains declared as beans. */
  public List<List<ChainSource>> read() {
    List<Chain> chains = new ArrayList<>();
    List<ChainSource.Filter> filters = new ArrayList<>();
    for (XmlBeans.Placed http : application.beanFiles().elements("http", configuration)) {
      Chain chain = chain(http, chains.size());
      chains.add(chain);
      filters.addAll(filters(http, chain.name()));
    }
    for (XmlBeans.Placed proxy :
        application.beanFiles().beansOf("FilterChainProxy", configuration)) {
      chains.add(undecided(proxy, chains.size()));
    }
    return chains.isEmpty()
        ? List.of()
        : List.of(List.of(new ChainSource(List.of(), chains, filters)));
  }

  private static String file(XmlBeans.Placed placed) {
    String path = placed.file().path();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String name(XmlBeans.Placed http, int position) {
    XmlElement element = http.element();
    return file(http)
        + "#"
        + element.attribute("name").or(() -> element.attribute("id")).orElse("http" + position);
  }

  private Chain chain(XmlBeans.Placed http, int position) {
    XmlElement element = http.element();
    Evidence at = http.evidence("security-chain", name(http, position));
    boolean none = element.attribute("security").map("none"::equals).orElse(false);
    RequestSpec matcher = access.matcher(http, element, at);
    List<Rule> rules = none ? List.of() : rules(http);
    return new Chain(
        name(http, position),
        "spring-security",
        position,
        matcher,
        rules,
        none ? open("security=\"none\"", at) : otherwise(element, rules, at),
        "",
        none ? "OFF" : csrf(element),
        none ? "UNKNOWN" : session(element),
        none ? List.of() : means(element),
        none,
        at);
  }

  private static Rule open(String why, Evidence at) {
    return new Rule(new RequestSpec.Any(), Requirement.of(Formula.anyone(), why), at);
  }

  private List<Rule> rules(XmlBeans.Placed http) {
    Map<RequestSpec, Rule> rules = new LinkedHashMap<>();
    XmlElement element = http.element();
    boolean expressions =
        element
            .attribute("use-expressions")
            .map("true"::equals)
            .orElseGet(() -> major >= 4 && !namesOnly(element));
    for (XmlElement each : element.children("intercept-url")) {
      Optional<String> text = each.attribute("access").filter(value -> !value.isBlank());
      if (text.isEmpty()) {
        continue;
      }
      XmlBeans.Placed rule = new XmlBeans.Placed(http.file(), each);
      Evidence at = rule.evidence("intercept-url", each.attribute("pattern").orElse(text.get()));
      RequestSpec matcher = access.rule(http, each, at);
      Requirement requirement =
          ownDecision(element)
              .map(what -> decidedBy(what, at))
              .orElseGet(() -> access.requirement(text.get(), expressions, voters(element), at));
      rules.put(matcher, new Rule(matcher, requirement, at));
    }
    return List.copyOf(rules.values());
  }

  /** Names of attributes are no expressions; with expressions on, they would stop the start. */
  private static boolean namesOnly(XmlElement http) {
    List<String> all =
        http.children("intercept-url").stream()
            .flatMap(each -> each.attribute("access").stream())
            .toList();
    return !all.isEmpty() && all.stream().allMatch(each -> each.matches("[A-Z][A-Z0-9_,\\s]*"));
  }

  /**
   * A reference to code that decides instead of the rules; the framework's own voting on names does
   * not.
   */
  private Optional<String> ownDecision(XmlElement http) {
    for (String attribute : OWN_DECISIONS) {
      Optional<String> reference = http.attribute(attribute);
      boolean voting = attribute.equals(MANAGER) && reference.flatMap(this::declared).isPresent();
      if (reference.isPresent() && !voting) {
        return reference;
      }
    }
    return Optional.empty();
  }

  private XmlVoters voters(XmlElement http) {
    return http.attribute(MANAGER)
        .flatMap(this::declared)
        .orElseGet(() -> XmlVoters.usual(dialects.authorities()));
  }

  private Optional<XmlVoters> declared(String manager) {
    XmlBeans beans = application.beanFiles();
    return beans
        .bean(manager, configuration)
        .flatMap(bean -> XmlVoters.of(bean.element(), beans, configuration));
  }

  private static Requirement decidedBy(String bean, Evidence at) {
    return Requirement.open(
        OpenQuestion.about(
            "authorization", bean, "Whom does " + bean + " let pass? It decides by code.", at),
        bean);
  }

  private Rule otherwise(XmlElement http, List<Rule> rules, Evidence at) {
    if (http.attributes().isEmpty() && http.children().isEmpty()) {
      return new Rule(
          new RequestSpec.Any(),
          Requirement.of(Formula.authenticated(), "authenticated (the default of <http/>)"),
          at);
    }
    Optional<String> decider = ownDecision(http);
    if (decider.isPresent()) {
      return new Rule(new RequestSpec.Any(), decidedBy(decider.get(), at), at);
    }
    boolean manager =
        http.attribute("use-authorization-manager").map("true"::equals).orElse(major >= 6);
    return manager && !rules.isEmpty()
        ? new Rule(
            new RequestSpec.Any(),
            Requirement.of(Formula.nobody(), "no intercept-url matches: it is denied"),
            at)
        : open("no intercept-url matches: it passes", at);
  }

  private String csrf(XmlElement http) {
    Optional<XmlElement> csrf = http.child("csrf");
    if (csrf.isEmpty()) {
      return major >= 4 ? "ON" : "OFF";
    }
    boolean disabled = csrf.get().attribute("disabled").map("true"::equals).orElse(false);
    return disabled
        ? "OFF"
        : csrf.get().attribute("request-matcher-ref").isPresent() ? "PARTLY" : "ON";
  }

  private static String session(XmlElement http) {
    return http.attribute("create-session").map("stateless"::equals).orElse(false)
        ? "STATELESS"
        : "SESSION";
  }

  private static List<String> means(XmlElement http) {
    List<String> found = new ArrayList<>();
    boolean automatic = http.attribute("auto-config").map("true"::equals).orElse(false);
    if (automatic || (http.attributes().isEmpty() && http.children().isEmpty())) {
      found.addAll(List.of("formLogin", "httpBasic"));
    }
    for (XmlElement each : http.children()) {
      String means = MEANS.get(each.name());
      if (means != null && !found.contains(means)) {
        found.add(means);
      }
    }
    return found;
  }

  private List<ChainSource.Filter> filters(XmlBeans.Placed http, String chain) {
    List<ChainSource.Filter> found = new ArrayList<>();
    for (XmlElement each : http.element().children("custom-filter")) {
      String reference = each.attribute("ref").orElse("");
      Evidence at = new XmlBeans.Placed(http.file(), each).evidence("custom-filter", reference);
      found.add(new ChainSource.Filter(chain, object(reference), at));
    }
    return found;
  }

  /** The object that a reference names: a bean of a file, or one of the scanned classes. */
  private Value object(String reference) {
    return application
        .beanFiles()
        .bean(reference, configuration)
        .flatMap(bean -> bean.element().attribute("class"))
        .flatMap(
            name -> application.types().stream().filter(t -> t.name().equals(name)).findFirst())
        .or(
            () ->
                Optional.ofNullable(application.beanNames().get(reference))
                    .flatMap(
                        id ->
                            application.types().stream()
                                .filter(type -> type.id().equals(id))
                                .findFirst()))
        .<Value>map(Value.Instance::new)
        .orElseGet(() -> new Value.Unknown("the bean " + reference));
  }

  private static Chain undecided(XmlBeans.Placed proxy, int position) {
    Evidence at = proxy.evidence("security-chain", "FilterChainProxy");
    OpenQuestion question =
        OpenQuestion.about(
            "security-chains",
            file(proxy),
            "Which chains does the FilterChainProxy of "
                + file(proxy)
                + " hold? It is declared as"
                + " a plain bean.",
            at);
    return new Chain(
        file(proxy) + "#FilterChainProxy",
        "spring-security",
        position,
        new RequestSpec.Any(),
        List.of(),
        new Rule(new RequestSpec.Any(), Requirement.open(question, "FilterChainProxy"), at),
        "",
        "UNKNOWN",
        "UNKNOWN",
        List.of(),
        false,
        at);
  }
}
