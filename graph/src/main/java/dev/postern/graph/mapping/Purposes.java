package dev.postern.graph.mapping;

import dev.postern.graph.EdgeRow;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What endpoints about accounts are for, told by what they do; names count only together with what
 * is done. An endpoint that sets a credential without asking for a proof has no purpose here: it is
 * a door like any other.
 */
final class Purposes {
  private static final Pattern PASSWORD =
      Pattern.compile(
          "(?i).*(passw|pwd|passcode|passphrase|credential|otp|smscode|captcha).*|pass|pin");
  private static final Pattern PROOF =
      Pattern.compile("(?i).*(token|key|code|captcha|otp|uuid|nonce|signature|secret|ticket).*");
  private static final Pattern PROOF_LOOKUP =
      Pattern.compile("\\w*(Key|Token|Code|Otp|Uuid|Secret|Ticket|Nonce)\\w*");
  private static final Pattern LOGIN =
      Pattern.compile(
          "(log|sign)-?_?(in|on)|authenticate|authorize|auth|token|session",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LOGOUT =
      Pattern.compile("(log|sign)-?_?(out|off)", Pattern.CASE_INSENSITIVE);
  private static final Pattern REGISTER =
      Pattern.compile(
          "regist(er|ration)|sign-?_?up|enrol+|create-?account", Pattern.CASE_INSENSITIVE);
  private static final Pattern RECOVER =
      Pattern.compile(
          "reset|recover|forgot|forget|activat|confirm|verif", Pattern.CASE_INSENSITIVE);

  private final BatchIndex index;
  private final Map<String, Set<String>> sinks = new TreeMap<>();
  private final Map<String, Set<String>> reads = new TreeMap<>();
  private final Map<String, Set<String>> changes = new TreeMap<>();
  private final Map<String, Set<String>> fields;

  Purposes(BatchIndex index, Map<String, Set<String>> fields, List<EdgeRow> touchesData) {
    this.index = index;
    this.fields = fields;
    for (EdgeRow reach : index.all(EdgeKind.REACHES)) {
      for (String sink : index.targets(EdgeKind.HAS_SINK, reach.to())) {
        add(sinks, reach.from(), index.text(sink, PropertyKey.SINK_KIND));
      }
      for (EdgeRow access : index.accesses(reach.to())) {
        if (BatchIndex.text(access, PropertyKey.MODE).equals("READ")) {
          add(reads, reach.from(), BatchIndex.text(access, PropertyKey.OPERATION));
        }
      }
    }
    for (EdgeRow touch : touchesData) {
      if (touch.kind() == EdgeKind.TOUCHES_DATA
          && index.gravity(touch.to()) == 3
          && PASSWORD.matcher(index.text(touch.to(), PropertyKey.NAME)).matches()
          && BatchIndex.text(touch, PropertyKey.MODE).equals("WRITE")) {
        add(changes, touch.from(), BatchIndex.text(touch, PropertyKey.EFFECT));
      }
    }
  }

  private static void add(Map<String, Set<String>> map, String key, String value) {
    map.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
  }

  /** {@code LOGIN}, {@code LOGOUT}, {@code REGISTRATION}, {@code RECOVERY} or the empty string. */
  String of(String endpoint) {
    Set<String> inputs = inputs(endpoint);
    boolean password = inputs.stream().anyMatch(name -> PASSWORD.matcher(name).matches());
    Set<String> done = sinks.getOrDefault(endpoint, Set.of());
    Set<String> change = changes.getOrDefault(endpoint, Set.of());
    boolean checks = done.contains("LOGIN") || done.contains("CREDENTIAL_CHECK");
    if (isNamed(endpoint, LOGOUT) && change.isEmpty()) {
      return "LOGOUT";
    }
    if (password && logsIn(endpoint, checks, !change.isEmpty())) {
      return "LOGIN";
    }
    if (password && !change.isEmpty() && registers(endpoint, done, change)) {
      return "REGISTRATION";
    }
    return recovers(endpoint, inputs, done) ? "RECOVERY" : "";
  }

  private boolean logsIn(String endpoint, boolean checks, boolean changes) {
    boolean named = isNamed(endpoint, LOGIN);
    return changes ? named && checks : named || checks;
  }

  private boolean registers(String endpoint, Set<String> done, Set<String> change) {
    return isNamed(endpoint, REGISTER)
        || (change.equals(Set.of("ADD")) && done.contains("CREDENTIAL_HASH"));
  }

  private boolean recovers(String endpoint, Set<String> inputs, Set<String> done) {
    if (!isNamed(endpoint, RECOVER)) {
      return false;
    }
    boolean asked = inputs.stream().anyMatch(name -> PROOF.matcher(name).matches());
    boolean looked =
        reads.getOrDefault(endpoint, Set.of()).stream()
            .anyMatch(operation -> PROOF_LOOKUP.matcher(operation).matches());
    boolean sends = done.contains("MAIL") && changes.getOrDefault(endpoint, Set.of()).isEmpty();
    return looked || sends || (asked && done.contains("CREDENTIAL_CHECK"));
  }

  /** Names of what a caller can send. */
  private Set<String> inputs(String endpoint) {
    Set<String> names = new TreeSet<>();
    for (String input : index.targets(EdgeKind.ACCEPTS, endpoint)) {
      names.add(index.text(input, PropertyKey.NAME));
      for (String type : index.targets(EdgeKind.BOUND_TO, input)) {
        fields
            .getOrDefault(type, Set.of())
            .forEach(field -> names.add(index.text(field, PropertyKey.NAME)));
      }
    }
    return names;
  }

  /** Whether the last words of the path, or the name of the handler, say so. */
  private boolean isNamed(String endpoint, Pattern words) {
    String[] parts = index.text(endpoint, PropertyKey.ADDRESS).split("/", -1);
    String handler = index.text(endpoint, PropertyKey.HANDLER_NAME);
    StringBuilder last = new StringBuilder(handler.toLowerCase(Locale.ROOT));
    for (int i = Math.max(0, parts.length - 2); i < parts.length; i++) {
      last.append(' ').append(parts[i]);
    }
    return words.matcher(last).find();
  }
}
