package dev.postern.extractor.model.id;

/**
 * An entry point of an application.
 *
 * @param application the application that serves it
 * @param protocol upper-case protocol name such as {@code HTTP}, {@code KAFKA}, {@code SCHEDULE}
 * @param verb HTTP verb, {@code ANY} for all verbs, or the empty string outside HTTP
 * @param address path pattern, topic, cron name: what a caller addresses
 * @param condition further mapping conditions (parameters, headers) in a canonical form; empty in
 *     the common case
 */
public record EndpointId(
    ApplicationId application, String protocol, String verb, String address, String condition)
    implements Comparable<EndpointId> {

  /** The same address for other verbs. */
  public EndpointId withVerb(String other) {
    return new EndpointId(application, protocol, other, address, condition);
  }

  @Override
  public int compareTo(EndpointId other) {
    int byApplication = application.compareTo(other.application);
    if (byApplication != 0) {
      return byApplication;
    }
    int byAddress = address.compareTo(other.address);
    return byAddress != 0 ? byAddress : toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    String text = application + ":" + protocol + " " + (verb.isEmpty() ? "" : verb + " ") + address;
    return condition.isEmpty() ? text : text + " [" + condition + "]";
  }
}
