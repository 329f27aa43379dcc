package dev.postern.threatmodel.report;

import dev.postern.threatmodel.model.DataFlow;
import dev.postern.threatmodel.model.Diagram;
import dev.postern.threatmodel.model.Element;
import dev.postern.threatmodel.model.ElementKind;
import dev.postern.threatmodel.model.TrustZone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws a data-flow diagram as inline SVG: one column per trust zone, flows as curves. */
final class DiagramSvg {

  private static final int COLUMN = 290;
  private static final int BOX_WIDTH = 190;
  private static final int BOX_HEIGHT = 52;
  private static final int ROW = 84;
  private static final int TOP = 46;
  private static final int LABEL = 22;
  private static final int LANE = 13;

  private final Diagram diagram;
  private final Map<String, int[]> centres = new LinkedHashMap<>();
  private final Map<String, List<String>> labels = new LinkedHashMap<>();
  private int lanes;
  private int top = TOP;
  private final StringBuilder out = new StringBuilder();

  private DiagramSvg(Diagram diagram) {
    this.diagram = diagram;
  }

  /** The drawing; empty when there is no element. */
  static String draw(Diagram diagram) {
    return diagram.elements().isEmpty() ? "" : new DiagramSvg(diagram).svg();
  }

  private String svg() {
    List<List<Element>> columns = columns();
    int rows = columns.stream().mapToInt(List::size).max().orElse(1);
    int lanesNeeded = longFlows(columns);
    top = TOP + lanesNeeded * LANE;
    int width = columns.size() * COLUMN;
    int height = top + rows * ROW + 10;
    out.append("<svg role=\"img\" aria-label=\"Data-flow diagram\" viewBox=\"0 0 ");
    out.append(width).append(' ').append(height).append("\" class=\"dfd\">\n");
    out.append(
        "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\"");
    out.append(" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\"/></marker></defs>\n");
    for (int column = 0; column < columns.size(); column++) {
      place(columns.get(column), column, height);
    }
    diagram.flows().forEach(this::flow);
    columns.forEach(column -> column.forEach(this::box));
    return out.append("</svg>\n").toString();
  }

  private List<List<Element>> columns() {
    List<List<Element>> columns = new ArrayList<>();
    for (TrustZone zone : zonesInDrawingOrder()) {
      columns.add(
          diagram.elements().stream().filter(each -> each.zone().equals(zone.id())).toList());
    }
    return columns;
  }

  private List<TrustZone> zonesInDrawingOrder() {
    List<TrustZone> zones = new ArrayList<>(diagram.zones());
    // Third parties stand at the right, so that flows to them do not cross the callers.
    zones.sort(java.util.Comparator.comparingInt(z -> z.level() == 1 ? 9 : z.level()));
    return zones;
  }

  private void place(List<Element> elements, int column, int height) {
    TrustZone zone = zonesInDrawingOrder().get(column);
    int left = column * COLUMN;
    if (column > 0) {
      out.append("<line class=\"boundary\" x1=\"").append(left).append("\" y1=\"4\" x2=\"");
      out.append(left).append("\" y2=\"").append(height - 4).append("\"/>\n");
    }
    out.append("<text class=\"zone\" x=\"").append(left + COLUMN / 2).append("\" y=\"20\">");
    out.append(Html.escape(zone.name() + (zone.assumed() ? " (assumed)" : ""))).append("</text>\n");
    int used = elements.size() * ROW;
    int start = top + (height - top - used) / 2 + ROW / 2;
    for (int i = 0; i < elements.size(); i++) {
      centres.put(elements.get(i).id(), new int[] {left + COLUMN / 2, start + i * ROW});
    }
  }

