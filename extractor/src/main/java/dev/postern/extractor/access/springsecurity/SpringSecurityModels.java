package dev.postern.extractor.access.springsecurity;

import dev.postern.extractor.access.application.ApplicationSurroundings;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.chain.Rule;
import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.StandardModels;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The library models for security configuration, in the order they are asked. */
final class SpringSecurityModels implements LibraryModel, ApplicationSurroundings.LibraryValues {

  private final List<LibraryModel> models;

  SpringSecurityModels(Dialects dialects, List<LibraryModel> surroundings) {
    MatcherModel matchers = new MatcherModel(dialects);
    ManagerModel managers = new ManagerModel(dialects);
    RegistryModel registries = new RegistryModel(dialects, matchers, managers);
    List<LibraryModel> all = new ArrayList<>();
    all.add(new HttpModel(registries));
    all.add(registries);
    all.add(matchers);
    all.add(managers);
    all.addAll(surroundings);
    all.addAll(StandardModels.all());
    models = List.copyOf(all);
  }

  @Override
  public Optional<Value> call(Invocation call) {
    if (isAdapterDefault(call)) {
      return Optional.of(adapterDefault((Builders.Http) call.argument(0), call.at()));
    }
    for (LibraryModel model : models) {
      Optional<Value> result = model.call(call);
      if (result.isPresent()) {
        return result;
      }
    }
    return Optional.empty();
  }

  private static boolean isAdapterDefault(Invocation call) {
    return call.name().equals("configure")
        && call.owner().equals("WebSecurityConfigurerAdapter")
        && call.argument(0) instanceof Builders.Http;
  }

  /** What {@code WebSecurityConfigurerAdapter.configure(HttpSecurity)} itself does. */
  static Value adapterDefault(Builders.Http http, Evidence at) {
    http.draft().authorizes(true);
    http.draft()
        .add(
            new Rule(
                new RequestSpec.Any(),
                Requirement.of(Formula.authenticated(), "authenticated (the adapter's default)"),
                at));
    http.draft().authenticateBy("formLogin");
    http.draft().authenticateBy("httpBasic");
    return Value.nothing();
  }

  @Override
  public Optional<Value> constant(FieldRef field) {
    String owner = field.declaringType().simpleName();
    if (owner.equals("AnyRequestMatcher") && field.name().equals("INSTANCE")) {
      return Optional.of(new Builders.Matcher(new RequestSpec.Any()));
    }
    boolean upper = field.name().equals(field.name().toUpperCase(java.util.Locale.ROOT));
    boolean named =
        owner.equals("HttpMethod")
            || owner.equals("RequestMethod")
            || owner.equals("SessionCreationPolicy")
            || owner.equals("DispatcherType");
    return upper && named
        ? Optional.of(Value.enumConstant(field.declaringType().name(), field.name()))
        : Optional.empty();
  }

  @Override
  public Optional<Value> bean(TypeRef type) {
    return switch (type.simpleName()) {
      case "MvcRequestMatcher$Builder" -> Optional.of(new Builders.MatcherFactory("MVC", ""));
      case "Builder" ->
          type.name().contains("MvcRequestMatcher")
              ? Optional.of(new Builders.MatcherFactory("MVC", ""))
              : type.name().contains("PathPatternRequestMatcher")
                  ? Optional.of(new Builders.MatcherFactory("PATH_PATTERN", ""))
                  : Optional.empty();
      default -> Optional.empty();
    };
  }
}
