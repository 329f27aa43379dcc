package dev.postern.threatmodel.path;

import dev.postern.threatmodel.model.DataFlow;
import dev.postern.threatmodel.model.Diagram;
import dev.postern.threatmodel.model.Element;
import dev.postern.threatmodel.model.ElementKind;
import dev.postern.threatmodel.model.TrustZone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Trust boundaries between the callers of an application and what it keeps, by the diagram. */
final class Boundaries {
  private final Diagram diagram;
  private final Map<String, Element> elements = new TreeMap<>();
  private final Map<String, String> zones = new TreeMap<>();

  Boundaries(Diagram diagram) {
    this.diagram = diagram;
    diagram.elements().forEach(element -> elements.put(element.id(), element));
    for (TrustZone zone : diagram.zones()) {
      zones.put(zone.id(), zone.name());
    }
  }

  /** {@code from → to} each, those before the application first. */
  List<String> of(String application, Collection<String> assets) {
    TreeSet<String> before = new TreeSet<>();
    TreeSet<String> behind = new TreeSet<>();
    for (DataFlow flow : diagram.flows()) {
      Element source = elements.get(flow.source());
      Element target = elements.get(flow.target());
      if (flow.crossesBoundary() && source != null && target != null) {
        if (target.name().equals(application) && source.kind() == ElementKind.EXTERNAL_ENTITY) {
          before.add(zone(source) + " → " + zone(target));
        }
        boolean store =
            source.kind() == ElementKind.DATA_STORE || target.kind() == ElementKind.DATA_STORE;
        boolean own = source.name().equals(application) || target.name().equals(application);
        if (store && own && flow.dataClasses().stream().anyMatch(assets::contains)) {
          boolean read = source.kind() == ElementKind.DATA_STORE;
          behind.add(zone(read ? target : source) + " → " + zone(read ? source : target));
        }
      }
    }
    List<String> all = new ArrayList<>(before);
    all.addAll(behind);
    return all;
  }

  private String zone(Element element) {
    return zones.getOrDefault(element.zone(), element.zone());
  }
}
