package dev.postern.extractor.access.request;

import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.chain.Languages;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.access.path.Language;
import dev.postern.extractor.model.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One request on its way to one endpoint, and what the code before it did. */
public final class Exchange {

  /** Requests of one verb to one endpoint. */
  public record Route(
      GuardedEndpoint endpoint,
      String verb,
      String contextPath,
      Language targets,
      Languages languages) {}

  /** Something asked of a member, by the names that would satisfy it. */
  record Asked(List<String> names, boolean role) {
    Asked {
      names = List.copyOf(names);
    }
  }

  private final Caller caller;
  private final Route route;
  private final Keepers keepers;
  private final boolean firewall;
  private final Map<Value, Value> attributes = new LinkedHashMap<>();
  private final List<Evidence> answers = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final List<String> flags = new ArrayList<>();
  private final Set<String> looked = new LinkedHashSet<>();
  private boolean routed;
  private boolean raw;
  private boolean arrived;

  /**
   * @param firewall whether odd paths are refused before they come here
   */
  Exchange(Caller caller, Route route, Keepers keepers, boolean firewall) {
    this.caller = caller;
    this.route = route;
    this.keepers = keepers;
    this.firewall = firewall;
  }

  boolean hasFirewall() {
    return firewall;
  }

  Caller caller() {
    return caller;
  }

  /** The route; whoever asks makes the outcome depend on the endpoint. */
  Route route() {
    routed = true;
    return route;
  }

  /** The verb; whoever asks makes the outcome depend on it alone. */
  String verb() {
    return route.verb();
  }

  /** The handler; code that looks at it asks for the route. */
  GuardedEndpoint handler() {
    return route.endpoint();
  }

  /** The code has asked for the path as it was sent, with what the container leaves out. */
  void askedRaw() {
    raw = true;
  }

  boolean isRaw() {
    return raw;
  }

  /** Whether the code has looked at path, verb or handler. */
  boolean isRouted() {
    return routed;
  }

  Map<Value, Value> attributes() {
    return attributes;
  }

  /** Where the code wrote an answer of its own. */
  List<Evidence> answers() {
    return answers;
  }

  List<Asked> asked() {
    return asked;
  }

  /** An annotation's attribute was read and is true. */
  void flagged(String attribute) {
    flags.add(attribute);
  }

  /** The attributes that were read and are true. */
  List<String> flags() {
    return flags;
  }

  /** Something that only a signed-in caller has; null for all others. */
  Value identity(String path) {
    return caller.isMember() ? new Identity(path) : Value.nothing();
  }

  /** Something kept for the caller: it tells who it is only when its name says so. */
  Value kept(String kind, String name) {
    looked.add(name);
    return Words.speakOfIdentity(name) && !keepers.keepsForOthers(name)
        ? identity(kind + name)
        : new Value.Unknown("the " + kind + name);
  }

  /** The names under which the code has looked for something kept. */
  Set<String> looked() {
    return looked;
  }

  /** Forgets what other code answered and asked; what it kept stays. */
  void settle() {
    answers.clear();
    asked.clear();
    flags.clear();
  }

  /** The request is with its handler, where what callers send is no proof of who they are. */
  void arrive() {
    arrived = true;
  }

  /** Something that callers send: null from strangers. */
  Value sent(String name) {
    if (arrived) {
      return new Value.Unknown("the input " + name);
    }
    return switch (caller.kind()) {
      case STRANGER -> Value.nothing();
      case FORGER -> new Sent(name, false);
      case MEMBER -> new Identity(name);
    };
  }

  /** Whether a member has one of these authorities. */
  Value test(List<String> names, boolean role) {
    asked.add(new Asked(names, role));
    return Value.bool(names.stream().anyMatch(caller.held()::contains));
  }
}
