package dev.postern.extractor.access.springsecurity;

import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.chain.Rule;
import dev.postern.extractor.access.eval.Invocation;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.path.PathDialect;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules of a chain: {@code requestMatchers(...)} and what follows it. */
final class RegistryModel implements LibraryModel {

  private static final Set<String> HARMLESS =
      Set.of(
          "shouldFilterAllDispatcherTypes",
          "filterSecurityInterceptorOncePerRequest",
          "shouldApplyAuthorizationToAllDispatcherTypes",
          "withObjectPostProcessor.none");

  private final Dialects dialects;
  private final MatcherModel matchers;
  private final ManagerModel managers;

  RegistryModel(Dialects dialects, MatcherModel matchers, ManagerModel managers) {
    this.dialects = dialects;
    this.matchers = matchers;
    this.managers = managers;
  }

  @Override
  public Optional<Value> call(Invocation call) {
    Value receiver = call.receiver().orElse(Value.nothing());
    if (receiver instanceof Builders.Registry registry) {
      return Optional.of(onRegistry(registry, call));
    }
    if (receiver instanceof Builders.Pending pending) {
      return Optional.of(onPending(pending, call));
    }
    if (receiver instanceof Builders.ChainMatchers chain) {
      return onChain(chain, call);
    }
    if (receiver instanceof Builders.Ignoring ignoring) {
      return onIgnoring(ignoring, call);
    }
    return Optional.empty();
  }

  private Value onRegistry(Builders.Registry registry, Invocation call) {
    Optional<List<RequestSpec>> found = matched(call);
    if (found.isPresent()) {
      return new Builders.Pending(registry, found.get(), false);
    }
    if (call.name().equals("and")) {
      return new Builders.Http(registry.draft());
    }
    if (call.name().equals("getRegistry") || HARMLESS.contains(call.name())) {
      return registry;
    }
    registry.draft().disturb(call.name() + " of the authorization rules", call.at());
    return registry;
  }

  private Value onPending(Builders.Pending pending, Invocation call) {
    if (call.name().equals("not")) {
      return new Builders.Pending(pending.registry(), pending.matchers(), !pending.negated());
    }
    if (call.name().equals("servletPath")) {
      return pending;
    }
    Requirement requirement =
        managers
            .term(call)
            .filter(term -> !pending.negated())
            .orElseGet(() -> notRead(pending, call));
    for (RequestSpec matcher : pending.matchers()) {
      pending.registry().draft().add(new Rule(matcher, requirement, call.at()));
    }
    return pending.registry();
  }

  private static Requirement notRead(Builders.Pending pending, Invocation call) {
    String subject = (pending.negated() ? "not " : "") + call.name();
    return Requirement.open(
        OpenQuestion.about(
            "requirement",
            subject + " at " + call.at().span().file(),
            "Whom does the rule '" + subject + "' let pass?",
            call.at()),
        subject);
  }

  private Optional<Value> onChain(Builders.ChainMatchers chain, Invocation call) {
    Optional<List<RequestSpec>> found = matched(call);
    if (found.isPresent()) {
      found.get().forEach(chain.draft()::alsoMatch);
      return Optional.of(chain);
    }
    return call.name().equals("and")
        ? Optional.of(new Builders.Http(chain.draft()))
        : Optional.empty();
  }

  private Optional<Value> onIgnoring(Builders.Ignoring ignoring, Invocation call) {
    Optional<List<RequestSpec>> found = matched(call);
    if (found.isPresent()) {
      found
          .get()
          .forEach(
              spec -> ignoring.web().ignored().add(new Builders.IgnoredRequests(spec, call.at())));
      return Optional.of(ignoring);
    }
    return call.name().equals("and") ? Optional.of(ignoring.web()) : Optional.empty();
  }

  /** The matchers of a matcher method; nothing for other methods. */
  Optional<List<RequestSpec>> matched(Invocation call) {
    return switch (call.name()) {
      case "anyRequest", "anyExchange" -> Optional.of(List.of(new RequestSpec.Any()));
      case "requestMatchers", "matchers", "requestMatcher", "securityMatcher" ->
          Optional.of(matchers.specs(dialects.requestMatchers(), call));
      case "antMatchers", "antMatcher" -> Optional.of(matchers.specs(PathDialect.ANT, call));
      case "mvcMatchers", "mvcMatcher" -> Optional.of(matchers.specs(PathDialect.MVC, call));
      case "pathMatchers" -> Optional.of(matchers.specs(PathDialect.PATH_PATTERN, call));
      case "regexMatchers", "regexMatcher" -> Optional.of(matchers.specs(PathDialect.REGEX, call));
      case "dispatcherTypeMatchers" -> Optional.of(List.of(dispatches(call)));
      default -> Optional.empty();
    };
  }

  private static RequestSpec dispatches(Invocation call) {
    boolean ordinary =
        call.spread().stream()
            .anyMatch(value -> Value.asEnum(value).map("REQUEST"::equals).orElse(true));
    return ordinary
        ? new RequestSpec.Undecided(
            OpenQuestion.about(
                "matcher",
                "dispatcher types at " + call.at().span().file(),
                "Which dispatches does the rule match?",
                call.at()))
        : new RequestSpec.Never("internal dispatches");
  }
}
