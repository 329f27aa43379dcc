package dev.postern.extractor.access.springsecurity;

import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The builder objects of the configuration language, as values. */
final class Builders {

  private Builders() {}

  /** {@code HttpSecurity}, {@code ServerHttpSecurity}. */
  record Http(ChainDraft draft) implements Value.Domain {
    @Override
    public void escape(String what, Evidence at) {
      draft.disturb(what, at);
    }
  }

  /** {@code authorizeHttpRequests}, {@code authorizeRequests}, {@code authorizeExchange}. */
  record Registry(ChainDraft draft) implements Value.Domain {
    @Override
    public void escape(String what, Evidence at) {
      draft.disturb(what, at);
    }
  }

  /** Matchers that wait for their requirement. */
  record Pending(Registry registry, List<RequestSpec> matchers, boolean negated)
      implements Value.Domain {
    @Override
    public void escape(String what, Evidence at) {
      registry.escape(what, at);
    }
  }

  /** {@code securityMatchers(...)}, {@code requestMatchers()}: matchers of the chain itself. */
  record ChainMatchers(ChainDraft draft) implements Value.Domain {
    @Override
    public void escape(String what, Evidence at) {
      draft.disturb(what, at);
    }
  }

  /** The configurer of a feature such as form login. */
  static final class Feature implements Value.Domain {
    private final ChainDraft draft;
    private final String name;
    private final Map<String, String> settings = new LinkedHashMap<>();

    Feature(ChainDraft draft, String name) {
      this.draft = draft;
      this.name = name;
    }

    ChainDraft draft() {
      return draft;
    }

    String name() {
      return name;
    }

    Map<String, String> settings() {
      return settings;
    }
  }

  /** {@code WebSecurity}. */
  static final class Web implements Value.Domain {
    private final List<IgnoredRequests> ignored = new ArrayList<>();
    private final List<Evidence> escapes = new ArrayList<>();

    List<IgnoredRequests> ignored() {
      return ignored;
    }

    List<Evidence> escapes() {
      return escapes;
    }

    @Override
    public void escape(String what, Evidence at) {
      escapes.add(at);
    }
  }

  /** Requests kept from all chains. */
  record IgnoredRequests(RequestSpec matcher, Evidence evidence) {}

  /** {@code web.ignoring()}. */
  record Ignoring(Web web) implements Value.Domain {
    @Override
    public void escape(String what, Evidence at) {
      web.escape(what, at);
    }
  }

  /** A built {@code SecurityFilterChain}. */
  record Built(ChainDraft draft) implements Value.Domain {}

  /** A {@code RequestMatcher}. */
  record Matcher(RequestSpec spec) implements Value.Domain {}

  /** A factory of path matchers with a base path and a dialect. */
  record MatcherFactory(String kind, String base) implements Value.Domain {}

  /** An {@code AuthorizationManager}. */
  record Authorizer(Requirement requirement) implements Value.Domain {}

  /** {@code Customizer.withDefaults()}. */
  record Defaults() implements Value.Domain {}
}
