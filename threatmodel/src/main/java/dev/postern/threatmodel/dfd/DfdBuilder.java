package dev.postern.threatmodel.dfd;

import dev.postern.threatmodel.model.Architecture;
import dev.postern.threatmodel.model.DataFlow;
import dev.postern.threatmodel.model.Diagram;
import dev.postern.threatmodel.model.Element;
import dev.postern.threatmodel.model.ElementKind;
import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.TrustZone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Builds the diagram.
 *
 * <pre>
 *   internet            application            data
 *   [caller] ──flow──▶ (application) ──flow──▶ |store|
 *                            │
 *                            ▼ third party
 *                        [service]
 * </pre>
 */
public final class DfdBuilder {

  static final String INTERNET = "internet";
  static final String APPLICATION = "application";
  static final String DATA = "data";
  static final String THIRD_PARTY = "third-party";

  static final String OPERATIONS = "operations";

  private final ModelQueries queries;
  private final ArchitectureElements deployed;
  private final Map<String, Element> elements = new TreeMap<>();
  private final Map<String, DataFlow> flows = new TreeMap<>();

  public DfdBuilder(ModelQueries queries, Architecture architecture) {
    this.queries = queries;
    this.deployed = new ArchitectureElements(architecture);
  }

  /** The diagram of the graph, given its attack surface. */
  public Diagram build(List<EndpointRow> endpoints) {
    applications();
    stores();
    channels();
    services();
    deployed.elements(elements.values()).forEach(this::add);
    deployed.flows(elements).forEach(this::add);
    callers(endpoints);
    return new Diagram(List.copyOf(elements.values()), List.copyOf(flows.values()), zones());
  }

  private void applications() {
    for (GraphRow row : queries.rows("applications")) {
      String name = row.text("name");
      add(
          new Element(
              id("app", name),
              name.equals(".") ? "application" : name,
              ElementKind.PROCESS,
              row.text("framework"),
              APPLICATION,
              List.of(),
              row.text("mainClass").isEmpty()
                  ? "module with endpoints and no main class"
                  : "main class " + row.text("mainClass"),
              row.text("file"),
              row.number("line")));
    }
  }

  private void stores() {
    for (GraphRow row : queries.rows("stores")) {
      add(
          new Element(
              id("store", row.text("name")),
              storeName(row),
              ElementKind.DATA_STORE,
              row.text("technology"),
              DATA,
              row.sorted("classes"),
              row.text("reason"),
              row.text("file"),
              row.number("line")));
    }
    for (GraphRow row : queries.rows("store-flows")) {
      boolean reads = row.text("direction").equals("READS_FROM");
      String store = id("store", row.text("store"));
      String application = id("app", row.text("application"));
      add(
          flow(
              reads ? store : application,
              reads ? application : store,
              reads ? "reads" : "writes",
              "",
              row));
    }
  }

  /** The family of the store, with its application when the name of that says something. */
  private static String storeName(GraphRow row) {
    String name = row.text("name");
    int cut = name.indexOf(':');
    String owner = cut < 0 ? "" : name.substring(0, cut);
    String family = cut < 0 ? name : name.substring(cut + 1);
    String kind = family.equals("relational") ? "relational database" : family;
    return owner.isEmpty() || owner.equals(".") ? kind : owner + ": " + kind;
  }

  private void channels() {
    for (GraphRow row : queries.rows("channel-flows")) {
      boolean publishes = row.text("direction").equals("PUBLISHES");
      String channel = id("channel", row.text("channel"));
      add(
          new Element(
              channel,
              row.text("channel"),
              ElementKind.DATA_STORE,
              row.text("technology"),
              row.text("technology").toLowerCase(Locale.ROOT).contains("event")
                  ? APPLICATION
                  : DATA,
              List.of(),
              "named by a publisher or listener",
              "",
              0));
      String application = id("app", row.text("application"));
      add(
          flow(
              publishes ? application : channel,
              publishes ? channel : application,
              publishes ? "publishes" : "consumes",
              row.text("technology"),
              row));
    }
  }

