package dev.postern.extractor.flow.analysis;

import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.id.EndpointId;
import java.util.List;

/**
 * An endpoint as the flow analysis sees it.
 *
 * @param inputs what callers supply through parameters of the handler
 * @param answersText whether a returned text is sent as a page
 * @param answersView whether a returned text names a view
 */
public record EntryPoint(
    EndpointId id,
    MethodDecl handler,
    List<BoundInput> inputs,
    boolean answersText,
    boolean answersView) {

  /** What a caller supplies through a parameter. */
  public record BoundInput(int parameter, String name, String place) {}

  public EntryPoint {
    inputs = List.copyOf(inputs);
  }
}
