package dev.postern.threatmodel.rule;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.yaml.StrictYaml;
import dev.postern.extractor.yaml.YamlMap;
import dev.postern.threatmodel.model.Stride;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The bundled rules, in the order of their ids. */
public final class ThreatRules {

  private static final String FOLDER = "/dev/postern/threatmodel/threat-rules/";
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "category",
          "cwe",
          "queries",
          "telling",
          "oncePerApplication",
          "effect",
          "audience",
          "gains",
          "remedy",
          "reasonFor",
          "controlled",
          "controlStatement");

  private ThreatRules() {}

  /**
   * Reads the rules.
   *
   * @throws ModelFormatException when a file is broken
   */
  public static List<ThreatRule> bundled() {
    return text("rules.txt").lines().map(id -> read(id, text(id + ".yml"))).toList();
  }

  private static ThreatRule read(String id, String text) {
    YamlMap map = StrictYaml.read(id + ".yml", text).allow(KEYS);
    if (!map.text("id").equals(id)) {
      throw new ModelFormatException(id + ".yml: id: must be the name of the file");
    }
    map.text("category");
    return new ThreatRule(
        id,
        map.text("title"),
        map.constant("category", Stride.class, Stride.TAMPERING),
        map.numbers("cwe"),
        map.texts("queries"),
        map.constant("telling", ThreatRule.Telling.class, ThreatRule.Telling.CAUSE),
        map.texts("oncePerApplication"),
        map.text("effect"),
        map.constant("audience", ThreatRule.Audience.class, ThreatRule.Audience.CALLERS),
        map.constant("gains", ThreatRule.Gain.class, ThreatRule.Gain.NOTHING),
        map.constant("remedy", ThreatRule.Remedy.class, ThreatRule.Remedy.CLOSED),
        map.texts("reasonFor"),
        map.optional("controlled").orElse(""),
        map.optional("controlStatement").orElse(""));
  }

  private static String text(String name) {
    try (InputStream in = ThreatRules.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the distribution");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
