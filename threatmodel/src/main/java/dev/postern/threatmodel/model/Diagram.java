package dev.postern.threatmodel.model;

import java.util.List;

/** A data-flow diagram; trust boundaries run wherever a flow joins two zones. */
public record Diagram(List<Element> elements, List<DataFlow> flows, List<TrustZone> zones) {
  public Diagram {
    elements = List.copyOf(elements);
    flows = List.copyOf(flows);
    zones = List.copyOf(zones);
  }
}
