package dev.postern.tests.packs;

import dev.postern.graph.EdgeRow;
import dev.postern.graph.GraphBatch;
import dev.postern.graph.GraphBatchBuilder;
import dev.postern.graph.NodeRow;
import dev.postern.graph.Properties;
import dev.postern.graph.mapping.DerivedEdges;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.ExtraLabel;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.List;
import java.util.Set;

/**
 * A small application drawn by hand, as the extraction would leave it in the graph. Endpoints are
 * named by verb and path, methods by {@code Class.name}, fields by {@code Class.name}.
 */
final class GraphSketch {
  private static final String APP = "Application:app";
  private final GraphBatchBuilder rows = new GraphBatchBuilder("sketch");
  private int line = 10;

  GraphSketch() {
    rows.node(NodeRow.of(NodeKind.REPOSITORY, "Repository:sketch", new Properties()));
    rows.node(NodeRow.of(NodeKind.APPLICATION, APP, new Properties().put(PropertyKey.NAME, "app")));
  }

  GraphBatch build() {
    return DerivedEdges.addTo(rows.build());
  }

  /** An endpoint handled by {@code a.Web.<path>}, with its decision. */
  GraphSketch endpoint(String name, String function, String formula) {
    return endpoint(name, function, formula, "NOT_APPLICABLE");
  }

  GraphSketch endpoint(String name, String function, String formula, String objectCheck) {
    return endpoint(name, ExtraLabel.HTTP_ENDPOINT, function, formula, objectCheck);
  }

  GraphSketch endpoint(
      String name, ExtraLabel label, String function, String formula, String objectCheck) {
    String verb = name.substring(0, name.indexOf(' '));
    String path = name.substring(name.indexOf(' ') + 1);
    String handler = "Web." + path.replaceAll("\\W", "") + verb;
    method(handler, 0, false);
    rows.node(
        NodeRow.of(
            NodeKind.ENDPOINT,
            label,
            uid(name),
            place()
                .put(PropertyKey.NAME, name)
                .put(PropertyKey.APPLICATION, "app")
                .put(PropertyKey.VERB, verb)
                .put(PropertyKey.ADDRESS, path)
                .put(PropertyKey.STATE_CHANGING, !verb.equals("GET"))
                .put(PropertyKey.RESPONSE_TYPES, List.of("Object"))
                .put(PropertyKey.CLASS_NAME, "a.Web")
                .put(PropertyKey.HANDLER_NAME, handler.substring(4))
                .put(PropertyKey.HANDLER_UID, "Method:" + handler)));
    rows.node(
        NodeRow.of(
            NodeKind.ACCESS_DECISION,
            decision(name),
            evidence(name)
                .put(PropertyKey.VARIANT, "default")
                .put(PropertyKey.FUNCTION, function)
                .put(PropertyKey.FORMULA, formula)
                .put(PropertyKey.OBJECT_CHECK, objectCheck)
                .put(PropertyKey.REASON, "the chain says " + formula)
                .put(PropertyKey.QUESTIONS, List.of())
                .put(PropertyKey.CONFIDENCE, "CONFIRMED")));
    edge(EdgeKind.EXPOSES, APP, uid(name));
    edge(EdgeKind.HANDLES, uid(name), "Method:" + handler);
    rows.edge(
        EdgeRow.of(EdgeKind.HAS_ACCESS, uid(name), decision(name), variant(new Properties())));
    return this;
  }

  GraphSketch asks(String endpoint, String question) {
    rows.node(
        NodeRow.of(
            NodeKind.QUESTION,
            "Question:" + question,
            new Properties().put(PropertyKey.TEXT, question)));
    edge(EdgeKind.ASKS, decision(endpoint), "Question:" + question);
    return this;
  }

  GraphSketch method(String name, int aiLines, boolean reviewed) {
    int cut = name.indexOf('.');
    rows.node(
        NodeRow.of(
            NodeKind.METHOD,
            "Method:" + name,
            place()
                .put(PropertyKey.NAME, name.substring(cut + 1))
                .put(PropertyKey.CLASS_NAME, "a." + name.substring(0, cut))
                .put(PropertyKey.TEST, false)
                .put(PropertyKey.CODE_LINES, 10)
                .put(PropertyKey.AI_LINES, aiLines)
                .put(PropertyKey.UNDECLARED_LINES, 10 - aiLines)
                .put(PropertyKey.TOOLS, aiLines == 0 ? List.of() : List.of("Tool"))
                .put(PropertyKey.REVIEW_CLAIMED, reviewed)));
    return this;
  }

