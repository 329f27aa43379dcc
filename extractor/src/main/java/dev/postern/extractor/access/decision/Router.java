package dev.postern.extractor.access.decision;

import dev.postern.extractor.access.chain.Chain;
import dev.postern.extractor.access.chain.Languages;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.chain.Rule;
import dev.postern.extractor.access.path.Language;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends requests through chains as the framework does: the first chain whose matcher matches, in it
 * the first rule whose matcher matches. Requests are languages, so a set of requests may be split;
 * a matcher that is not known is followed both ways.
 */
public final class Router {

  private final List<Chain> chains;
  private final Languages languages;
  private final Evidence nowhere;

  /**
   * @param chains in order of precedence
   * @param nowhere evidence for requests that no chain matches
   */
  public Router(List<Chain> chains, Languages languages, Evidence nowhere) {
    this.chains = List.copyOf(chains);
    this.languages = languages;
    this.nowhere = nowhere;
  }

  /** What the chains ask of callers of these requests of a verb. */
  public Verdict decide(String verb, Language requests) {
    return throughChains(verb, requests, 0);
  }

  private Verdict throughChains(String verb, Language requests, int index) {
    if (requests.isEmpty() == Truth.YES) {
      return Verdict.none();
    }
    if (index == chains.size()) {
      return uncovered(verb, requests);
    }
    Chain chain = chains.get(index);
    Language matched = chain.matcher().requests(verb, languages);
    Truth some = matched.overlaps(requests);
    Truth every = matched.includes(requests);
    if (some == Truth.NO) {
      return throughChains(verb, requests, index + 1);
    }
    if (every == Truth.YES) {
      return throughRules(verb, requests, chain, 0);
    }
    if (some == Truth.UNKNOWN || every == Truth.UNKNOWN) {
      return throughRules(verb, requests, chain, 0)
          .orElse(
              throughChains(verb, requests, index + 1),
              questions(chain.matcher(), chain.evidence()));
    }
    return throughRules(verb, requests.intersect(matched), chain, 0)
        .or(throughChains(verb, requests.minus(matched), index + 1));
  }

  private Verdict uncovered(String verb, Language requests) {
    Rule open =
        new Rule(
            new RequestSpec.Any(),
            Requirement.of(Formula.anyone(), "no chain matches these requests"),
            nowhere);
    Chain none =
        new Chain(
            "",
            "",
            Long.MAX_VALUE,
            new RequestSpec.Any(),
            List.of(),
            open,
            "",
            "UNKNOWN",
            "UNKNOWN",
            List.of(),
            false,
            nowhere);
    return Verdict.of(new Deciding(none, -1, open, verb, requests));
  }

  private Verdict throughRules(String verb, Language requests, Chain chain, int index) {
    if (requests.isEmpty() == Truth.YES) {
      return Verdict.none();
    }
    if (index == chain.rules().size()) {
      return Verdict.of(new Deciding(chain, -1, chain.otherwise(), verb, requests));
    }
    Rule rule = chain.rules().get(index);
    Language matched = rule.matcher().requests(verb, languages);
    Truth some = matched.overlaps(requests);
    if (some == Truth.NO) {
      return throughRules(verb, requests, chain, index + 1);
    }
    Truth every = matched.includes(requests);
    if (every == Truth.YES) {
      return Verdict.of(new Deciding(chain, index, rule, verb, requests));
    }
    if (some == Truth.UNKNOWN || every == Truth.UNKNOWN) {
      return Verdict.of(new Deciding(chain, index, rule, verb, requests))
          .orElse(
              throughRules(verb, requests, chain, index + 1),
              questions(rule.matcher(), rule.evidence()));
    }
    return Verdict.of(new Deciding(chain, index, rule, verb, requests.intersect(matched)))
        .or(throughRules(verb, requests.minus(matched), chain, index + 1));
  }

  private static List<OpenQuestion> questions(RequestSpec matcher, Evidence at) {
    List<OpenQuestion> asked = matcher.questions();
    return asked.isEmpty()
        ? List.of(
            OpenQuestion.about(
                "matcher",
                matcher.display(),
                "Which requests does the matcher '"
                    + matcher.display()
                    + "' stand for? Its pattern could not be decided.",
                at))
        : asked;
  }

  /** Rules that also match some of the requests but come after the ones that decide. */
  public List<Deciding> beaten(String verb, Language requests, Verdict verdict) {
    List<Deciding> found = new ArrayList<>();
    for (Deciding winner : verdict.deciding()) {
      List<Rule> rules = winner.chain().rules();
      for (int i = Math.max(winner.position() + 1, 0);
          winner.position() >= 0 && i < rules.size();
          i++) {
        Rule rule = rules.get(i);
        int position = i;
        boolean known =
            verdict.deciding().stream().anyMatch(each -> each.rule().equals(rule))
                || found.stream().anyMatch(each -> each.rule().equals(rule));
        if (!known
            && !(rule.matcher() instanceof RequestSpec.Any)
            && rule.matcher().requests(verb, languages).overlaps(requests) == Truth.YES) {
          found.add(new Deciding(winner.chain(), position, rule, verb, requests));
        }
      }
    }
    return found;
  }
}
