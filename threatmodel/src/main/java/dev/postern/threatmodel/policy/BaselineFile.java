package dev.postern.threatmodel.policy;

import dev.postern.extractor.yaml.StrictYaml;
import dev.postern.extractor.yaml.YamlMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Reads and writes baselines, as YAML. */
public final class BaselineFile {
  /** The name of the file in a repository. */
  public static final String NAME = "postern.baseline.yml";

  private static final Set<String> KEYS = Set.of("version", "since", "until", "debts");
  private static final Set<String> DEBT = Set.of("rule", "element", "level", "outcome", "body");

  private BaselineFile() {}

  /**
   * The baseline of a text.
   *
   * @param origin name of the file, for messages
   * @throws dev.postern.extractor.ModelFormatException when something in it is not understood
   */
  public static Baseline read(String origin, String text) {
    YamlMap root = StrictYaml.read(origin, text).allow(KEYS);
    if (!root.text("version").equals("1")) {
      throw root.wrong("version", "must be 1");
    }
    List<Baseline.Debt> debts = new ArrayList<>();
    for (YamlMap row : root.has("debts") ? root.maps("debts") : List.<YamlMap>of()) {
      row.allow(DEBT);
      String outcome = row.text("outcome");
      if (!outcome.equals("violated") && !outcome.equals("undecided")) {
        throw row.wrong("outcome", "must be violated or undecided");
      }
      debts.add(
          new Baseline.Debt(
              row.text("rule"),
              row.text("element"),
              level(row),
              outcome.equals("violated"),
              row.text("body")));
    }
    return new Baseline(day(root, "since"), day(root, "until"), debts);
  }

  private static Level level(YamlMap row) {
    try {
      return Level.valueOf(row.text("level").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.wrong("level", "must be error, warning or note");
    }
  }

  private static LocalDate day(YamlMap root, String key) {
    try {
      return LocalDate.parse(root.text(key));
    } catch (DateTimeParseException e) {
      throw root.wrong(key, "must be a date such as 2027-01-31");
    }
  }

  /** The text of a baseline. */
  public static String write(Baseline baseline) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("version", 1);
    root.put("since", baseline.since().toString());
    root.put("until", baseline.until().toString());
    List<Object> rows = new ArrayList<>();
    for (Baseline.Debt debt : baseline.debts()) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("rule", debt.rule());
      row.put("element", debt.element());
      row.put("level", debt.level().name().toLowerCase(Locale.ROOT));
      row.put("outcome", debt.violated() ? "violated" : "undecided");
      row.put("body", debt.body());
      rows.add(row);
    }
    root.put("debts", rows);
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setSplitLines(false);
    return "# Known when the gate was introduced, to be worked off until the day below. Worse than"
        + " that, or in content that changed, fails the gate.\n"
        + new Yaml(options).dump(root);
  }
}