  private void services() {
    for (GraphRow row : queries.rows("service-flows")) {
      if (deployed.isDeployed(row.text("service")) || deployed.isDeployed(row.text("host"))) {
        continue;
      }
      String service = id("service", row.text("service"));
      String host = row.text("host").equals("?") ? "host not determined" : row.text("host");
      add(
          new Element(
              service,
              row.text("service"),
              ElementKind.EXTERNAL_ENTITY,
              row.text("kind"),
              THIRD_PARTY,
              row.sorted("classes"),
              "called by the application; " + host,
              row.text("file"),
              0));
      add(flow(id("app", row.text("application")), service, "calls", row.text("scheme"), row));
    }
  }

  private void callers(List<EndpointRow> endpoints) {
    Map<String, List<EndpointRow>> byCaller = new TreeMap<>();
    for (EndpointRow row : endpoints) {
      if (row.protocol().equals("HTTP") && !row.function().equals("DENY")) {
        byCaller
            .computeIfAbsent(caller(row) + "\n" + row.application(), key -> new ArrayList<>())
            .add(row);
      }
    }
    byCaller.forEach(
        (key, rows) -> {
          String name = key.substring(0, key.indexOf('\n'));
          String application = key.substring(key.indexOf('\n') + 1);
          TreeSet<String> classes = new TreeSet<>();
          rows.forEach(row -> classes.addAll(row.dataClasses()));
          add(
              new Element(
                  id("actor", name),
                  name,
                  ElementKind.EXTERNAL_ENTITY,
                  "",
                  INTERNET,
                  List.of(),
                  "effective access of " + rows.size() + " endpoints",
                  "",
                  0));
          String source = id("actor", name);
          String target = id("app", application);
          String id = source + "--" + target;
          flows.put(
              id,
              new DataFlow(
                  id,
                  source,
                  target,
                  rows.size() + (rows.size() == 1 ? " endpoint" : " endpoints"),
                  "HTTP",
                  List.copyOf(classes),
                  rows.size(),
                  true));
        });
  }

  /** One actor per kind of effective access: roles with the same kind of reach share one. */
  private static String caller(EndpointRow row) {
    return switch (row.function()) {
      case "PUBLIC_DECLARED", "PUBLIC_DEFAULT" -> "Anonymous caller";
      case "AUTHENTICATED" -> "Signed-in user";
      case "ROLE", "PERMISSION" -> "Holder of a role or permission";
      default -> "Caller, access unknown";
    };
  }

  private void add(Element element) {
    elements.putIfAbsent(element.id(), element);
  }

  private void add(DataFlow flow) {
    if (elements.containsKey(flow.source()) && elements.containsKey(flow.target())) {
      flows.put(flow.id(), flow);
    }
  }

  private DataFlow flow(String source, String target, String label, String protocol, GraphRow row) {
    Element from = elements.get(source);
    Element to = elements.get(target);
    boolean crosses = from == null || to == null || !from.zone().equals(to.zone());
    return new DataFlow(
        source + "--" + label + "--" + target,
        source,
        target,
        label,
        protocol,
        row.sorted("classes"),
        row.number("count"),
        crosses);
  }

  private List<TrustZone> zones() {
    TreeSet<String> used = new TreeSet<>();
    elements.values().forEach(element -> used.add(element.zone()));
    return List.of(
            new TrustZone(
                INTERNET, "Internet", 0, "nothing in the repository limits who can connect", true),
            new TrustZone(
                OPERATIONS,
                "Operations",
                2,
                "servers for registration, configuration and observation that are deployed along",
                true),
            new TrustZone(
                THIRD_PARTY, "Third parties", 1, "hosts the repository does not contain", true),
            new TrustZone(APPLICATION, "Application", 2, "code of the repository", false),
            new TrustZone(DATA, "Data", 3, "stores and brokers the application connects to", true))
        .stream()
        .filter(zone -> used.contains(zone.id()))
        .toList();
  }

  static String id(String kind, String name) {
    String slug =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return kind + "-" + (slug.isEmpty() ? "root" : slug);
  }
}
