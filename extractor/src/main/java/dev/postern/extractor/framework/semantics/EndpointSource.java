package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.model.CoverageGap;
import java.util.List;

/** Finds the entry points that one framework serves in an application. */
public interface EndpointSource {

  /** The endpoints of an application, in an order that depends on the application alone. */
  List<ServedEndpoint> of(DeployedApplication application);

  /** What could not be determined in the applications asked about so far. */
  default List<CoverageGap> gaps() {
    return List.of();
  }
}
