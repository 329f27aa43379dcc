package dev.postern.threatmodel.model;

import java.util.List;

/**
 * A flow of data between two elements; direction is the direction of the data that matters most.
 *
 * @param label what flows and how, for people
 * @param dataClasses classes of sensitive data it carries, sorted
 * @param count how many code-level facts it stands for
 * @param crossesBoundary whether source and target lie in different zones
 */
public record DataFlow(
    String id,
    String source,
    String target,
    String label,
    String protocol,
    List<String> dataClasses,
    int count,
    boolean crossesBoundary) {
  public DataFlow {
    dataClasses = List.copyOf(dataClasses);
  }
}
