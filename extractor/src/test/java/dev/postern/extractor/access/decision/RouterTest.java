package dev.postern.extractor.access.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.access.chain.Chain;
import dev.postern.extractor.access.chain.Languages;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.chain.Rule;
import dev.postern.extractor.access.path.Language;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.access.Formula;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouterTest {

  private static final Evidence AT = new Evidence(SourceSpan.file("A.java"), "test", "");
  private static final Formula ADMIN = new Formula.Role("ADMIN");

  private static RequestSpec path(String verb, String pattern) {
    return new RequestSpec.Path(new PathPattern(PathDialect.ANT, pattern), verb, null);
  }

  private static Rule rule(RequestSpec matcher, Formula formula) {
    return new Rule(matcher, Requirement.of(formula, formula.toString()), AT);
  }

  private static RequestSpec unknown() {
    return new RequestSpec.Undecided(OpenQuestion.about("matcher", "list", "Which?", AT));
  }

  private static Chain chain(RequestSpec matcher, Rule... rules) {
    return new Chain(
        "c" + matcher.display(),
        "test",
        0,
        matcher,
        List.of(rules),
        rule(new RequestSpec.Any(), Formula.nobody()),
        "",
        "ON",
        "SESSION",
        List.of(),
        false,
        AT);
  }

  private static String decide(String verb, String pattern, Chain... chains) {
    Language requests = new PathPattern(PathDialect.PATH_PATTERN, pattern).language();
    return new Router(List.of(chains), new Languages(), AT)
        .decide(verb, requests)
        .formula()
        .toString();
  }

  @Test
  void takesTheFirstMatchingRule() {
    Chain chain =
        chain(
            new RequestSpec.Any(),
            rule(path("", "/admin/**"), ADMIN),
            rule(path("", "/**"), Formula.authenticated()),
            rule(path("", "/public"), Formula.anyone()));
    assertEquals("role(ADMIN)", decide("GET", "/admin/users/{id}", chain));
    assertEquals("authenticated", decide("GET", "/public", chain));
  }

  @Test
  void takesTheFirstMatchingChainAndLeavesTheRestOpen() {
    Chain api = chain(path("", "/api/**"), rule(new RequestSpec.Any(), ADMIN));
    assertEquals("role(ADMIN)", decide("GET", "/api/x", api));
    assertEquals("anyone", decide("GET", "/other", api));
  }

  @Test
  void deniesWhatNoRuleMatches() {
    Chain chain = chain(new RequestSpec.Any(), rule(path("", "/a"), ADMIN));
    assertEquals("nobody", decide("GET", "/b", chain));
  }

  @Test
  void letsCallersChooseAmongSplitRequests() {
    Chain chain =
        chain(
            new RequestSpec.Any(),
            rule(path("", "/users/me"), Formula.authenticated()),
            rule(path("", "/users/**"), ADMIN));
    assertEquals("authenticated", decide("GET", "/users/{id}", chain));
  }

  @Test
  void seesThatARuleIsLimitedToAVerb() {
    Chain chain =
        chain(
            new RequestSpec.Any(),
            rule(path("POST", "/orders"), ADMIN),
            rule(new RequestSpec.Any(), Formula.anyone()));
    assertEquals("role(ADMIN)", decide("POST", "/orders", chain));
    assertEquals("anyone", decide("PUT", "/orders", chain));
  }

  @Test
  void asksWhenAnUnknownMatcherWouldChangeTheAnswer() {
    Chain open =
        chain(
            new RequestSpec.Any(),
            rule(unknown(), Formula.anyone()),
            rule(new RequestSpec.Any(), Formula.authenticated()));
    assertEquals("unknown(matcher-list)", decide("GET", "/a", open));
    Chain closed =
        chain(
            new RequestSpec.Any(),
            rule(unknown(), ADMIN),
            rule(new RequestSpec.Any(), Formula.authenticated()));
    assertEquals("all(authenticated, unknown(matcher-list))", decide("GET", "/a", closed));
  }

  @Test
  void ignoresAnUnknownMatcherThatChangesNothing() {
    Chain chain =
        chain(new RequestSpec.Any(), rule(unknown(), ADMIN), rule(path("", "/admin/**"), ADMIN));
    assertEquals("role(ADMIN)", decide("GET", "/admin/x", chain));
  }
}
