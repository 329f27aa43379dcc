package dev.postern.extractor.access;

import dev.postern.extractor.access.chain.Chain;
import dev.postern.extractor.access.chain.Languages;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Rule;
import dev.postern.extractor.access.path.Language;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.id.ApplicationId;
import dev.postern.extractor.model.id.GuardId;
import java.util.ArrayList;
import java.util.List;

/** Writes the facts of chains: the chain, its rules, and which rules cover which. */
final class ChainFacts {

  private static final int MAX_COMPARED = 80;
  private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private final ApplicationId application;
  private final Languages languages;
  private final List<Chain> bypasses = new ArrayList<>();

  ChainFacts(ApplicationId application, Languages languages) {
    this.application = application;
    this.languages = languages;
  }

  List<GuardFact> of(List<Chain> chains) {
    List<GuardFact> facts = new ArrayList<>();
    bypasses.clear();
    for (int order = 0; order < chains.size(); order++) {
      Chain chain = chains.get(order);
      facts.add(chain(chain, order));
      for (int i = 0; i < chain.rules().size(); i++) {
        facts.add(rule(chain, chain.rules().get(i), i));
      }
      facts.add(rule(chain, chain.otherwise(), -1));
      coverings(chain, facts);
      if (chain.bypass()) {
        bypasses.add(chain);
      }
    }
    return facts;
  }

  private GuardFact chain(Chain chain, int order) {
    return new GuardFact.Chain(
        new GuardId(application, chain.name()),
        application,
        chain.framework(),
        order,
        chain.matcher().display(),
        chain.condition(),
        chain.csrf(),
        chain.session(),
        chain.authentication(),
        chain.evidence());
  }

  private GuardFact rule(Chain chain, Rule rule, int position) {
    RequestSpec matcher = position < 0 ? chain.matcher() : rule.matcher();
    boolean bypassed = position >= 0 && isBypassed(chain, rule);
    return new GuardFact.Guard(
        DecisionFacts.ruleId(application, chain.name(), position),
        chain.name(),
        chain.bypass() ? "IGNORING" : position < 0 ? "DEFAULT" : "URL_RULE",
        position,
        position < 0 && !chain.bypass() ? "otherwise" : matcher.display(),
        dialect(matcher),
        matcher.verbs(),
        rule.requirement().expression(),
        rule.requirement().formula(),
        !bypassed,
        bypassed ? "BYPASSED_BY_IGNORING" : "",
        bypassed ? "all its requests are kept from the framework" : "",
        rule.evidence());
  }

  /** Whether all requests of a rule that asks for something are kept from the framework. */
  private boolean isBypassed(Chain chain, Rule rule) {
    if (bypasses.isEmpty() || rule.requirement().formula() instanceof Formula.Anyone) {
      return false;
    }
    boolean something = false;
    for (String verb : VERBS) {
      Language wanted =
          rule.matcher()
              .requests(verb, languages)
              .intersect(chain.matcher().requests(verb, languages));
      Language kept = languages.none();
      for (Chain bypass : bypasses) {
        kept = kept.union(bypass.matcher().requests(verb, languages));
      }
      something |= wanted.isEmpty() == Truth.NO;
      if (wanted.isEmpty() != Truth.YES && kept.includes(wanted) != Truth.YES) {
        return false;
      }
    }
    return something;
  }

  private static String dialect(RequestSpec matcher) {
    if (matcher instanceof RequestSpec.Path path) {
      PathDialect dialect = path.pattern().dialect();
      return switch (dialect) {
        case ANT, MVC, PATH_PATTERN, REGEX -> dialect.name();
        case SERVLET, MICRONAUT, QUARKUS, EXACT -> "OTHER";
      };
    }
    return "OTHER";
  }

  private void coverings(Chain chain, List<GuardFact> facts) {
    List<Rule> rules = chain.rules();
    for (int later = 1; later < Math.min(rules.size(), MAX_COMPARED); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (covers(rules.get(earlier), rules.get(later))) {
          facts.add(
              new GuardFact.Covering(
                  DecisionFacts.ruleId(application, chain.name(), earlier),
                  DecisionFacts.ruleId(application, chain.name(), later),
                  !rules
                      .get(earlier)
                      .requirement()
                      .formula()
                      .equals(rules.get(later).requirement().formula())));
          break;
        }
      }
    }
  }

  private boolean covers(Rule earlier, Rule later) {
    boolean something = false;
    for (String verb : VERBS) {
      Truth empty = later.matcher().requests(verb, languages).isEmpty();
      if (empty == Truth.UNKNOWN) {
        return false;
      }
      something |= empty == Truth.NO;
      Truth included =
          earlier
              .matcher()
              .requests(verb, languages)
              .includes(later.matcher().requests(verb, languages));
      if (included != Truth.YES) {
        return false;
      }
    }
    return something;
  }
}
