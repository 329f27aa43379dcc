package dev.postern.extractor.model.fact;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.MethodId;
import java.util.List;
import java.util.Set;

/** Facts about what enters and leaves an application. */
public sealed interface EntryFact extends Fact {

  /**
   * An entry point.
   *
   * @param handler the method that runs
   * @param handlerClass binary name of the class that serves it: the concrete controller, also when
   *     the handler is inherited
   * @param rawPaths paths as written, before composition
   * @param mapped verbs of the mapping as written, joined with {@code |}: more than those of the
   *     identity when the verbs of one mapping are decided apart
   * @param framework model that recognized it, such as {@code spring-mvc}
   * @param stateChanging whether its verb or what it reaches changes state
   * @param consumes media types it accepts; empty for all
   * @param responseTypes simple names of the types it returns
   */
  record Endpoint(
      EndpointId id,
      MethodId handler,
      String handlerClass,
      List<String> rawPaths,
      String mapped,
      String framework,
      boolean stateChanging,
      List<String> consumes,
      List<String> produces,
      List<String> responseTypes,
      SourceSpan span)
      implements EntryFact {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** An endpoint whose mapping names the verbs of its identity, in that order. */
    public Endpoint(
        EndpointId id,
        MethodId handler,
        String handlerClass,
        List<String> rawPaths,
        String framework,
        boolean stateChanging,
        List<String> consumes,
        List<String> produces,
        List<String> responseTypes,
        SourceSpan span) {
      this(
          id,
          handler,
          handlerClass,
          rawPaths,
          id.verb(),
          framework,
          stateChanging,
          consumes,
          produces,
          responseTypes,
          span);
    }

    /** The part of it that answers these verbs. */
    public Endpoint limitedTo(List<String> verbs) {
      return new Endpoint(
          id.withVerb(String.join("|", verbs)),
          handler,
          handlerClass,
          rawPaths,
          mapped,
          framework,
          stateChanging && !SAFE.containsAll(verbs),
          consumes,
          produces,
          responseTypes,
          span);
    }

    @Override
    public FactKind kind() {
      return FactKind.ENDPOINT;
    }
  }

  /**
   * A value that a caller supplies.
   *
   * @param place {@code PATH}, {@code QUERY}, {@code HEADER}, {@code COOKIE}, {@code FORM}, {@code
   *     BODY}, {@code PART}, {@code MESSAGE}, {@code ARGUMENT}
   * @param parameter index of the handler's parameter, -1 when read otherwise
   * @param boundTo binary name of the type of the repository it is bound to, else empty
   * @param bindsEntity whether that type is a persistent entity
   * @param validated whether Bean Validation is switched on for it
   */
  record Input(
      EndpointId endpoint,
      String name,
      String place,
      String type,
      boolean required,
      int parameter,
      String boundTo,
      boolean bindsEntity,
      boolean validated,
      List<String> constraints)
      implements EntryFact {

    /** The same value of another endpoint. */
    public Input of(EndpointId other) {
      return new Input(
          other,
          name,
          place,
          type,
          required,
          parameter,
          boundTo,
          bindsEntity,
          validated,
          constraints);
    }

    @Override
    public FactKind kind() {
      return FactKind.INPUT;
    }
  }

  /**
   * A field appears in an endpoint's response.
   *
   * @param path the way from the response type to the field, such as {@code owner.email}
   */
  record ResponseData(EndpointId endpoint, FieldId field, String path, Evidence evidence)
      implements EntryFact {

    /** The same field in the response of another endpoint. */
    public ResponseData of(EndpointId other) {
      return new ResponseData(other, field, path, evidence);
    }

    @Override
    public FactKind kind() {
      return FactKind.RESPONSE_DATA;
    }
  }

  /** A system outside the repository; the host is {@code ?} when it could not be determined. */
  record ExternalService(String name, String serviceKind, String host, String scheme)
      implements EntryFact {
    @Override
    public FactKind kind() {
      return FactKind.EXTERNAL_SERVICE;
    }
  }

  /** A method calls an external service; {@code fields} are what is certainly sent. */
  record ServiceCall(MethodId method, String service, List<FieldId> fields, Evidence evidence)
      implements EntryFact {
    @Override
    public FactKind kind() {
      return FactKind.SERVICE_CALL;
    }
  }

  /** A topic, queue or event type. */
  record Channel(String name, String technology) implements EntryFact {
    @Override
    public FactKind kind() {
      return FactKind.CHANNEL;
    }
  }

  /** A method publishes to or consumes from a channel. */
  record ChannelUse(MethodId method, String channel, boolean publishes, Evidence evidence)
      implements EntryFact {
    @Override
    public FactKind kind() {
      return FactKind.CHANNEL_USE;
    }
  }
}
