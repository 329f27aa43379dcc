package dev.postern.queries.imports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.extractor.workspace.xml.XmlElement;

/** CycloneDX in XML, as far as it is read, in the form of its JSON. */
final class CycloneDxXml {
  private CycloneDxXml() {}

  static ObjectNode json(XmlElement bom) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    String namespace = bom.attribute("xmlns").orElse("");
    root.put("bomFormat", "CycloneDX");
    root.put("specVersion", namespace.substring(namespace.lastIndexOf('/') + 1));
    bom.child("metadata")
        .flatMap(metadata -> metadata.child("component"))
        .ifPresent(main -> root.putObject("metadata").set("component", component(main)));
    root.set("components", components(bom));
    ArrayNode dependencies = root.putArray("dependencies");
    for (XmlElement dependency : bom.children("dependencies", "dependency")) {
      ObjectNode node = dependencies.addObject();
      node.put("ref", dependency.attribute("ref").orElse(""));
      ArrayNode needed = node.putArray("dependsOn");
      dependency
          .children("dependency")
          .forEach(each -> needed.add(each.attribute("ref").orElse("")));
    }
    ArrayNode vulnerabilities = root.putArray("vulnerabilities");
    for (XmlElement vulnerability : bom.children("vulnerabilities", "vulnerability")) {
      vulnerability(vulnerabilities.addObject(), vulnerability);
    }
    return root;
  }

  private static ArrayNode components(XmlElement owner) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    owner.children("components", "component").forEach(each -> all.add(component(each)));
    return all;
  }

  private static ObjectNode component(XmlElement element) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    element.attribute("bom-ref").ifPresent(reference -> node.put("bom-ref", reference));
    for (String key : new String[] {"group", "name", "version", "purl", "scope"}) {
      element.child(key).ifPresent(child -> node.put(key, child.text()));
    }
    node.set("components", components(element));
    return node;
  }

  private static void vulnerability(ObjectNode node, XmlElement element) {
    node.put("id", element.childText("id"));
    node.put("description", element.childText("description"));
    node.put("recommendation", element.childText("recommendation"));
    element
        .child("source")
        .ifPresent(source -> node.putObject("source").put("name", source.childText("name")));
    ArrayNode ratings = node.putArray("ratings");
    element
        .children("ratings", "rating")
        .forEach(each -> ratings.addObject().put("severity", each.childText("severity")));
    ArrayNode cwes = node.putArray("cwes");
    element.children("cwes", "cwe").forEach(each -> cwes.add(each.text()));
    ArrayNode affects = node.putArray("affects");
    element
        .children("affects", "target")
        .forEach(each -> affects.addObject().put("ref", each.childText("ref")));
    element
        .child("analysis")
        .ifPresent(
            analysis -> {
              ObjectNode said = node.putObject("analysis");
              said.put("state", analysis.childText("state"));
              said.put("justification", analysis.childText("justification"));
              said.put("detail", analysis.childText("detail"));
            });
  }
}
