package dev.postern.queries.imports;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the results of one run refer to: rules, artifacts and bases of addresses. */
final class SarifRun {
  private static final Pattern CWE = Pattern.compile("(?i)\\bcwe[-_:/ ]?0*(\\d{1,4})\\b");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d{1,3})}");
  private static final int MAX_BASES = 16;

  private final JsonPart run;
  private final List<JsonPart> driverRules;
  private final List<JsonPart> artifacts;
  private final Map<String, JsonPart> byId = new LinkedHashMap<>();
  private final Map<String, Rule> known = new LinkedHashMap<>();

  SarifRun(JsonPart run) {
    this.run = run;
    this.driverRules = run.object("tool").object("driver").objects("rules");
    this.artifacts = run.objects("artifacts");
    driverRules.forEach(rule -> byId.putIfAbsent(rule.text("id"), rule));
    for (JsonPart extension : run.object("tool").objects("extensions")) {
      extension.objects("rules").forEach(rule -> byId.putIfAbsent(rule.text("id"), rule));
    }
  }

  /**
   * A rule.
   *
   * @param score of the property {@code security-severity}; -1 when there is none
   * @param texts message texts by id
   */
  record Rule(
      String id,
      String title,
      String help,
      String level,
      double score,
      List<Integer> cwe,
      boolean isAboutSecurity,
      Map<String, String> texts) {}

  /**
   * A place.
   *
   * @param code fully qualified names of code elements
   */
  record Location(String file, int first, int last, List<String> code) {}

  Rule rule(JsonPart result) {
    JsonPart reference = result.object("rule");
    String id = result.text("ruleId");
    if (id.isEmpty()) {
      id = reference.text("id");
    }
    OptionalInt index = result.number("ruleIndex");
    if (index.isEmpty() && !reference.object("toolComponent").has("index")) {
      index = reference.number("index");
    }
    if (id.isEmpty() && index.isPresent() && index.getAsInt() < driverRules.size()) {
      id = index.getAsInt() < 0 ? "" : driverRules.get(index.getAsInt()).text("id");
    }
    String wanted = id;
    Rule found = known.get(wanted);
    if (found == null) {
      found = describe(wanted);
      known.put(wanted, found);
    }
    return found;
  }

  /** The rule of an id; of {@code a/b/c} that of {@code a/b} when only that is described. */
  private Rule describe(String id) {
    JsonPart rule = byId.get(id);
    for (int cut = id.lastIndexOf('/'); rule == null && cut > 0; ) {
      rule = byId.get(id.substring(0, cut));
      cut = id.lastIndexOf('/', cut - 1);
    }
    return rule == null
        ? new Rule(id, "", "", "warning", -1, List.of(), false, Map.of())
        : described(id, rule);
  }

  private static Rule described(String id, JsonPart rule) {
    JsonPart properties = rule.object("properties");
    List<Integer> cwe = new ArrayList<>();
    boolean security = properties.has("security-severity");
    List<String> words = new ArrayList<>(properties.looseTexts("tags"));
    words.addAll(properties.looseTexts("category"));
    for (String word : words) {
      addCwe(cwe, "", word);
      security |= word.toLowerCase(Locale.ROOT).contains("security");
    }
    for (String key : List.of("cwe", "CWE", "cweId", "cwes")) {
      properties.looseTexts(key).forEach(text -> addCwe(cwe, "CWE", text));
    }
    for (JsonPart relation : rule.objects("relationships")) {
      JsonPart target = relation.object("target");
      addCwe(cwe, target.object("toolComponent").text("name"), target.text("id"));
    }
    Map<String, String> texts = new LinkedHashMap<>();
    JsonPart strings = rule.object("messageStrings");
    strings.keys().forEach(key -> texts.put(key, strings.object(key).text("text")));
    String level = rule.object("defaultConfiguration").text("level");
    return new Rule(
        id,
        title(rule),
        help(rule),
        level.isEmpty() ? "warning" : level,
        score(properties.text("security-severity")),
        cwe,
        security,
        texts);
  }

  private static String title(JsonPart rule) {
    String title = rule.object("shortDescription").text("text");
    return title.isEmpty() ? rule.text("name") : title;
  }

  private static String help(JsonPart rule) {
    String help = rule.object("fullDescription").text("text");
    return help.isEmpty() ? rule.object("help").text("text") : help;
  }

  private static double score(String text) {
    try {
      return text.isEmpty() ? -1 : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Adds the number of a CWE that a text names, or is when the taxonomy is that of CWE. */
  static void addCwe(List<Integer> all, String taxonomy, String text) {
    Matcher named = CWE.matcher(text);
    boolean plain = taxonomy.equalsIgnoreCase("CWE") && text.matches("\\d{1,4}");
    if (plain || named.find()) {
      all.add(Integer.parseInt(plain ? text : named.group(1)));
    }
  }

  /** The message, with its arguments put in. */
  String message(JsonPart result, Rule rule) {
    JsonPart message = result.object("message");
    String text = message.text("text");
    if (text.isEmpty()) {
      text = message.text("markdown");
    }
    List<String> arguments = message.texts("arguments");
    boolean general = !arguments.isEmpty() && !ARGUMENT.matcher(text).find();
    if (text.isEmpty() || general) {
      text = rule.texts().getOrDefault(message.text("id"), text);
    }
    return ARGUMENT
        .matcher(text)
        .replaceAll(
            found -> {
              int index = Integer.parseInt(found.group(1));
              return Matcher.quoteReplacement(
                  index < arguments.size() ? arguments.get(index) : found.group());
            });
  }

  Location location(JsonPart result) {
    List<String> code = new ArrayList<>();
    String file = "";
    int first = 0;
    int last = 0;
    for (JsonPart location : result.objects("locations")) {
      for (JsonPart logical : location.objects("logicalLocations")) {
        String full = logical.text("fullyQualifiedName");
        if (!full.isEmpty()) {
          code.add(full);
        }
      }
      JsonPart physical = location.object("physicalLocation");
      if (file.isEmpty() && physical.has("artifactLocation")) {
        file = address(physical.object("artifactLocation"));
        JsonPart region = physical.object("region");
        first = Math.max(0, region.number("startLine").orElse(0));
        last = Math.max(first, region.number("endLine").orElse(first));
      }
    }
    return new Location(file, first, last, code);
  }

  private String address(JsonPart artifact) {
    JsonPart written = artifact;
    int index = artifact.number("index").orElse(-1);
    if (artifact.text("uri").isEmpty() && index >= 0 && index < artifacts.size()) {
      written = artifacts.get(index).object("location");
    }
    String uri = written.text("uri");
    String base = written.text("uriBaseId");
    for (int i = 0; i < MAX_BASES && !base.isEmpty() && !isAbsolute(uri); i++) {
      JsonPart found = run.object("originalUriBaseIds").object(base);
      uri = found.text("uri") + uri;
      base = found.text("uriBaseId");
    }
    return decoded(uri);
  }

  private static boolean isAbsolute(String uri) {
    return uri.startsWith("/") || uri.matches("(?i)[a-z][a-z0-9+.-]+:.*");
  }

  /** The path of an address, without {@code file:} and percent signs. */
  private static String decoded(String uri) {
    String path = uri.replaceFirst("(?i)^file:/*", "/").replace('\\', '/');
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
