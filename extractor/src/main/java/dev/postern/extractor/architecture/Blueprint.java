package dev.postern.extractor.architecture;

import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.fact.ArchitectureFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The architecture while it is being put together: parts by name, and what connects them. */
final class Blueprint {

  private static final Set<String> LOCAL =
      Set.of("localhost", "127.0.0.1", "0.0.0.0", "host.docker.internal", "::1");

  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Map<String, Part> names = new LinkedHashMap<>();
  private final Map<String, Link> links = new TreeMap<>();

  private static final class Link {
    private final Part from;
    private final Part to;
    private String protocol = "";
    private Confidence confidence = Confidence.POSSIBLE;
    private final Set<String> traits = new TreeSet<>();
    private final List<Evidence> evidence = new ArrayList<>();

    Link(Part from, Part to) {
      this.from = from;
      this.to = to;
    }
  }

  /** A name without case and separators, as hosts and logical names are compared. */
  static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** Puts a part in; the one of that name when there is one already. */
  Part add(Part part) {
    Part known = parts.putIfAbsent(normal(part.name), part);
    names.putIfAbsent(normal(part.name), part);
    return known == null ? part : known;
  }

  /** Another name by which a part is reached; the first that has a name keeps it. */
  void alias(Part part, String name) {
    if (!normal(name).isEmpty()) {
      names.putIfAbsent(normal(name), part);
    }
  }

  List<Part> parts() {
    return List.copyOf(parts.values());
  }

  List<Part> parts(Role role) {
    return parts.values().stream().filter(part -> part.role() == role).toList();
  }

  /** The parts of a role and technology, any when that is empty or not known of the part. */
  List<Part> parts(Role role, String technology) {
    return parts(role).stream()
        .filter(
            part ->
                technology.isEmpty()
                    || part.technology().isEmpty()
                    || part.technology().equals(technology))
        .toList();
  }

  /** The part of a host name: as it is, or its first label inside of a cluster. */
  Optional<Part> named(String host) {
    Part found = names.get(normal(host));
    if (found == null && host.contains(".") && host.matches(".*\\.(?:svc|local)(?:\\..*)?")) {
      found = names.get(normal(Arrays.asList(host.split("\\.", -1)).get(0)));
    }
    return Optional.ofNullable(found);
  }

  /** The part of an address: by its name, or by its port on the own machine. */
  Optional<Part> at(String host, int port) {
    return isLocal(host) ? atPort(port) : named(host);
  }

  static boolean isLocal(String host) {
    return LOCAL.contains(host.toLowerCase(Locale.ROOT));
  }

  /** The only part with that port; none when several have it, or when any port will do. */
  private Optional<Part> atPort(int port) {
    if (port == 0) {
      return Optional.empty();
    }
    List<Part> found = parts.values().stream().filter(part -> part.ports.contains(port)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The first part opens a connection to the second; data goes as the roles say. */
  void connect(Part caller, Part target, Confidence confidence, Evidence why, String... traits) {
    if (caller == target) {
      return;
    }
    boolean back = links.containsKey(key(target, caller));
    if (back || (!isLinked(caller, target) && target.role().handsOutTo(caller.role()))) {
      flow(target, caller, confidence, why, traits);
    } else {
      flow(caller, target, confidence, why, traits);
    }
  }

  /** Data goes from the first part to the second. */
  void flow(Part from, Part to, Confidence confidence, Evidence why, String... traits) {
    if (from == to || from.role() == Role.IGNORED || to.role() == Role.IGNORED) {
      return;
    }
    Link link = links.computeIfAbsent(key(from, to), key -> new Link(from, to));
    if (confidence.compareTo(link.confidence) > 0) {
      link.confidence = confidence;
      link.evidence.add(0, why);
    } else if (!link.evidence.contains(why)) {
      link.evidence.add(why);
    }
    link.traits.addAll(List.of(traits));
  }

  /** What connects the first part to the second goes the other way. */
  void turn(Part from, Part to) {
    Link link = links.remove(key(from, to));
    if (link != null) {
      for (Evidence each : link.evidence) {
        flow(to, from, link.confidence, each, link.traits.toArray(String[]::new));
      }
    }
  }

  /** States how two parts talk, where they are linked. */
  void protocol(Part from, Part to, String protocol) {
    for (String key : List.of(key(from, to), key(to, from))) {
      Link link = links.get(key);
      if (link != null && link.protocol.isEmpty()) {
        link.protocol = protocol;
      }
    }
  }

  /** Whether data goes between the two, in whatever direction. */
  boolean areLinked(Part one, Part other) {
    return isLinked(one, other) || isLinked(other, one);
  }

  /** Whether data goes from the first to the second. */
  boolean isLinked(Part from, Part to) {
    return links.containsKey(key(from, to));
  }

  private static String key(Part from, Part to) {
    return normal(from.name) + " " + normal(to.name);
  }

  /** What was put together, sorted; evidence beyond the first five of a link is left out. */
  ArchitectureResult result() {
    List<ArchitectureFact.Component> components =
        parts.values().stream()
            .filter(part -> part.role() != Role.IGNORED)
            .map(Part::fact)
            .sorted(Comparator.comparing(ArchitectureFact.Component::name))
            .toList();
    List<ArchitectureFact.Connection> connections = new ArrayList<>();
    for (Link link : links.values()) {
      connections.add(
          new ArchitectureFact.Connection(
              link.from.name,
              link.to.name,
              link.protocol,
              List.copyOf(link.traits),
              link.confidence,
              link.evidence.stream().limit(5).toList()));
    }
    return new ArchitectureResult(components, connections);
  }
}
