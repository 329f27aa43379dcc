package dev.postern.extractor.access;

import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.fact.StructureFact;
import dev.postern.extractor.model.id.GuardId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was inferred about the guards of an application's own (filters, interceptors, annotations)
 * as a file that people review: what each enforces, where it is seen, and before which endpoints.
 */
public final class InferredGuards {

  private static final Set<String> CODE = Set.of("INTERCEPTOR", "FILTER");

  private static final String HEAD =
      """
      # Guards of the applications' own, as inferred from their code. Nothing is read from this file.
      # To correct an entry, or to answer one that is not decided, copy it to postern.model.yml:
      #   guards:
      #     - guard: NAME
      #       requires: authenticated
      #       reason: who says so
      """;

  private final Set<String> annotations = new TreeSet<>();
  private final Map<GuardId, GuardFact.Guard> guards = new TreeMap<>();
  private final Map<GuardId, Set<String>> doors = new TreeMap<>();

  private InferredGuards(List<Fact> facts) {
    for (Fact fact : facts) {
      if (fact instanceof StructureFact.Type type && type.typeKind().equals("ANNOTATION")) {
        annotations.add("@" + type.id().simpleName());
      }
    }
    for (Fact fact : facts) {
      if (fact instanceof GuardFact.Guard guard && isOwn(guard)) {
        guards.putIfAbsent(guard.id(), guard);
      } else if (fact instanceof GuardFact.Guarding guarding
          && guarding.variant().equals("default")) {
        String door = guarding.endpoint().verb() + " " + guarding.endpoint().address();
        doors.computeIfAbsent(guarding.guard(), id -> new TreeSet<>()).add(door.strip());
      }
    }
  }

  /** The file. */
  public static String text(List<Fact> facts) {
    return new InferredGuards(facts).write();
  }

  private boolean isOwn(GuardFact.Guard guard) {
    return CODE.contains(guard.guardKind())
        || (guard.guardKind().equals("METHOD") && annotations.contains(guard.matcher()));
  }

  private static String name(GuardFact.Guard guard) {
    return guard.guardKind().equals("METHOD") ? guard.matcher() : guard.expression();
  }

  private String write() {
    Map<String, List<GuardFact.Guard>> byName = new TreeMap<>();
    for (GuardFact.Guard guard : guards.values()) {
      String key = guard.id().application() + " " + name(guard);
      byName.computeIfAbsent(key, each -> new ArrayList<>()).add(guard);
    }
    StringBuilder out = new StringBuilder(HEAD);
    out.append(byName.isEmpty() ? "guards: []\n" : "guards:\n");
    byName.values().forEach(same -> guard(same, out));
    return out.toString();
  }

  private void guard(List<GuardFact.Guard> same, StringBuilder out) {
    GuardFact.Guard first = same.get(0);
    out.append("  - guard: ").append(quoted(name(first))).append('\n');
    out.append("    kind: ").append(first.guardKind()).append('\n');
    out.append("    application: ").append(quoted(first.id().application().name())).append('\n');
    if (CODE.contains(first.guardKind())) {
      out.append("    sees: ").append(quoted(first.matcher())).append('\n');
    }
    out.append("    enforces:\n");
    for (GuardFact.Guard each : same) {
      enforced(each, out);
    }
  }

  private void enforced(GuardFact.Guard guard, StringBuilder out) {
    String requires = guard.effective() ? words(guard.requires()) : "nothing";
    out.append("      - requires: ").append(quoted(requires)).append('\n');
    if (!guard.effective()) {
      out.append("        inert: ").append(quoted(guard.inertDetail())).append('\n');
    }
    out.append("        evidence: ").append(quoted(guard.evidence().span().place())).append('\n');
    out.append("        endpoints: [");
    out.append(
        String.join(
            ", ",
            doors.getOrDefault(guard.id(), Set.of()).stream()
                .map(InferredGuards::quoted)
                .toList()));
    out.append("]\n");
  }

  private static String words(Formula formula) {
    return formula.questions().isEmpty() ? formula.toString() : "not decided";
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '"' || each == '\\') {
        out.append('\\').append(each);
      } else {
        out.append(each < ' ' || each == 0x7f ? ' ' : each);
      }
    }
    return out.append('"').toString();
  }
}
