package dev.postern.tests.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * How an example is started and called: {@code oracle/NAME.yml}.
 *
 * @param main class to start
 * @param arguments of the program
 * @param properties of the virtual machine
 * @param omit files of the example that are left out of the copy that is started
 * @param without parts of names of libraries that the server does without
 * @param principals in order of the file, the anonymous one first
 * @param requests by verb and path of the endpoint, or by its path, where the sample made from the
 *     path will not do
 * @param served endpoints that are known not to answer with success to anybody, with the reason
 * @param debts endpoints that are called more open than they are, with the reason; nothing excuses
 *     the opposite
 * @param bypasses parts of varied paths by which a flaw of the framework lets callers pass
 */
record Script(
    String main,
    List<String> arguments,
    List<String> properties,
    List<String> omit,
    List<String> without,
    List<Principal> principals,
    Map<String, Request> requests,
    Map<String, String> served,
    Map<String, String> debts,
    Map<String, String> bypasses) {

  /**
   * A request as it is sent.
   *
   * @param uris in the file one text with blanks between; whoever passes at one of them passes
   * @param type media type of the body
   */
  record Request(List<String> uris, String type, String body, Map<String, String> headers) {}

  static Script of(String example) throws IOException {
    String name = "/oracle/" + example + ".yml";
    try (InputStream in = Script.class.getResourceAsStream(name)) {
      Object document =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(Objects.requireNonNull(in, name + " is missing"));
      return of(map(document));
    }
  }

  private static Script of(Map<String, Object> document) {
    List<Principal> principals = new ArrayList<>();
    principals.add(new Principal(Principal.ANONYMOUS, Set.of()));
    map(document.get("principals"))
        .forEach(
            (name, authorities) ->
                principals.add(new Principal(name, Set.copyOf(list(authorities)))));
    Map<String, Request> requests = new TreeMap<>();
    map(document.get("requests"))
        .forEach((door, request) -> requests.put(door, request(map(request))));
    return new Script(
        String.valueOf(document.getOrDefault("main", "")),
        list(document.get("arguments")),
        list(document.get("properties")),
        list(document.get("omit")),
        list(document.get("without")),
        principals,
        requests,
        texts(document.get("served")),
        texts(document.get("debts")),
        texts(document.get("bypasses")));
  }

  private static Request request(Map<String, Object> map) {
    return new Request(
        Stream.of(String.valueOf(map.getOrDefault("uri", "")).split(" ", -1))
            .filter(uri -> !uri.isEmpty())
            .toList(),
        String.valueOf(map.getOrDefault("type", "application/json")),
        String.valueOf(map.getOrDefault("body", "")),
        texts(map.get("headers")));
  }

  private static Map<String, String> texts(@org.jspecify.annotations.Nullable Object value) {
    Map<String, String> texts = new LinkedHashMap<>();
    map(value).forEach((key, text) -> texts.put(key, String.valueOf(text)));
    return texts;
  }

  private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> raw) {
      raw.forEach((key, entry) -> map.put(String.valueOf(key), entry == null ? "" : entry));
    }
    return map;
  }

  private static List<String> list(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof List<?> raw ? raw.stream().map(String::valueOf).toList() : List.of();
  }
}
