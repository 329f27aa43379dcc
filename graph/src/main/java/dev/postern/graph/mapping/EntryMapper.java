package dev.postern.graph.mapping;

import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.graph.Properties;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.ExtraLabel;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.EnumSet;
import java.util.Set;

/**
 * What enters and leaves applications: endpoints, their inputs and responses, services, channels.
 */
final class EntryMapper {
  private final FactIndex index;

  EntryMapper(FactIndex index) {
    this.index = index;
  }

  Rows endpoint(EntryFact.Endpoint endpoint) {
    EndpointId id = endpoint.id();
    String uid = Uids.endpoint(id);
    return new Rows()
        .node(
            NodeKind.ENDPOINT,
            labels(endpoint),
            uid,
            Places.located(endpoint.span())
                .put(PropertyKey.NAME, name(id))
                .put(PropertyKey.APPLICATION, id.application().name())
                .put(PropertyKey.PROTOCOL, id.protocol())
                .put(PropertyKey.VERB, id.verb())
                .put(PropertyKey.MAPPED_VERBS, endpoint.mapped())
                .put(PropertyKey.ADDRESS, id.address())
                .put(PropertyKey.CONDITION, id.condition())
                .put(PropertyKey.RAW_PATHS, endpoint.rawPaths())
                .put(PropertyKey.FRAMEWORK, endpoint.framework())
                .put(PropertyKey.STATE_CHANGING, endpoint.stateChanging())
                .put(PropertyKey.CONSUMES_TYPES, endpoint.consumes())
                .put(PropertyKey.PRODUCES_TYPES, endpoint.produces())
                .put(PropertyKey.RESPONSE_TYPES, endpoint.responseTypes())
                .put(PropertyKey.CLASS_NAME, endpoint.handlerClass())
                .put(PropertyKey.HANDLER_NAME, endpoint.handler().name())
                .put(PropertyKey.HANDLER_UID, Uids.method(endpoint.handler())))
        .edge(EdgeKind.EXPOSES, Uids.application(id.application()), uid)
        .edge(EdgeKind.HANDLES, uid, Uids.method(endpoint.handler()));
  }

  Rows input(EntryFact.Input input) {
    String uid =
        Uids.uid(
            NodeKind.ENDPOINT_INPUT,
            input.endpoint() + ":" + input.place() + ":" + input.name() + ":" + input.parameter());
    Rows rows =
        new Rows()
            .node(
                NodeKind.ENDPOINT_INPUT,
                uid,
                new Properties()
                    .put(PropertyKey.NAME, input.name())
                    .put(PropertyKey.PLACE, input.place())
                    .put(PropertyKey.TYPE, input.type())
                    .put(PropertyKey.REQUIRED, input.required())
                    .put(PropertyKey.INDEX, input.parameter())
                    .put(PropertyKey.BOUND_TYPE, input.boundTo())
                    .put(PropertyKey.BINDS_ENTITY, input.bindsEntity())
                    .put(PropertyKey.VALIDATED, input.validated())
                    .put(PropertyKey.CONSTRAINTS, input.constraints()))
            .edge(EdgeKind.ACCEPTS, Uids.endpoint(input.endpoint()), uid);
    index.handler(input.endpoint()).ifPresent(handler -> bind(input, handler, uid, rows));
    return rows;
  }

  Rows responseData(EntryFact.ResponseData data) {
    return new Rows()
        .edge(
            EdgeKind.RETURNS_DATA,
            Uids.endpoint(data.endpoint()),
            Uids.field(data.field()),
            Places.evident(data.evidence()).put(PropertyKey.DATA_PATH, data.path()));
  }

  Rows externalService(EntryFact.ExternalService service) {
    return new Rows()
        .node(
            NodeKind.EXTERNAL_SERVICE,
            service(service.name()),
            new Properties()
                .put(PropertyKey.NAME, service.name())
                .put(PropertyKey.SERVICE_KIND, service.serviceKind())
                .put(PropertyKey.HOST, service.host())
                .put(PropertyKey.SCHEME, service.scheme()));
  }

