package dev.postern.threatmodel.report;

import dev.postern.queries.Finding;
import dev.postern.threatmodel.model.DataFlow;
import dev.postern.threatmodel.model.Diagram;
import dev.postern.threatmodel.model.Element;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.model.TrustZone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The data-flow diagram as a Mermaid flowchart; nodes are numbered, names are labels only. */
public final class MermaidRenderer implements ReportRenderer {

  @Override
  public String format() {
    return "mermaid";
  }

  @Override
  public String fileName() {
    return "dataflow.mmd";
  }

  @Override
  public String render(ThreatModel model, List<Finding> findings) {
    Diagram diagram = model.diagram();
    Map<String, String> names = DiagramNames.of(diagram);
    StringBuilder out = new StringBuilder("flowchart LR\n");
    int zone = 0;
    for (TrustZone each : diagram.zones()) {
      out.append("  subgraph z").append(zone++).append('[').append(quoted(title(each)));
      out.append("]\n");
      diagram.elements().stream()
          .filter(element -> element.zone().equals(each.id()))
          .forEach(
              element ->
                  out.append("    ")
                      .append(names.getOrDefault(element.id(), ""))
                      .append(shape(element)));
      out.append("  end\n");
    }
    List<Integer> carrying = new ArrayList<>();
    int drawn = 0;
    for (DataFlow flow : diagram.flows()) {
      String source = names.get(flow.source());
      String target = names.get(flow.target());
      if (source != null && target != null) {
        out.append("  ").append(source).append(" -->|").append(quoted(label(flow))).append("| ");
        out.append(target).append('\n');
        if (!flow.dataClasses().isEmpty()) {
          carrying.add(drawn);
        }
        drawn++;
      }
    }
    carrying.forEach(each -> out.append("  linkStyle ").append(each).append(" stroke:#b3261e\n"));
    return out.toString();
  }

  private static String shape(Element element) {
    String label = quoted(element.name());
    return switch (element.kind()) {
      case PROCESS -> "([" + label + "])\n";
      case DATA_STORE -> "[(" + label + ")]\n";
      case EXTERNAL_ENTITY -> "[" + label + "]\n";
    };
  }

  private static String title(TrustZone zone) {
    return zone.name() + (zone.assumed() ? " (assumed)" : "");
  }

  private static String label(DataFlow flow) {
    return flow.dataClasses().isEmpty()
        ? flow.label()
        : flow.label() + ": " + String.join(", ", flow.dataClasses());
  }

  /** In quotes, with everything that means something to Mermaid or HTML as a numbered entity. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                out.append(' ');
              } else if (point < 128 && "\"#;<>&`|\\[]{}".indexOf(point) >= 0) {
                out.append('#').append(point).append(';');
              } else {
                out.appendCodePoint(point);
              }
            });
    return out.append('"').toString();
  }
}
