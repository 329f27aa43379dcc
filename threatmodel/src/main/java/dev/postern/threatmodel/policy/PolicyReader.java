package dev.postern.threatmodel.policy;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.model.Sha256;
import dev.postern.extractor.yaml.StrictYaml;
import dev.postern.extractor.yaml.YamlMap;
import dev.postern.threatmodel.zone.AiUse;
import dev.postern.threatmodel.zone.ZoneSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads policies. What a policy does not say is as in the built-in one: rules it does not list, and
 * zones when it lists none.
 */
public final class PolicyReader {
  private static final String BUILT_IN = "/dev/postern/threatmodel/policy/built-in.yml";
  private static final int LONGEST_WAIVER = 180;
  private static final Set<String> KEYS =
      Set.of("version", "owner", "mode", "zones", "rules", "waivers", "blind");
  private static final Set<String> ZONE_KEYS =
      Set.of("ai", "packages", "annotations", "supertypes", "calls", "files", "cypher", "owners");
  private static final Set<String> RULE_KEYS =
      Set.of("id", "title", "level", "cypher", "params", "waivable", "aisvs", "nistAiRmf");
  private static final Set<String> WAIVER_KEYS =
      Set.of("rule", "element", "body", "reason", "owner", "created", "expires");

  private PolicyReader() {}

  /** The policy that holds where a team has none: everything is observed. */
  public static Policy builtIn() {
    return parse("the built-in policy", builtInText(), Optional.empty());
  }

