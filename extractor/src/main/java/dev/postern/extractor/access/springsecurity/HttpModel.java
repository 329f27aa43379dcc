package dev.postern.extractor.access.springsecurity;

import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.chain.Rule;
import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.decl.MethodDecl;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code HttpSecurity} and the configurers of its features. */
final class HttpModel implements LibraryModel {

  private static final Set<String> FEATURES =
      Set.of(
          "csrf",
          "headers",
          "cors",
          "sessionManagement",
          "formLogin",
          "httpBasic",
          "logout",
          "oauth2Login",
          "oauth2ResourceServer",
          "oauth2Client",
          "saml2Login",
          "saml2Logout",
          "saml2Metadata",
          "x509",
          "rememberMe",
          "anonymous",
          "exceptionHandling",
          "requestCache",
          "portMapper",
          "requiresChannel",
          "redirectToHttps",
          "securityContext",
          "servletApi",
          "jee",
          "openidLogin",
          "passwordManagement",
          "oneTimeTokenLogin",
          "webAuthn",
          "oidcLogout",
          "httpsRedirect");
  private static final Set<String> AUTHENTICATION =
      Set.of(
          "formLogin",
          "httpBasic",
          "oauth2Login",
          "oauth2ResourceServer",
          "saml2Login",
          "x509",
          "rememberMe",
          "jee",
          "openidLogin",
          "oneTimeTokenLogin",
          "webAuthn");
  private static final Set<String> HARMLESS =
      Set.of(
          "setSharedObject",
          "userDetailsService",
          "authenticationProvider",
          "authenticationManager",
          "securityContextRepository",
          "getObject");

  private final RegistryModel registries;

  HttpModel(RegistryModel registries) {
    this.registries = registries;
  }

  @Override
  public Optional<Value> call(Invocation call) {
    Value receiver = call.receiver().orElse(Value.nothing());
    if (receiver instanceof Builders.Http http) {
      return Optional.of(onHttp(http, call));
    }
    if (receiver instanceof Builders.Feature feature) {
      return Optional.of(onFeature(feature, call));
    }
    if (receiver instanceof Builders.Web web && call.name().equals("ignoring")) {
      return Optional.of(new Builders.Ignoring(web));
    }
    if (receiver instanceof Builders.Web web) {
      return Optional.of(web);
    }
    return call.owner().equals("Customizer") && call.name().equals("withDefaults")
        ? Optional.of(new Builders.Defaults())
        : Optional.empty();
  }

  private Value onHttp(Builders.Http http, Invocation call) {
    ChainDraft draft = http.draft();
    String name = call.name();
    if (FEATURES.contains(name)) {
      return feature(http, call);
    }
    return switch (name) {
      case "authorizeHttpRequests", "authorizeExchange" -> authorize(http, call, false);
      case "authorizeRequests" -> authorize(http, call, true);
      case "securityMatcher", "antMatcher", "mvcMatcher", "regexMatcher", "requestMatcher" -> {
        List<RequestSpec> found = registries.matched(call).orElse(List.of());
        draft.match(found.size() == 1 ? found.get(0) : new RequestSpec.Either(found));
        yield http;
      }
      case "securityMatchers", "requestMatchers" ->
          customized(http, new Builders.ChainMatchers(draft), call);
      case "addFilterBefore", "addFilterAfter", "addFilterAt", "addFilter" -> {
        draft.filter(call.argument(0), call.at());
        yield http;
      }
      case "securityContextRepository" -> {
        if (keepsNothing(call.argument(0))) {
          draft.session("STATELESS");
        }
        yield http;
      }
      case "apply", "with" -> applied(http, call);
      case "build" -> new Builders.Built(draft);
      case "and" -> http;
      case "getSharedObject", "getConfigurer" -> new Value.Unknown("what " + name + " returns");
      default -> {
        if (!HARMLESS.contains(name)) {
          draft.disturb(name + " of the chain", call.at());
        }
        yield http;
      }
    };
  }

  /** Repositories that forget the caller with the request. */
  private static boolean keepsNothing(Value repository) {
    return repository instanceof Value.Unknown unknown
        && unknown.why().matches(".*(NoOpServer|Null|RequestAttribute)SecurityContextRepository.*");
  }

