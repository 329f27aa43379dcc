package dev.postern.threatmodel.report;

import dev.postern.queries.Finding;
import dev.postern.threatmodel.model.DataFlow;
import dev.postern.threatmodel.model.Diagram;
import dev.postern.threatmodel.model.Element;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.model.TrustZone;
import java.util.List;
import java.util.Map;

/** The data-flow diagram for Graphviz: a cluster per trust zone. */
public final class DotRenderer implements ReportRenderer {

  @Override
  public String format() {
    return "dot";
  }

  @Override
  public String fileName() {
    return "dataflow.dot";
  }

  @Override
  public String render(ThreatModel model, List<Finding> findings) {
    Diagram diagram = model.diagram();
    Map<String, String> names = DiagramNames.of(diagram);
    StringBuilder out = new StringBuilder("digraph dataflow {\n  rankdir=LR;\n");
    int zone = 0;
    for (TrustZone each : diagram.zones()) {
      out.append("  subgraph cluster_").append(zone++).append(" {\n    style=dashed;\n    label=");
      out.append(quoted(each.name() + (each.assumed() ? " (assumed)" : ""))).append(";\n");
      diagram.elements().stream()
          .filter(element -> element.zone().equals(each.id()))
          .forEach(element -> node(out, names.getOrDefault(element.id(), ""), element));
      out.append("  }\n");
    }
    for (DataFlow flow : diagram.flows()) {
      String source = names.get(flow.source());
      String target = names.get(flow.target());
      if (source != null && target != null) {
        out.append("  ").append(source).append(" -> ").append(target).append(" [label=");
        out.append(quoted(flow.label()));
        out.append(flow.dataClasses().isEmpty() ? "];\n" : ", color=\"#b3261e\", tooltip=");
        if (!flow.dataClasses().isEmpty()) {
          out.append(quoted(String.join(", ", flow.dataClasses()))).append("];\n");
        }
      }
    }
    return out.append("}\n").toString();
  }

  private static void node(StringBuilder out, String name, Element element) {
    String shape =
        switch (element.kind()) {
          case PROCESS -> "ellipse";
          case DATA_STORE -> "cylinder";
          case EXTERNAL_ENTITY -> "box";
        };
    out.append("    ").append(name).append(" [shape=").append(shape).append(", label=");
    out.append(quoted(element.name())).append("];\n");
  }

  /** A quoted string of the DOT language; a backslash of the repository is no escape. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                out.append(' ');
              } else {
                if (point == '"' || point == '\\') {
                  out.append('\\');
                }
                out.appendCodePoint(point);
              }
            });
    return out.append('"').toString();
  }
}
