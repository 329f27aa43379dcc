package dev.postern.extractor.access.chain;

import dev.postern.extractor.model.Evidence;
import java.util.List;

/**
 * Chains of one framework beside Spring Security's: requests must pass every layer.
 *
 * @param chains in order of precedence
 */
public record Layer(String framework, List<Chain> chains) {

  public Layer {
    chains = List.copyOf(chains);
  }

  /**
   * A layer of one chain that sees every request and has no sessions, forms or log-in of its own.
   *
   * @param name stable name of the chain
   * @param condition what switches it, for people; empty when nothing does
   * @param otherwise what it asks of requests that no rule matches
   */
  public static Layer of(
      String framework,
      String name,
      String condition,
      List<Rule> rules,
      Requirement otherwise,
      Evidence at) {
    Chain only =
        new Chain(
            name,
            framework,
            0,
            new RequestSpec.Any(),
            rules,
            new Rule(new RequestSpec.Any(), otherwise, at),
            condition,
            "OFF",
            "UNKNOWN",
            List.of(),
            false,
            at);
    return new Layer(framework, List.of(only));
  }
}