  /** A stored type with fields {@code name:CLASS:SENSITIVITY}; a field without a class is plain. */
  GraphSketch entity(String name, List<String> owners, String... fields) {
    String table = "DataContainer:" + name;
    rows.node(
        NodeRow.of(NodeKind.DATA_CONTAINER, table, new Properties().put(PropertyKey.NAME, name)));
    rows.node(
        NodeRow.of(
            NodeKind.TYPE,
            ExtraLabel.ENTITY,
            "Type:" + name,
            new Properties()
                .put(PropertyKey.FQN, "a." + name)
                .put(PropertyKey.NAME, name)
                .put(PropertyKey.OWNER_FIELDS, owners)));
    edge(EdgeKind.MAPS_TO, "Type:" + name, table);
    for (String field : fields) {
      field(name, field.split(":", -1));
    }
    return this;
  }

  private void field(String type, String[] parts) {
    String uid = "Field:" + type + "." + parts[0];
    Properties properties =
        new Properties()
            .put(PropertyKey.NAME, parts[0])
            .put(PropertyKey.CLASS_NAME, "a." + type)
            .put(PropertyKey.MODIFIERS, List.of());
    if (parts.length > 1) {
      properties
          .put(PropertyKey.DATA_CLASSES, List.of(parts[1]))
          .put(PropertyKey.SENSITIVITY, parts[2])
          .put(PropertyKey.SERIALIZED, "BOTH");
    }
    Set<ExtraLabel> labels = parts.length > 1 ? Set.of(ExtraLabel.DATA_FIELD) : Set.of();
    rows.node(new NodeRow(NodeKind.FIELD, uid, labels, properties.build()));
    edge(EdgeKind.CONTAINS, "Type:" + type, uid);
  }

  /** The class of data that a field holds, as a node of its own. */
  GraphSketch classified(String field, String dataClass, String sensitivity) {
    rows.node(
        NodeRow.of(
            NodeKind.DATA_CLASS,
            "DataClass:" + dataClass,
            new Properties()
                .put(PropertyKey.NAME, dataClass)
                .put(PropertyKey.SENSITIVITY, sensitivity)));
    edge(EdgeKind.CLASSIFIED_AS, "Field:" + field, "DataClass:" + dataClass);
    return this;
  }

  GraphSketch returns(String endpoint, String field) {
    rows.edge(
        EdgeRow.of(
            EdgeKind.RETURNS_DATA,
            uid(endpoint),
            "Field:" + field,
            new Properties().put(PropertyKey.DATA_PATH, field)));
    return this;
  }

  /** Code behind the endpoint works on the records of an entity, one call away. */
  GraphSketch touches(String endpoint, String method, String mode, String entity, boolean byId) {
    method(method, 0, false);
    String verb = endpoint.substring(0, endpoint.indexOf(' '));
    String path = endpoint.substring(endpoint.indexOf(' ') + 1);
    String handler = "Method:Web." + path.replaceAll("\\W", "") + verb;
    rows.edge(
        EdgeRow.of(
            EdgeKind.REACHES,
            uid(endpoint),
            "Method:" + method,
            new Properties()
                .put(PropertyKey.MIN_DEPTH, 1)
                .put(PropertyKey.OVER_APPROXIMATE, false)
                .put(PropertyKey.PATH_UIDS, List.of(handler, "Method:" + method))));
    rows.edge(
        EdgeRow.of(
            mode.equals("READ") ? EdgeKind.READS_FROM : EdgeKind.WRITES_TO,
            "Method:" + method,
            "DataContainer:" + entity,
            new Properties()
                .put(PropertyKey.MODE, mode)
                .put(PropertyKey.ENTITY, "a." + entity)
                .put(PropertyKey.BY_ID, byId)
                .put(PropertyKey.OPERATION, "operate")
                .put(PropertyKey.CONFIDENCE, "CONFIRMED")));
    return this;
  }

  GraphSketch body(String endpoint, String entity) {
    String input = "EndpointInput:" + endpoint + " body";
    rows.node(
        NodeRow.of(
            NodeKind.ENDPOINT_INPUT,
            input,
            new Properties().put(PropertyKey.NAME, "body").put(PropertyKey.PLACE, "BODY")));
    edge(EdgeKind.ACCEPTS, uid(endpoint), input);
    edge(EdgeKind.BOUND_TO, input, "Type:" + entity);
    return this;
  }

  GraphSketch chain(String name) {
    rows.node(
        NodeRow.of(
            NodeKind.GUARD_CHAIN,
            "GuardChain:" + name,
            evidence(name).put(PropertyKey.NAME, name)));
    edge(EdgeKind.CONTAINS, APP, "GuardChain:" + name);
    return this;
  }

