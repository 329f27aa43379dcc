package dev.postern.extractor.access.springsecurity;

import dev.postern.extractor.access.chain.Chain;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.Evidence;
import java.util.List;

/**
 * What one element of the configuration contributes, in one of the ways its code can run.
 *
 * @param assumptions the answers to unknown conditions under which it contributes this
 * @param filters filters it puts into the chain
 */
public record ChainSource(List<String> assumptions, List<Chain> chains, List<Filter> filters) {

  /** A filter put into a chain. */
  public record Filter(String chain, Value value, Evidence evidence) {}

  public ChainSource {
    assumptions = List.copyOf(assumptions);
    chains = List.copyOf(chains);
    filters = List.copyOf(filters);
  }
}
