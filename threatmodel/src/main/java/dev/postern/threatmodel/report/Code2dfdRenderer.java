package dev.postern.threatmodel.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.queries.Finding;
import dev.postern.threatmodel.model.Architecture;
import dev.postern.threatmodel.model.EndpointRow;
import dev.postern.threatmodel.model.ThreatModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The recovered architecture in the form of Code2DFD and the data set microSecEnD: services,
 * external entities and information flows, each with stereotypes and tagged values. Evidence and
 * confidence are further keys of ours.
 */
public final class Code2dfdRenderer implements ReportRenderer {

  /** Stereotype and tag of a role. */
  private record Form(String stereotype, String tag) {}

  private static final Map<String, Form> FORMS =
      Map.ofEntries(
          Map.entry("SERVICE", new Form("internal", "")),
          Map.entry("GATEWAY", new Form("gateway", "Gateway")),
          Map.entry("WEB_SERVER", new Form("web_server", "Web Server")),
          Map.entry("WEB_APPLICATION", new Form("web_application", "Web Application")),
          Map.entry("REGISTRY", new Form("service_discovery", "Service Discovery")),
          Map.entry(
              "CONFIGURATION_SERVER", new Form("configuration_server", "Configuration Server")),
          Map.entry(
              "AUTHORIZATION_SERVER", new Form("authorization_server", "Authorization Server")),
          Map.entry(
              "ADMINISTRATION_SERVER", new Form("administration_server", "Administration Server")),
          Map.entry("TRACING_SERVER", new Form("tracing_server", "Tracing Server")),
          Map.entry("METRICS_SERVER", new Form("metrics_server", "Metrics Server")),
          Map.entry("MONITORING_SERVER", new Form("monitoring_server", "Monitoring Server")),
          Map.entry(
              "MONITORING_DASHBOARD", new Form("monitoring_dashboard", "Monitoring Dashboard")),
          Map.entry("CONTAINER_MONITOR", new Form("monitoring_dashboard", "Monitoring Dashboard")),
          Map.entry("LOGGING_SERVER", new Form("logging_server", "Logging Server")),
          Map.entry("SEARCH_ENGINE", new Form("search_engine", "Search Engine")),
          Map.entry("MESSAGE_BROKER", new Form("message_broker", "Message Broker")),
          Map.entry("DATABASE", new Form("database", "Database")),
          Map.entry("DATABASE_CONSOLE", new Form("administration_server", "Administration Server")),
          Map.entry("REGISTRY_OF_SCHEMAS", new Form("configuration_server", "Schema Registry")),
          Map.entry("MAIL_SERVER", new Form("mail_server", "Mail Server")),
          Map.entry("SECRET_STORE", new Form("configuration_server", "Secret Store")),
          Map.entry("SOURCE_REPOSITORY", new Form("github_repository", "Repository")),
          Map.entry("EXTERNAL_SERVICE", new Form("external_website", "")),
          Map.entry("USER", new Form("user_stereotype", "")));
  private static final Set<String> OUTSIDE =
      Set.of("SOURCE_REPOSITORY", "EXTERNAL_SERVICE", "USER", "MAIL_SERVER");
  private static final Set<String> FOR_BUSINESS = Set.of("SERVICE", "DATABASE");

  private final ObjectMapper mapper = new ObjectMapper();

  @Override
  public String format() {
    return "code2dfd";
  }

  @Override
  public String fileName() {
    return "code2dfd.json";
  }

  @Override
  public String render(ThreatModel model, List<Finding> findings) {
    ObjectNode root = mapper.createObjectNode();
    ArrayNode services = root.putArray("services");
    ArrayNode external = root.putArray("external_entities");
    for (Architecture.Component each : model.architecture().components()) {
      component(isOutside(each) ? external.addObject() : services.addObject(), each, model);
    }
    ArrayNode flows = root.putArray("information_flows");
    model.architecture().links().forEach(each -> flow(flows.addObject(), each));
    DefaultIndenter unix = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(unix);
    printer.indentArraysWith(unix);
    try {
      return mapper.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("values always have a JSON form", e);
    }
  }

  private static boolean isOutside(Architecture.Component component) {
    return OUTSIDE.contains(component.role()) || component.traits().contains("not_deployed_here");
  }

  private static void component(
      ObjectNode node, Architecture.Component component, ThreatModel model) {
    node.put("name", name(component.name()));
    Form form = FORMS.getOrDefault(component.role(), new Form("internal", ""));
    List<String> stereotypes = new ArrayList<>(List.of(form.stereotype()));
    if (!isOutside(component) && !FOR_BUSINESS.contains(component.role())) {
      stereotypes.add("infrastructural");
    }
    stereotypes.addAll(component.traits());
    ArrayNode list = node.putArray("stereotypes");
    stereotypes.forEach(list::add);
    ObjectNode tags = node.putObject("tagged_values");
    if (!form.tag().isEmpty() && !component.technology().isEmpty()) {
      tags.put(form.tag(), component.technology());
    }
    if (component.port() > 0) {
      tags.put("Port", component.port());
    }
    Set<String> paths = paths(component.application(), model);
    if (!paths.isEmpty()) {
      ArrayNode endpoints = tags.putArray("Endpoints");
      paths.forEach(endpoints::add);
    }
    evidence(node, component.confidence(), component.file(), component.line());
  }

  private static Set<String> paths(String application, ThreatModel model) {
    Set<String> paths = new TreeSet<>();
    if (!application.isEmpty()) {
      model.endpoints().stream()
          .filter(each -> each.protocol().equals("HTTP") && each.application().equals(application))
          .map(EndpointRow::path)
          .forEach(paths::add);
    }
    return paths;
  }

  private static void flow(ObjectNode node, Architecture.Link link) {
    node.put("sender", name(link.from()));
    node.put("receiver", name(link.to()));
    ArrayNode stereotypes = node.putArray("stereotypes");
    stereotypes.add(link.protocol().startsWith("JDBC") ? "jdbc" : "restful_http");
    link.traits().forEach(stereotypes::add);
    ObjectNode tags = node.putObject("tagged_values");
    if (!link.protocol().isEmpty()) {
      tags.put("Protocol", link.protocol());
    }
    evidence(node, link.confidence(), link.file(), link.line());
  }

  private static void evidence(ObjectNode node, String confidence, String file, int line) {
    node.put("confidence", confidence);
    node.put("evidence", line > 0 ? file + ":" + line : file);
  }

  /** As the format writes names: lower case, words joined by underscores. */
  static String name(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
  }
}
