package dev.postern.threatmodel.path;

import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.rule.ThreatRule.Gain;
import java.util.List;
import java.util.Set;

/**
 * What a threat lets a caller of one standing do.
 *
 * @param possible whether a fact that is not known decides
 * @param assets what it reaches by itself
 * @param control key of the change that ends it
 */
record Hop(
    Threat threat,
    Standing from,
    List<String> doors,
    boolean possible,
    Gain gain,
    Set<String> assets,
    String control) {
  Hop {
    doors = List.copyOf(doors);
    assets = Set.copyOf(assets);
  }
}
