package dev.postern.queries.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.queries.Classification;
import dev.postern.queries.Finding;
import dev.postern.queries.QuerySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** CWE and STRIDE as SARIF taxonomies, with the taxa that the run names. */
final class SarifTaxonomies {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String CWE_GUID = "25f72d7e-8a92-459d-ad67-64853f788765";
  private static final String STRIDE_GUID = "5a8f3a52-6d1f-5c0b-8f4e-0f3b5d0c9a11";

  private SarifTaxonomies() {}

  static ArrayNode references() {
    ArrayNode references = NODES.arrayNode();
    references.add(component("CWE", CWE_GUID, 0));
    references.add(component("STRIDE", STRIDE_GUID, 1));
    return references;
  }

  private static ObjectNode component(String name, String guid, int index) {
    return NODES.objectNode().put("name", name).put("guid", guid).put("index", index);
  }

  /** References to the taxa of a classification. */
  static List<ObjectNode> targets(Classification classification) {
    List<ObjectNode> targets = new ArrayList<>();
    for (int cwe : classification.cwe()) {
      targets.add(target(String.valueOf(cwe), "CWE", CWE_GUID));
    }
    classification.stride().forEach(stride -> targets.add(target(stride, "STRIDE", STRIDE_GUID)));
    return targets;
  }

  private static ObjectNode target(String id, String name, String guid) {
    ObjectNode target = NODES.objectNode();
    target.put("id", id);
    target.putObject("toolComponent").put("name", name).put("guid", guid);
    return target;
  }

  static ArrayNode taxonomies(SarifInput input) {
    Set<Integer> cwes = new TreeSet<>();
    Set<String> strides = new TreeSet<>();
    List<Classification> all = new ArrayList<>();
    input.rules().stream().map(QuerySpec::classification).forEach(all::add);
    input.findings().stream().map(Finding::classification).forEach(all::add);
    for (Classification classification : all) {
      cwes.addAll(classification.cwe());
      strides.addAll(classification.stride());
    }
    ArrayNode taxonomies = NODES.arrayNode();
    ArrayNode cweTaxa = taxonomy(taxonomies, "CWE", CWE_GUID, "MITRE");
    cwes.forEach(
        cwe ->
            cweTaxa
                .addObject()
                .put("id", String.valueOf(cwe))
                .put("helpUri", "https://cwe.mitre.org/data/definitions/" + cwe + ".html"));
    ArrayNode strideTaxa = taxonomy(taxonomies, "STRIDE", STRIDE_GUID, "Microsoft");
    strides.forEach(stride -> strideTaxa.addObject().put("id", stride));
    return taxonomies;
  }

  private static ArrayNode taxonomy(
      ArrayNode taxonomies, String name, String guid, String organization) {
    ObjectNode taxonomy = taxonomies.addObject();
    taxonomy.put("name", name);
    taxonomy.put("guid", guid);
    taxonomy.put("organization", organization);
    taxonomy.put("isComprehensive", false);
    return taxonomy.putArray("taxa");
  }
}
