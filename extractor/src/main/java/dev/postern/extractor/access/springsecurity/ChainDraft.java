package dev.postern.extractor.access.springsecurity;

import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.chain.Rule;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A chain while the code that builds it is being read. */
final class ChainDraft {

  /** A filter that the code adds. */
  record AddedFilter(Value filter, Evidence evidence) {}

  private final List<RequestSpec> matchers = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Set<String> authentication = new LinkedHashSet<>();
  private final List<AddedFilter> filters = new ArrayList<>();
  private boolean authorizes;
  private boolean legacy;
  private String csrf = "ON";
  private String session = "SESSION";

  /** Replaces the matcher of the chain. */
  void match(RequestSpec matcher) {
    matchers.clear();
    matchers.add(matcher);
  }

  /** Adds an alternative to the matcher of the chain. */
  void alsoMatch(RequestSpec matcher) {
    matchers.add(matcher);
  }

  RequestSpec matcher() {
    return matchers.isEmpty()
        ? new RequestSpec.Any()
        : matchers.size() == 1 ? matchers.get(0) : new RequestSpec.Either(matchers);
  }

  void authorizes(boolean legacyRules) {
    authorizes = true;
    legacy |= legacyRules;
  }

  boolean authorizes() {
    return authorizes;
  }

  boolean legacy() {
    return legacy;
  }

  /**
   * Adds a rule at the end; in the legacy registry a duplicate replaces the earlier rule in place.
   */
  void add(Rule rule) {
    for (int i = 0; legacy && i < rules.size(); i++) {
      if (rules.get(i).matcher().equals(rule.matcher())) {
        rules.set(i, rule);
        return;
      }
    }
    rules.add(rule);
  }

  void addFirst(Rule rule) {
    rules.add(0, rule);
  }

  List<Rule> rules() {
    return rules;
  }

  /** Code that was not read may add rules here. */
  void disturb(String what, Evidence at) {
    OpenQuestion question =
        OpenQuestion.about(
            "configuration",
            what,
            "Which requests does "
                + what
                + " permit or restrict? It configures the chain by code"
                + " that was not read.",
            at);
    add(new Rule(new RequestSpec.Undecided(question), Requirement.open(question, what), at));
  }

  void authenticateBy(String means) {
    authentication.add(means);
  }

  void withoutAuthentication(String means) {
    authentication.remove(means);
  }

  List<String> authentication() {
    return List.copyOf(authentication);
  }

  void filter(Value filter, Evidence at) {
    filters.add(new AddedFilter(filter, at));
  }

  List<AddedFilter> filters() {
    return filters;
  }

  void csrf(String state) {
    csrf = state;
  }

  String csrf() {
    return csrf;
  }

  void session(String state) {
    session = state;
  }

  String session() {
    return session;
  }

  /** What applies to requests that no rule matches. */
  Rule otherwise(Evidence at) {
    if (!authorizes) {
      return new Rule(
          new RequestSpec.Any(),
          Requirement.of(Formula.anyone(), "no authorization rules in this chain"),
          at);
    }
    return legacy
        ? new Rule(
            new RequestSpec.Any(),
            Requirement.of(Formula.anyone(), "no rule matches: authorizeRequests lets it pass"),
            at)
        : new Rule(
            new RequestSpec.Any(),
            Requirement.of(Formula.nobody(), "no rule matches: authorizeHttpRequests denies"),
            at);
  }
}