  /** The text of the built-in policy. */
  public static String builtInText() {
    try (InputStream in = PolicyReader.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException(BUILT_IN + " is missing from the distribution");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The policy of a text.
   *
   * @param origin where the text comes from, for messages
   * @throws ModelFormatException when anything in it is not understood
   */
  public static Policy read(String origin, String text) {
    return parse(origin, text, Optional.of(builtIn()));
  }

  private static Policy parse(String origin, String text, Optional<Policy> defaults) {
    YamlMap root = StrictYaml.read(origin, text).allow(KEYS);
    if (!root.text("version").equals("1")) {
      throw root.wrong("version", "must be 1");
    }
    List<ZoneSpec> zones = root.map("zones").map(PolicyReader::zones).orElse(List.of());
    List<RuleSetting> rules = rules(root, defaults);
    YamlMap blind = root.map("blind").map(map -> map.allow(Set.of("files", "calls"))).orElse(root);
    boolean limits = root.has("blind");
    return new Policy(
        origin,
        root.optional("owner").orElse(""),
        Sha256.hex(builtInText() + "\u0000" + text),
        word(root, "mode", Mode.class, Mode.OBSERVE),
        root.has("zones") ? zones : defaults.map(Policy::zones).orElse(zones),
        rules,
        waivers(root, rules),
        limits ? percent(blind, "files", 2) : 2,
        limits ? percent(blind, "calls", 10) : 10);
  }

  private static int percent(YamlMap map, String key, int fallback) {
    String text = map.optional(key).orElse(Integer.toString(fallback));
    if (!text.matches("\\d{1,2}|100")) {
      throw map.wrong(key, "must be a whole number of percent");
    }
    return Integer.parseInt(text);
  }

  private static List<ZoneSpec> zones(YamlMap map) {
    List<ZoneSpec> zones = new ArrayList<>();
    for (String id : map.keys()) {
      YamlMap zone = map.map(id).orElseThrow().allow(ZONE_KEYS);
      if (!id.matches("[a-z][a-z0-9-]*")) {
        throw map.wrong(id, "the name of a zone is made of small letters, digits and hyphens");
      }
      zones.add(
          new ZoneSpec(
              id,
              word(zone, "ai", AiUse.class, AiUse.REVIEWED),
              zone.texts("packages"),
              zone.texts("annotations"),
              zone.texts("supertypes"),
              zone.texts("calls"),
              zone.texts("files"),
              zone.optional("cypher").orElse(""),
              zone.texts("owners")));
    }
    return zones;
  }

  private static List<RuleSetting> rules(YamlMap root, Optional<Policy> defaults) {
    Map<String, RuleSetting> rules = new LinkedHashMap<>();
    defaults.ifPresent(policy -> policy.rules().forEach(rule -> rules.put(rule.id(), rule)));
    Set<String> listed = new LinkedHashSet<>();
    for (YamlMap row : root.maps("rules")) {
      row.allow(RULE_KEYS);
      String id = row.text("id");
      if (!listed.add(id)) {
        throw row.wrong("id", id + " is listed twice");
      }
      RuleSetting built = rules.get(id);
      if (built == null && defaults.isPresent() && !row.has("cypher")) {
        throw row.wrong("id", id + " is no built-in rule; a rule of your own needs its cypher");
      }
      if (built != null && row.has("cypher")) {
        throw row.wrong("cypher", id + " is a built-in rule; give your rule another id");
      }
      rules.put(id, rule(row, built == null ? fresh(id) : built, built != null));
    }
    return List.copyOf(rules.values());
  }

  private static RuleSetting fresh(String id) {
    return new RuleSetting(id, id, Level.WARNING, "", Map.of(), true, List.of(), List.of());
  }

  private static RuleSetting rule(YamlMap row, RuleSetting before, boolean builtIn) {
    Map<String, Object> params = new LinkedHashMap<>(before.params());
    Map<String, Object> given = row.plain("params");
    if (builtIn) {
      for (String name : given.keySet()) {
        if (!params.containsKey(name)) {
          throw row.wrong("params", name + " is no parameter of " + before.id());
        }
      }
    }
    params.putAll(given);
    return new RuleSetting(
        before.id(),
        row.optional("title").orElse(before.title()),
        word(row, "level", Level.class, before.level()),
        row.optional("cypher").orElse(before.cypher()),
        params,
        row.has("waivable") ? row.flag("waivable") : before.waivable(),
        row.has("aisvs") ? row.texts("aisvs") : before.aisvs(),
        row.has("nistAiRmf") ? row.texts("nistAiRmf") : before.nistAiRmf());
  }

  private static List<Waiver> waivers(YamlMap root, List<RuleSetting> rules) {
    List<Waiver> waivers = new ArrayList<>();
    for (YamlMap row : root.maps("waivers")) {
      row.allow(WAIVER_KEYS);
      String id = row.text("rule");
      RuleSetting rule =
          rules.stream()
              .filter(each -> each.id().equals(id))
              .findFirst()
              .orElseThrow(() -> row.wrong("rule", "there is no rule " + id));
      if (!rule.waivable()) {
        throw row.wrong("rule", id + " cannot be waived");
      }
      LocalDate created = day(row, "created");
      LocalDate expires = day(row, "expires");
      if (expires.isAfter(created.plusDays(LONGEST_WAIVER))) {
        throw row.wrong("expires", "a waiver holds for at most " + LONGEST_WAIVER + " days");
      }
      waivers.add(
          new Waiver(
              id,
              row.text("element"),
              row.text("body"),
              row.text("reason"),
              row.text("owner"),
              created,
              expires));
    }
    return waivers;
  }

  private static LocalDate day(YamlMap row, String key) {
    try {
      return LocalDate.parse(row.text(key));
    } catch (DateTimeParseException e) {
      throw row.wrong(key, "must be a date such as 2027-01-31");
    }
  }

  /** A constant, written in small letters. */
  private static <E extends Enum<E>> E word(YamlMap map, String key, Class<E> type, E fallback) {
    Optional<String> text = map.optional(key);
    if (text.isEmpty()) {
      return fallback;
    }
    List<String> known = new ArrayList<>();
    for (E each : type.getEnumConstants()) {
      String name = each.name().toLowerCase(Locale.ROOT);
      if (name.equals(text.get())) {
        return each;
      }
      known.add(name);
    }
    throw map.wrong(key, text.get() + " is none of " + String.join(", ", known));
  }
}