  Rows serviceCall(EntryFact.ServiceCall call) {
    String method = Uids.method(call.method());
    String uid = Uids.uid(NodeKind.SINK, call.method() + ":SERVICE_CALL:" + call.service());
    var evidence = index.evidence(call);
    Rows rows =
        new Rows()
            .node(
                NodeKind.SINK,
                Set.of(ExtraLabel.SERVICE_CALL),
                uid,
                Places.evident(evidence)
                    .put(PropertyKey.NAME, "call of " + call.service())
                    .put(PropertyKey.SINK_KIND, "SERVICE_CALL")
                    .put(PropertyKey.CALLEE, call.service())
                    .put(PropertyKey.FILE, evidence.get(0).span().file())
                    .put(PropertyKey.START_LINE, evidence.get(0).span().startLine()))
            .edge(EdgeKind.HAS_SINK, method, uid)
            .edge(EdgeKind.TARGETS, uid, service(call.service()))
            .edge(
                EdgeKind.CALLS_SERVICE,
                method,
                service(call.service()),
                Places.lines(call.evidence()));
    call.fields().forEach(field -> rows.edge(EdgeKind.CARRIES, uid, Uids.field(field)));
    return rows;
  }

  Rows channel(EntryFact.Channel channel) {
    return new Rows()
        .node(
            NodeKind.CHANNEL,
            channel(channel.name()),
            new Properties()
                .put(PropertyKey.NAME, channel.name())
                .put(PropertyKey.TECHNOLOGY, channel.technology()));
  }

  Rows channelUse(EntryFact.ChannelUse use) {
    return new Rows()
        .edge(
            use.publishes() ? EdgeKind.PUBLISHES : EdgeKind.CONSUMES,
            Uids.method(use.method()),
            channel(use.channel()),
            Places.lines(use.evidence()));
  }

  private void bind(EntryFact.Input input, MethodId handler, String uid, Rows rows) {
    if (input.parameter() >= 0) {
      rows.edge(EdgeKind.BOUND_TO, uid, Uids.parameter(handler, input.parameter()));
    }
    index
        .type(input.boundTo(), handler.type().module())
        .ifPresent(type -> rows.edge(EdgeKind.BOUND_TO, uid, Uids.type(type)));
  }

  private static String name(EndpointId id) {
    String protocol = id.protocol().equals("HTTP") ? "" : id.protocol() + " ";
    return protocol + (id.verb().isEmpty() ? "" : id.verb() + " ") + id.address();
  }

  private static String service(String name) {
    return Uids.uid(NodeKind.EXTERNAL_SERVICE, name);
  }

  private static String channel(String name) {
    return Uids.uid(NodeKind.CHANNEL, name);
  }

  private static Set<ExtraLabel> labels(EntryFact.Endpoint endpoint) {
    Set<ExtraLabel> labels = EnumSet.of(label(endpoint.id().protocol()));
    if (endpoint.framework().contains("actuator")) {
      labels.add(ExtraLabel.MANAGEMENT_ENDPOINT);
    }
    return labels;
  }

  private static ExtraLabel label(String protocol) {
    return switch (protocol) {
      case "HTTP", "HTTPS" -> ExtraLabel.HTTP_ENDPOINT;
      case "KAFKA",
          "RABBIT",
          "AMQP",
          "JMS",
          "SQS",
          "PULSAR",
          "ROCKETMQ",
          "REDIS",
          "MESSAGE",
          "EVENT" ->
          ExtraLabel.MESSAGE_ENDPOINT;
      case "SCHEDULE", "SCHEDULED", "CRON" -> ExtraLabel.SCHEDULED_ENDPOINT;
      case "STARTUP" -> ExtraLabel.STARTUP_ENDPOINT;
      case "MANAGEMENT", "JMX" -> ExtraLabel.MANAGEMENT_ENDPOINT;
      case "WEBSOCKET", "STOMP" -> ExtraLabel.WEB_SOCKET_ENDPOINT;
      case "RPC", "GRPC", "GRAPHQL", "DUBBO", "SOAP", "RMI" -> ExtraLabel.RPC_ENDPOINT;
      default -> ExtraLabel.OTHER_ENDPOINT;
    };
  }
}
