package dev.postern.extractor.access.chain;

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
}
