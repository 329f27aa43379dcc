package dev.postern.extractor.pipeline;

import dev.postern.extractor.flow.summary.Bridges;
import dev.postern.extractor.framework.FrameworkResult;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.semantics.DeclaredClients;
import dev.postern.extractor.framework.semantics.DeclaredClients.Part;
import dev.postern.extractor.framework.semantics.DeclaredClients.Request;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.id.MethodId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The endpoints of the repository that requests of its own clients arrive at. A request of which
 * several applications serve the path goes to the one that has the name of the service; when none
 * has, nothing is said.
 */
final class RemoteDoors {

  private static final Pattern VARIABLE = Pattern.compile("\\{[^/]*}");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:)?//([^/]*)(/[^#]*)?.*");
  private static final Pattern QUERY = Pattern.compile("[?][\\w.\\[\\]-]+=.*");
  private static final int WHOLE = -1;
  private static final int BODY = -2;

  private final Map<EndpointId, List<EntryFact.Input>> inputs = new TreeMap<>();
  private final List<ServedEndpoint> endpoints;
  private final Map<MethodId, List<Bridges.Remote>> declared = new TreeMap<>();

  RemoteDoors(FrameworkInput input, FrameworkResult frameworks) {
    this.endpoints =
        frameworks.endpoints().stream()
            .filter(each -> each.fact().id().protocol().equals("HTTP"))
            .toList();
    for (Fact fact : frameworks.facts()) {
      if (fact instanceof EntryFact.Input each && each.parameter() >= 0) {
        inputs.computeIfAbsent(each.endpoint(), id -> new ArrayList<>()).add(each);
      }
    }
    DeclaredClients clients =
        new DeclaredClients(
            input, frameworks.annotations(), frameworks.applications().applications());
    for (TypeDecl type : input.mainTypes()) {
      for (Request request : clients.of(type)) {
        served(request.service(), request.verb(), request.path())
            .ifPresent(
                door ->
                    declared
                        .computeIfAbsent(request.method().id(), id -> new ArrayList<>())
                        .add(remote(door, request)));
      }
    }
  }

  /** Where the requests of a client's method arrive. */
  List<Bridges.Remote> of(MethodId client) {
    return declared.getOrDefault(client, List.of());
  }

  /** Where a request to an address arrives; parts that are not constant are written {@code ?}. */
  Optional<Bridges.Remote> of(String verb, String address) {
    var matcher = ADDRESS.matcher(address);
    if (!matcher.matches() || matcher.group(2) == null) {
      return Optional.empty();
    }
    String service = matcher.group(1).replaceAll(":\\d+$", "");
    String whole = QUERY.matcher(matcher.group(2)).replaceFirst("");
    String path = whole.replaceAll("(?<=/)[^/]*[?][^/]*", "{}");
    return served(service.contains("?") ? "" : service, verb, path).map(this::remote);
  }

  private Bridges.Remote remote(ServedEndpoint door) {
    Map<Integer, Integer> arguments = new TreeMap<>();
    for (EntryFact.Input input : inputs.getOrDefault(door.fact().id(), List.of())) {
      arguments.put(input.parameter(), input.place().equals("BODY") ? BODY : WHOLE);
    }
    return new Bridges.Remote(door.handler().id(), arguments);
  }

  private Bridges.Remote remote(ServedEndpoint door, Request request) {
    Map<Integer, Integer> arguments = new TreeMap<>();
    for (EntryFact.Input input : inputs.getOrDefault(door.fact().id(), List.of())) {
      for (Part part : request.parts()) {
        boolean body = input.place().equals("BODY");
        boolean same = variable(door, input.name()) == variable(request.path(), part.name());
        boolean named =
            input.place().equals("PATH")
                ? same && variable(door, input.name()) >= 0
                : input.name().equalsIgnoreCase(part.name());
        if (part.place().equals(input.place()) && (body || named)) {
          arguments.put(input.parameter(), part.parameter());
        }
      }
    }
    return new Bridges.Remote(door.handler().id(), arguments);
  }

  private static int variable(ServedEndpoint door, String name) {
    return variable(door.fact().id().address(), name);
  }

  /** The segment that is the variable; -1 when none is. */
  private static int variable(String path, String name) {
    List<String> segments = Arrays.asList(path.split("/", -1));
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).matches("\\{" + Pattern.quote(name) + "(:.*)?}")) {
        return i;
      }
    }
    return -1;
  }

  private Optional<ServedEndpoint> served(String service, String verb, String path) {
    List<ServedEndpoint> doors =
        endpoints.stream()
            .filter(each -> verbs(each, verb))
            .filter(each -> plain(each.fact().id().address()).equals(plain(path)))
            .toList();
    List<ServedEndpoint> named =
        doors.stream().filter(each -> !service.isEmpty() && named(each, service)).toList();
    List<ServedEndpoint> left = named.isEmpty() ? doors : named;
    long served = left.stream().map(each -> each.application().id()).distinct().count();
    return served == 1 && left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }

  private static boolean named(ServedEndpoint door, String service) {
    String name = door.application().settings().resolve("${spring.application.name:}");
    return name.toLowerCase(Locale.ROOT).equals(service.toLowerCase(Locale.ROOT));
  }

  private static boolean verbs(ServedEndpoint door, String verb) {
    String mapped = door.fact().id().verb();
    return mapped.equals("ANY") || Arrays.asList(mapped.split("[|]", -1)).contains(verb);
  }

  private static String plain(String path) {
    String text = VARIABLE.matcher(path).replaceAll("{}");
    return text.length() > 1 && text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }
}
