package dev.postern.extractor.access.decision;

import dev.postern.extractor.access.chain.Chain;
import dev.postern.extractor.access.chain.Rule;
import dev.postern.extractor.access.path.Language;

/**
 * A rule decides a part of an endpoint's requests.
 *
 * @param position index of the rule in its chain, -1 for what applies when none matches
 * @param requests the targets it decides
 */
public record Deciding(Chain chain, int position, Rule rule, String verb, Language requests) {

  /** Whether it decides only because no rule matched. */
  public boolean isDefault() {
    return position < 0;
  }
}
