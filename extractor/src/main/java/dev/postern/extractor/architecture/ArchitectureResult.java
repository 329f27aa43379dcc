package dev.postern.extractor.architecture;

import dev.postern.extractor.model.fact.ArchitectureFact;
import java.util.ArrayList;
import java.util.List;

/** What was recovered, sorted. */
public record ArchitectureResult(
    List<ArchitectureFact.Component> components, List<ArchitectureFact.Connection> connections) {
  public ArchitectureResult {
    components = List.copyOf(components);
    connections = List.copyOf(connections);
  }

  /** Both as facts. */
  public List<ArchitectureFact> facts() {
    List<ArchitectureFact> all = new ArrayList<>(components);
    all.addAll(connections);
    return all;
  }
}