  private void box(Element element) {
    int[] at = centres.get(element.id());
    if (at == null) {
      return;
    }
    int left = at[0] - BOX_WIDTH / 2;
    int top = at[1] - BOX_HEIGHT / 2;
    String name = element.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    out.append("<g class=\"")
        .append(name)
        .append("\"><title>")
        .append(Html.escape(element.reason()));
    out.append("</title><rect x=\"")
        .append(left)
        .append("\" y=\"")
        .append(top)
        .append("\" width=\"");
    out.append(BOX_WIDTH).append("\" height=\"").append(BOX_HEIGHT).append("\" rx=\"");
    out.append(element.kind() == ElementKind.PROCESS ? 24 : 2).append("\"/>");
    text(at[0], at[1] - 2, "name", element.name());
    text(at[0], at[1] + 15, "small", caption(element));
    out.append("</g>\n");
  }

  private static String caption(Element element) {
    if (element.dataClasses().isEmpty()) {
      return element.technology();
    }
    int count = element.dataClasses().size();
    return (element.technology().isEmpty() ? "" : element.technology() + ", ")
        + count
        + (count == 1 ? " class of data" : " classes of data");
  }

  private void flow(DataFlow flow) {
    int[] from = centres.get(flow.source());
    int[] to = centres.get(flow.target());
    if (from == null || to == null) {
      return;
    }
    int sign = Integer.compare(to[0], from[0]);
    int x1 = from[0] + sign * BOX_WIDTH / 2;
    int x2 = to[0] - sign * (BOX_WIDTH / 2 + 2);
    int shift = flow.source().startsWith("store") || flow.label().equals("consumes") ? 10 : -6;
    int y1 = from[1] + shift;
    int y2 = to[1] + shift;
    String line = "C" + (x1 + x2) / 2 + " " + y1 + " " + (x1 + x2) / 2 + " " + y2 + " ";
    if (Math.abs(to[0] - from[0]) > COLUMN) {
      int lane = TOP - 8 + LANE * lanes++;
      int out1 = x1 + sign * (18 + 4 * lanes);
      int out2 = x2 - sign * (18 + 4 * lanes);
      line = "H" + out1 + " V" + lane + " H" + out2 + " V" + y2 + " L";
    }
    out.append("<path class=\"flow").append(flow.dataClasses().isEmpty() ? "" : " carries");
    out.append("\" marker-end=\"url(#tip)\" d=\"M").append(x1).append(' ').append(y1).append(' ');
    out.append(line).append(x2).append(' ').append(y2).append("\"><title>");
    out.append(Html.escape(flow.label() + ": " + String.join(", ", flow.dataClasses())));
    out.append("</title></path>\n");
    label(flow, sign, x1, y1, x2, y2, shift);
  }

  /** Beside the end that is no process, so that labels of one process do not cover each other. */
  private void label(DataFlow flow, int sign, int x1, int y1, int x2, int y2, int shift) {
    boolean fromProcess = isProcess(flow.source());
    String outer = fromProcess ? flow.target() : flow.source();
    List<String> there = labels.computeIfAbsent(outer + shift, key -> new ArrayList<>());
    if (there.contains(flow.label())) {
      return;
    }
    there.add(flow.label());
    int below = 12 * (there.size() - 1);
    int x = fromProcess ? x2 - sign * 36 : x1 + sign * 36;
    int y = fromProcess ? y2 : y1;
    text(x, y + (shift > 0 ? 13 + below : -5 - below), "small", flow.label());
  }

  private boolean isProcess(String id) {
    return diagram.elements().stream()
        .anyMatch(each -> each.id().equals(id) && each.kind() == ElementKind.PROCESS);
  }

  /** How many flows pass a column and need a lane above the boxes. */
  private int longFlows(List<List<Element>> columns) {
    Map<String, Integer> column = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      for (Element element : columns.get(i)) {
        column.put(element.id(), i);
      }
    }
    return (int)
        diagram.flows().stream()
            .filter(
                flow ->
                    Math.abs(
                            column.getOrDefault(flow.source(), 0)
                                - column.getOrDefault(flow.target(), 0))
                        > 1)
            .count();
  }

  private void text(int x, int y, String cssClass, String text) {
    String shown = text.length() <= LABEL ? text : text.substring(0, LABEL - 1) + "…";
    out.append("<text class=\"").append(cssClass).append("\" x=\"").append(x).append("\" y=\"");
    out.append(y).append("\">").append(Html.escape(shown)).append("</text>");
  }
}
