package dev.postern.cli.gate;

import dev.postern.cli.project.OpenProject;
import dev.postern.threatmodel.policy.Policy;
import dev.postern.threatmodel.policy.PolicyReader;
import dev.postern.threatmodel.policy.RuleSetting;
import dev.postern.threatmodel.zone.ZoneFinder;
import dev.postern.threatmodel.zone.ZoneMap;
import dev.postern.threatmodel.zone.ZoneSpec;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Drafts a policy from the zones that a graph shows: what is there already, to be corrected. */
public final class PolicyDraft {
  private static final int EXAMPLES = 3;

  private PolicyDraft() {}

  /** The text of a policy that observes. */
  public static String of(OpenProject open) {
    Policy builtIn = PolicyReader.builtIn();
    ZoneMap found = new ZoneFinder(builtIn.zones()).in(open.rows(), open.asked());
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # What the gate asks of a change. It counts from the commit on that it is part of: postern gate --base reads
        # it from the base, so that a change cannot relax its own gate. postern policy show prints all that may stand here.
        version: 1
        owner: ""
        # observe: tell everything, fail nothing. warn: the same. block: errors that nobody waived fail the gate.
        mode: observe

        # May an AI write there? open: as anywhere. reviewed: with a review by somebody else. verified: with an approval that
        # the gate is told of (--approved-by). forbidden: only code that is attested to a person.
        # Code of undeclared origin is asked for the same. These zones replace the built-in ones.
        zones:
        """);
    for (ZoneSpec zone : builtIn.zones()) {
      zone(text, zone, found);
    }
    text.append("\n# Built-in rules, as they are. level: error, warning, note or off.\nrules:\n");
    for (RuleSetting rule : builtIn.rules()) {
      text.append("  - {id: ").append(rule.id()).append(", level: ");
      text.append(rule.level().name().toLowerCase(Locale.ROOT)).append("}");
      text.append("  # ").append(rule.title()).append('\n');
    }
    text.append("\nwaivers: []  # postern gate --format waivers drafts entries\n");
    return text.toString();
  }

  private static void zone(StringBuilder text, ZoneSpec zone, ZoneMap found) {
    text.append("  ").append(zone.id()).append(":");
    if (zone.files().isEmpty()) {
      long size = found.size(zone.id());
      text.append("  # ").append(size).append(size == 1 ? " type or method" : " types and methods");
      List<String> signs = signs(zone.id(), found);
      text.append(signs.isEmpty() ? "" : ", such as by " + String.join(", ", signs));
    }
    text.append("\n    ai: ").append(zone.ai().name().toLowerCase(Locale.ROOT)).append('\n');
    list(text, "packages", zone.packages());
    list(text, "annotations", zone.annotations());
    list(text, "supertypes", zone.supertypes());
    list(text, "calls", zone.calls());
    list(text, "files", zone.files());
    if (!zone.cypher().isEmpty()) {
      text.append("    cypher: |\n");
      zone.cypher().lines().forEach(line -> text.append("      ").append(line).append('\n'));
    }
  }

  private static List<String> signs(String zone, ZoneMap found) {
    TreeSet<String> signs = new TreeSet<>();
    for (Map<String, String> each : found.reasons().values()) {
      String reason = each.getOrDefault(zone, "");
      if (!reason.isEmpty()) {
        signs.add(reason.replaceAll("[^A-Za-z0-9_.$ /-]", "?"));
      }
    }
    return signs.stream().limit(EXAMPLES).toList();
  }

  private static void list(StringBuilder text, String key, List<String> values) {
    if (!values.isEmpty()) {
      text.append("    ").append(key).append(": [");
      text.append(String.join(", ", values.stream().map(each -> '"' + each + '"').toList()));
      text.append("]\n");
    }
  }
}