  private static Value authorize(Builders.Http http, Invocation call, boolean legacy) {
    http.draft().authorizes(legacy);
    return customized(http, new Builders.Registry(http.draft()), call);
  }

  private static Value customized(Builders.Http http, Value.Domain part, Invocation call) {
    if (call.arguments().isEmpty()) {
      return part;
    }
    customize(part, call);
    return http;
  }

  private static void customize(Value.Domain part, Invocation call) {
    Value customizer = call.argument(call.arguments().size() - 1);
    if (call.interpreter().callable(customizer)) {
      call.interpreter().apply(customizer, List.of(part));
    } else if (!(customizer instanceof Builders.Defaults)) {
      part.escape("the customizer of " + call.name(), call.at());
    }
  }

  private static Value feature(Builders.Http http, Invocation call) {
    ChainDraft draft = http.draft();
    Builders.Feature feature = new Builders.Feature(draft, call.name());
    if (AUTHENTICATION.contains(call.name())) {
      draft.authenticateBy(call.name());
    }
    return customized(http, feature, call);
  }

  private static Value onFeature(Builders.Feature feature, Invocation call) {
    ChainDraft draft = feature.draft();
    switch (call.name()) {
      case "and" -> {
        return new Builders.Http(draft);
      }
      case "disable" -> {
        draft.withoutAuthentication(feature.name());
        if (feature.name().equals("csrf")) {
          draft.csrf("OFF");
        }
        return new Builders.Http(draft);
      }
      case "permitAll" -> {
        if (call.arguments().isEmpty() || Value.asBoolean(call.argument(0)).orElse(true)) {
          permitPages(feature, call);
        }
      }
      case "sessionCreationPolicy" ->
          draft.session(
              Value.asEnum(call.argument(0))
                  .map(policy -> policy.equals("STATELESS") ? "STATELESS" : "SESSION")
                  .orElse("UNKNOWN"));
      case "ignoringRequestMatchers", "ignoringAntMatchers", "requireCsrfProtectionMatcher" ->
          draft.csrf("PARTLY");
      default -> {
        if (call.arguments().size() == 1 && call.argument(0) instanceof Value.Function) {
          call.interpreter().apply(call.argument(0), List.of(feature));
        }
        Value.asText(call.argument(0)).ifPresent(text -> feature.settings().put(call.name(), text));
      }
    }
    return feature;
  }

  private static void permitPages(Builders.Feature feature, Invocation call) {
    feature.settings().putIfAbsent("loginPage", "/login");
    for (String setting : List.of("loginPage", "loginProcessingUrl", "failureUrl")) {
      String url = feature.settings().get(setting);
      if (url != null && !feature.name().equals("logout")) {
        PathPattern exact = new PathPattern(PathDialect.EXACT, url);
        feature
            .draft()
            .addFirst(
                new Rule(
                    new RequestSpec.Path(exact, "", null),
                    Requirement.of(Formula.anyone(), feature.name() + " permitAll"),
                    call.at()));
      }
    }
  }

  /** {@code apply(configurer)}: a configurer of the repository is read, others may do anything. */
  private static Value applied(Builders.Http http, Invocation call) {
    Value configurer = call.argument(0);
    if (configurer instanceof Value.Instance instance) {
      if (call.arguments().size() == 2 && call.interpreter().callable(call.argument(1))) {
        call.interpreter().apply(call.argument(1), List.of(instance));
      }
      for (String phase : List.of("init", "configure")) {
        Optional<MethodDecl> method =
            call.interpreter().program().lineage(instance.type()).stream()
                .flatMap(type -> type.methodsNamed(phase).stream())
                .filter(each -> each.parameters().size() == 1 && each.body().isPresent())
                .findFirst();
        method.ifPresent(each -> call.interpreter().run(each, instance, List.of(http)));
      }
    } else {
      http.draft().disturb("the configurer applied by " + call.name(), call.at());
    }
    return call.name().equals("with") ? http : new Builders.Feature(http.draft(), "configurer");
  }
}
