package dev.postern.threatmodel.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.queries.CleanText;
import dev.postern.queries.Finding;
import dev.postern.queries.format.FindingsJson;
import dev.postern.threatmodel.model.DataFlow;
import dev.postern.threatmodel.model.DataRow;
import dev.postern.threatmodel.model.Element;
import dev.postern.threatmodel.model.ElementKind;
import dev.postern.threatmodel.model.Threat;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.model.ThreatStatus;
import dev.postern.threatmodel.model.TrustZone;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Open Threat Model 0.2.0. Zones, components and flows are those of the diagram, assets are classes
 * of data; a threat belongs to the component of its application, and a flow's ends are components.
 */
public final class OtmRenderer implements ReportRenderer {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String CODE = "code";

  @Override
  public String format() {
    return "otm";
  }

  @Override
  public String fileName() {
    return "report.otm.json";
  }

  @Override
  public String render(ThreatModel model, List<Finding> findings) {
    ObjectNode root = NODES.objectNode();
    root.put("otmVersion", "0.2.0");
    ObjectNode project = root.putObject("project");
    project.put("name", text(model.scope().repository()));
    project.put("id", "postern-" + text(model.scope().repository()));
    project.put("description", text(model.coverage().sentence() + "."));
    ObjectNode code = root.putArray("representations").addObject();
    code.put("name", "Source code").put("id", CODE).put("type", "code");
    code.putObject("repository").put("url", text(model.scope().repository()));
    assets(root.putArray("assets"), model);
    model.diagram().zones().forEach(zone -> zone(root.withArray("trustZones"), zone));
    ArrayNode components = root.putArray("components");
    model.diagram().elements().forEach(each -> component(components.addObject(), each, model));
    ArrayNode flows = root.putArray("dataflows");
    model.diagram().flows().forEach(each -> flow(flows.addObject(), each));
    ArrayNode threats = root.putArray("threats");
    ArrayNode mitigations = root.putArray("mitigations");
    for (Threat threat : model.threats()) {
      threat(threats.addObject(), threat);
      mitigation(mitigations.addObject(), threat);
    }
    return FindingsJson.print(root);
  }

  private static void assets(ArrayNode assets, ThreatModel model) {
    TreeMap<String, String> sensitivities = new TreeMap<>();
    model.data().forEach((DataRow row) -> sensitivities.put(row.dataClass(), row.sensitivity()));
    TreeSet<String> classes = new TreeSet<>(sensitivities.keySet());
    model.diagram().elements().forEach(each -> classes.addAll(each.dataClasses()));
    model.diagram().flows().forEach(each -> classes.addAll(each.dataClasses()));
    for (String name : classes) {
      ObjectNode asset = assets.addObject();
      asset.put("name", text(name)).put("id", text(name));
      int worth = worth(sensitivities.getOrDefault(name, "PERSONAL"));
      ObjectNode risk = asset.putObject("risk");
      risk.put("confidentiality", worth).put("integrity", worth).put("availability", worth / 2);
      risk.put("comment", "from the sensitivity of the class; an estimate");
    }
  }

  private static int worth(String sensitivity) {
    return switch (sensitivity) {
      case "SECRET", "SENSITIVE" -> 100;
      case "PERSONAL" -> 75;
      default -> 25;
    };
  }

  private static void zone(ArrayNode zones, TrustZone zone) {
    ObjectNode node = zones.addObject();
    node.put("id", text(zone.id())).put("name", text(zone.name())).put("type", text(zone.id()));
    node.put("description", text(zone.reason()));
    node.putObject("risk").put("trustRating", Math.min(100, zone.level() * 25));
    node.putObject("attributes").put("assumed", String.valueOf(zone.assumed()));
  }

  private static void component(ObjectNode node, Element element, ThreatModel model) {
    node.put("id", text(element.id())).put("name", text(element.name()));
    node.put("type", element.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    node.put("description", text(element.reason()));
    node.putObject("parent").put("trustZone", text(element.zone()));
    if (!element.file().isEmpty()) {
      ObjectNode place = node.putArray("representations").addObject();
      place.put("representation", CODE).put("id", "code-" + text(element.id()));
      place.put("file", text(element.file())).put("line", element.line());
    }
    String role = element.kind() == ElementKind.DATA_STORE ? "stored" : "processed";
    ArrayNode assets = node.putObject("assets").putArray(role);
    element.dataClasses().forEach(each -> assets.add(text(each)));
    if (element.kind() == ElementKind.PROCESS) {
      ArrayNode threats = node.putArray("threats");
      model.threats().stream()
          .filter(threat -> threat.application().equals(element.name()))
          .forEach(threat -> instance(threats.addObject(), threat));
    }
  }

  private static void instance(ObjectNode node, Threat threat) {
    node.put("threat", text(threat.id())).put("state", state(threat.status()));
    ObjectNode mitigation = node.putArray("mitigations").addObject();
    mitigation.put("mitigation", mitigationId(threat));
    mitigation.put(
        "state", threat.status() == ThreatStatus.CONTROL_FOUND ? "implemented" : "recommended");
  }

  private static String state(ThreatStatus status) {
    return switch (status) {
      case OPEN, POSSIBLE -> "exposed";
      case ACCEPTED -> "accepted";
      case CONTROL_FOUND -> "mitigated";
    };
  }

  private static void flow(ObjectNode node, DataFlow flow) {
    node.put("id", text(flow.id())).put("name", text(flow.label())).put("bidirectional", false);
    node.put("source", text(flow.source())).put("destination", text(flow.target()));
    ArrayNode assets = node.putArray("assets");
    flow.dataClasses().forEach(each -> assets.add(text(each)));
    attributes(node, Map.of("protocol", flow.protocol(), "facts", String.valueOf(flow.count())));
  }

  private static void threat(ObjectNode node, Threat threat) {
    node.put("id", text(threat.id())).put("name", text(threat.title()));
    node.put("description", text(threat.statement()));
    node.putArray("categories").add(threat.category().title());
    ArrayNode cwes = node.putArray("cwes");
    threat.cwe().forEach(cwe -> cwes.add("CWE-" + cwe));
    ObjectNode risk = node.putObject("risk");
    risk.put("likelihood", threat.risk().likelihood()).put("impact", threat.risk().impact());
    risk.put("impactComment", text(ReportText.risk(threat)));
    attributes(
        node,
        Map.of(
            "confidence", threat.confidence().name(),
            "doors", String.join(", ", threat.endpoints()),
            "file", threat.file(),
            "line", String.valueOf(threat.line()),
            "origin", threat.origin(),
            "status", threat.status().name()));
  }

  private static void mitigation(ObjectNode node, Threat threat) {
    node.put("id", mitigationId(threat)).put("name", "Closes " + text(threat.title()));
    node.put("description", text(threat.fix())).put("riskReduction", 100);
  }

  private static String mitigationId(Threat threat) {
    return "closes-" + text(threat.id());
  }

  private static void attributes(ObjectNode node, Map<String, String> values) {
    ObjectNode attributes = node.putObject("attributes");
    new TreeMap<>(values).forEach((key, value) -> attributes.put(key, text(value)));
  }

  private static String text(String untrusted) {
    return CleanText.line(untrusted);
  }
}
