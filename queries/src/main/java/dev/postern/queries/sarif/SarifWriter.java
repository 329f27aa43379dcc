package dev.postern.queries.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.queries.Finding;
import dev.postern.queries.format.FindingsJson;
import java.util.List;

/** Writes one run as a SARIF 2.1.0 log. */
public final class SarifWriter {
  static final int MAX_RESULTS = 25_000;
  static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifWriter() {}

  /** The log as JSON text; the same for the same input, byte for byte. */
  public static String write(SarifInput input) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", SCHEMA);
    root.put("version", "2.1.0");
    root.putArray("runs").add(run(input));
    return FindingsJson.print(root);
  }

  private static ObjectNode run(SarifInput input) {
    SarifRules rules = new SarifRules(input.rules(), input.findings());
    ObjectNode run = JsonNodeFactory.instance.objectNode();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Postern");
    driver.put("semanticVersion", input.toolVersion());
    driver.set("rules", rules.rules());
    driver.set("notifications", SarifNotifications.descriptors(input));
    driver.set("supportedTaxonomies", SarifTaxonomies.references());
    run.putObject("automationDetails").put("id", input.category());
    provenance(run, input);
    run.putObject("originalUriBaseIds")
        .putObject(SarifLocations.ROOT)
        .putObject("description")
        .put("text", "The root of the repository.");
    run.putArray("invocations").add(SarifNotifications.invocation(input));
    run.set("taxonomies", SarifTaxonomies.taxonomies(input));
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    reported(input).forEach(finding -> results.add(SarifResults.result(finding, rules)));
    return run;
  }

  /** The findings are in their order, so the gravest stay when there are too many. */
  static List<Finding> reported(SarifInput input) {
    return input.findings().stream().sorted().limit(MAX_RESULTS).toList();
  }

  private static void provenance(ObjectNode run, SarifInput input) {
    if (input.repositoryUri().matches("https?://[^\\s@]+")) {
      ObjectNode origin = run.putArray("versionControlProvenance").addObject();
      origin.put("repositoryUri", input.repositoryUri());
      if (!input.revision().isEmpty()) {
        origin.put("revisionId", input.revision());
      }
    }
  }
}
