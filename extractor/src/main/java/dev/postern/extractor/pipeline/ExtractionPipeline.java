package dev.postern.extractor.pipeline;

import dev.postern.extractor.pass.Pass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The one ordered list of passes. */
public final class ExtractionPipeline {

  private final List<Pass> passes =
      List.of(
          new WorkspacePass(),
          new SyntaxPass(),
          new SemanticsPass(),
          new FrameworkPass(),
          new ArchitecturePass(),
          new AccessPass(),
          new FlowPass(),
          new LogicPass(),
          new AttributionPass(),
          new StructurePass());

  /** Checks that every pass comes after those it requires. */
  public ExtractionPipeline() {
    Set<String> done = new HashSet<>();
    for (Pass pass : passes) {
      if (!done.containsAll(pass.requires())) {
        throw new IllegalStateException(pass.name() + " runs before what it requires");
      }
      done.add(pass.name());
    }
  }

  /** The passes in the order in which they run. */
  public List<Pass> passes() {
    return passes;
  }
}