  /** A chain that the last drawn method configures. */
  GraphSketch chainInside(String name) {
    rows.node(
        NodeRow.of(
            NodeKind.GUARD_CHAIN,
            "GuardChain:" + name,
            new Properties()
                .put(PropertyKey.NAME, name)
                .put(PropertyKey.EV_FILES, List.of("Web.java"))
                .put(PropertyKey.EV_LINES, List.of(line + 1))));
    return this;
  }

  /** A guard; its evidence is line 7 of {@code <name>.java}. */
  GraphSketch guard(ExtraLabel label, String name, String requires, String inert, String... verbs) {
    rows.node(
        NodeRow.of(
            NodeKind.GUARD,
            label,
            "Guard:" + name,
            evidence(name)
                .put(PropertyKey.NAME, name)
                .put(PropertyKey.APPLICATION, "app")
                .put(PropertyKey.MATCHER, "/" + name)
                .put(PropertyKey.EXPRESSION, requires)
                .put(PropertyKey.REQUIRES, requires)
                .put(PropertyKey.VERBS, List.of(verbs))
                .put(PropertyKey.EFFECTIVE, inert.isEmpty())
                .put(PropertyKey.INERT_REASON, inert)
                .put(PropertyKey.INERT_DETAIL, "")));
    return this;
  }

  /** A guard of an application that asks for a role. */
  GraphSketch asking(String application, String name, String role) {
    rows.node(
        NodeRow.of(
            NodeKind.GUARD,
            ExtraLabel.METHOD_GUARD,
            "Guard:of " + application + " " + name,
            evidence(name)
                .put(PropertyKey.NAME, name)
                .put(PropertyKey.APPLICATION, application)
                .put(PropertyKey.EXPRESSION, role)
                .put(PropertyKey.REQUIRES, "role(" + role + ")")
                .put(PropertyKey.EFFECTIVE, true)
                .put(PropertyKey.INERT_REASON, "")));
    rows.node(
        NodeRow.of(
            NodeKind.AUTHORITY,
            "Authority:" + role,
            new Properties().put(PropertyKey.NAME, role).put(PropertyKey.KIND, "ROLE")));
    edge(EdgeKind.REQUIRES_AUTHORITY, "Guard:of " + application + " " + name, "Authority:" + role);
    return this;
  }

  GraphSketch guards(String guard, String endpoint, String role) {
    rows.edge(
        EdgeRow.of(
            EdgeKind.GUARDED_BY,
            uid(endpoint),
            "Guard:" + guard,
            variant(new Properties()).put(PropertyKey.ROLE, role)));
    return this;
  }

  GraphSketch covers(String guard, String other, boolean differ) {
    rows.edge(
        EdgeRow.of(
            EdgeKind.COVERS,
            "Guard:" + guard,
            "Guard:" + other,
            new Properties().put(PropertyKey.DECISIONS_DIFFER, differ)));
    return this;
  }

  GraphSketch sink(String method, String kind, String... fields) {
    method(method, 0, false);
    String sink = "Sink:" + method;
    rows.node(
        NodeRow.of(
            NodeKind.SINK,
            sink,
            new Properties()
                .put(PropertyKey.SINK_KIND, kind)
                .put(PropertyKey.CALLEE, "Logger.info")
                .put(PropertyKey.FILE, "Log.java")
                .put(PropertyKey.START_LINE, 5)));
    edge(EdgeKind.HAS_SINK, "Method:" + method, sink);
    for (String field : fields) {
      edge(EdgeKind.CARRIES, sink, "Field:" + field);
    }
    return this;
  }

  private void edge(EdgeKind kind, String from, String to) {
    rows.edge(EdgeRow.of(kind, from, to));
  }

  private static String uid(String endpoint) {
    return "Endpoint:app:HTTP " + endpoint;
  }

  private static String decision(String endpoint) {
    return "AccessDecision:" + endpoint;
  }

  private static Properties variant(Properties properties) {
    return properties.put(PropertyKey.VARIANT, "default");
  }

  private Properties place() {
    line += 10;
    return new Properties()
        .put(PropertyKey.FILE, "Web.java")
        .put(PropertyKey.START_LINE, line)
        .put(PropertyKey.END_LINE, line + 5);
  }

  private static Properties evidence(String name) {
    return new Properties()
        .put(PropertyKey.EV_FILES, List.of(name + ".java"))
        .put(PropertyKey.EV_LINES, List.of(7))
        .put(PropertyKey.EV_RULES, List.of("rule"))
        .put(PropertyKey.EV_TEXTS, List.of("text of " + name));
  }
}
