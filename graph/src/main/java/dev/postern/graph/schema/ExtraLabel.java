package dev.postern.graph.schema;

import java.util.List;

/** Labels that a node has beside that of its kind: a finer kind, or a meaning laid over it. */
@SuppressWarnings("ImmutableEnumChecker") // the list is unmodifiable
public enum ExtraLabel {
  CLASS(NodeKind.TYPE, "A class."),
  INTERFACE(NodeKind.TYPE, "An interface."),
  ENUM(NodeKind.TYPE, "An enum."),
  RECORD(NodeKind.TYPE, "A record."),
  ANNOTATION_TYPE(NodeKind.TYPE, "An annotation type."),
  ENTITY(
      NodeKind.TYPE,
      "A persistent type.",
      PropertyKey.CONTAINER,
      PropertyKey.ID_FIELD,
      PropertyKey.OWNER_FIELDS,
      PropertyKey.VERSIONED,
      PropertyKey.EV_FILES,
      PropertyKey.EV_LINES,
      PropertyKey.EV_RULES,
      PropertyKey.EV_TEXTS),
  DATA_FIELD(
      NodeKind.FIELD,
      "A field that holds classified data; `sensitivity` is the highest of its classes.",
      PropertyKey.DATA_CLASSES,
      PropertyKey.SENSITIVITY,
      PropertyKey.LABEL,
      PropertyKey.GRAVITY,
      PropertyKey.COLUMN,
      PropertyKey.SERIALIZED,
      PropertyKey.REASON,
      PropertyKey.CONFIDENCE),
  CONSTRUCTOR(NodeKind.METHOD, "A constructor."),
  INITIALIZER(NodeKind.METHOD, "A static or instance initializer."),
  LAMBDA_BODY(NodeKind.METHOD, "The body of a lambda, or the adapter of a method reference."),
  HTTP_ENDPOINT(NodeKind.ENDPOINT, "Called over HTTP."),
  MESSAGE_ENDPOINT(NodeKind.ENDPOINT, "Called by a message."),
  SCHEDULED_ENDPOINT(NodeKind.ENDPOINT, "Called by a clock."),
  STARTUP_ENDPOINT(NodeKind.ENDPOINT, "Called when the application starts."),
  MANAGEMENT_ENDPOINT(NodeKind.ENDPOINT, "Called to manage the application, such as an actuator."),
  WEB_SOCKET_ENDPOINT(NodeKind.ENDPOINT, "Called over a web socket."),
  RPC_ENDPOINT(NodeKind.ENDPOINT, "Called by remote procedure call, gRPC and GraphQL included."),
  OTHER_ENDPOINT(NodeKind.ENDPOINT, "Called in another way."),
  URL_RULE_GUARD(NodeKind.GUARD, "A rule over URLs."),
  METHOD_GUARD(NodeKind.GUARD, "A guard at a method or class."),
  IGNORING_GUARD(NodeKind.GUARD, "A rule that takes requests out of all guarding."),
  INTERCEPTOR_GUARD(NodeKind.GUARD, "An interceptor."),
  FILTER_GUARD(NodeKind.GUARD, "A servlet filter."),
  PROGRAMMATIC_GUARD(NodeKind.GUARD, "A check written in code."),
  DEFAULT_GUARD(NodeKind.GUARD, "What a framework does when nothing is configured."),
  OTHER_GUARD(NodeKind.GUARD, "A guard of another kind."),
  SERVICE_CALL(NodeKind.SINK, "A call of an external service; `sinkKind` is `SERVICE_CALL`.");

  private final NodeKind base;
  private final String doc;
  private final List<PropertyKey> properties;

  ExtraLabel(NodeKind base, String doc, PropertyKey... properties) {
    this.base = base;
    this.doc = doc;
    this.properties = List.of(properties);
  }

  /** The label in the graph, such as {@code HttpEndpoint}. */
  public String label() {
    return Names.pascal(name());
  }

  /** The kind of the nodes that may have it. */
  public NodeKind base() {
    return base;
  }

  /** What it says, in Markdown. */
  public String doc() {
    return doc;
  }

  /** Properties that only nodes with this label have. */
  public List<PropertyKey> properties() {
    return properties;
  }
}
