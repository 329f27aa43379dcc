package dev.postern.threatmodel.gate;

import dev.postern.threatmodel.snapshot.EndpointState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the endpoints of a head with those of its base: by what a caller addresses, verb by verb;
 * and where that is new, by the handler, when it left exactly one address behind.
 */
public final class EndpointPairs {

  /**
   * One verb of an endpoint of the head.
   *
   * @param before the endpoint of the base; null when it is new
   */
  public record Pair(EndpointState now, String verb, @Nullable EndpointState before) {
    /** Verb and path. */
    public String door() {
      return (verb + " " + now.path()).strip();
    }
  }

  private EndpointPairs() {}

  /** A pair for each verb of each endpoint of the head. */
  public static List<Pair> of(List<EndpointState> base, List<EndpointState> head) {
    Map<String, EndpointState> doors = new HashMap<>();
    base.forEach(state -> keys(state).forEach(key -> doors.putIfAbsent(key, state)));
    Set<String> kept = new HashSet<>();
    head.forEach(state -> kept.addAll(keys(state)));
    Map<String, List<EndpointState>> left = new HashMap<>();
    for (EndpointState state : base) {
      boolean gone = keys(state).stream().noneMatch(kept::contains);
      if (gone && !state.handler().isEmpty()) {
        left.computeIfAbsent(state.handler(), key -> new ArrayList<>()).add(state);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (EndpointState state : head) {
      for (String verb : verbs(state)) {
        pairs.add(new Pair(state, verb, before(state, verb, doors, left)));
      }
    }
    return pairs;
  }

  private static @Nullable EndpointState before(
      EndpointState state,
      String verb,
      Map<String, EndpointState> doors,
      Map<String, List<EndpointState>> left) {
    EndpointState same = doors.get(key(state, verb));
    if (same == null) {
      same = doors.get(key(state, "ANY"));
    }
    List<EndpointState> moved = left.getOrDefault(state.handler(), List.of());
    return same != null ? same : moved.size() == 1 ? moved.get(0) : null;
  }

  private static List<String> verbs(EndpointState state) {
    return state.verbs().isEmpty() ? List.of("") : state.verbs();
  }

  private static List<String> keys(EndpointState state) {
    return verbs(state).stream().map(verb -> key(state, verb)).toList();
  }

  private static String key(EndpointState state, String verb) {
    int condition = state.id().indexOf(" [");
    return String.join(
        "\u0000",
        state.application(),
        state.protocol(),
        verb,
        state.path(),
        condition < 0 ? "" : state.id().substring(condition));
  }
}
