package dev.postern.extractor.access.chain;

import dev.postern.extractor.model.Evidence;
import java.util.List;

/**
 * An ordered list of rules that applies to some requests.
 *
 * @param name stable name made of the declaring element
 * @param order the framework's order value; smaller runs first
 * @param otherwise what applies to requests that match no rule
 * @param condition what switches the chain, for people; empty when nothing does
 * @param csrf {@code ON}, {@code OFF}, {@code PARTLY} or {@code UNKNOWN}
 * @param session {@code STATELESS}, {@code SESSION} or {@code UNKNOWN}
 * @param bypass whether matched requests are kept from the framework altogether
 */
public record Chain(
    String name,
    String framework,
    long order,
    RequestSpec matcher,
    List<Rule> rules,
    Rule otherwise,
    String condition,
    String csrf,
    String session,
    List<String> authentication,
    boolean bypass,
    Evidence evidence) {
  public Chain {
    rules = List.copyOf(rules);
    authentication = List.copyOf(authentication);
  }
}
