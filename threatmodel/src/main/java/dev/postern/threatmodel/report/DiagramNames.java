package dev.postern.threatmodel.report;

import dev.postern.threatmodel.model.Diagram;
import dev.postern.threatmodel.model.Element;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names of nodes in graph languages: numbers, so that no name of the repository is syntax. */
final class DiagramNames {
  private DiagramNames() {}

  /** {@code n0}, {@code n1} and so on by id of the element, in its order. */
  static Map<String, String> of(Diagram diagram) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Element element : diagram.elements()) {
      names.put(element.id(), "n" + names.size());
    }
    return names;
  }
}
