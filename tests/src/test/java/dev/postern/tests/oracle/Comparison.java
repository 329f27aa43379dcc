package dev.postern.tests.oracle;

import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.fact.GuardFact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was decided about an example against what its server does. */
final class Comparison {

  private static final Script.Request PLAIN =
      new Script.Request(List.of(), "application/json", "{}", Map.of());

  private final Script script;
  private final Calls calls;
  private final List<String> wrongSafe = new ArrayList<>();
  private final List<String> wrongOpen = new ArrayList<>();
  private final List<String> unclear = new ArrayList<>();
  private final List<String> paid = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private final List<String> doors = new ArrayList<>();
  private final Set<String> samples = new TreeSet<>();
  private int endpoints;
  private int agree;
  private int undecided;
  private int differ;
  private int debts;

  Comparison(Script script, Calls calls) {
    this.script = script;
    this.calls = calls;
  }

  List<String> wrongSafe() {
    return wrongSafe;
  }

  List<String> wrongOpen() {
    return wrongOpen;
  }

  /** Endpoints whose answers say nothing about who may call. */
  List<String> unclear() {
    return unclear;
  }

  /** Variations of a path by which somebody came in who was refused at the path itself. */
  List<String> doors() {
    return doors;
  }

  /** Everything that is not as it should be, a line each. */
  String details() {
    StringBuilder text = new StringBuilder(summary()).append('\n');
    wrongSafe.forEach(line -> text.append("called guarded: ").append(line).append('\n'));
    doors.forEach(line -> text.append("other door: ").append(line).append('\n'));
    wrongOpen.forEach(line -> text.append("called open: ").append(line).append('\n'));
    unclear.forEach(line -> text.append("no clear answer: ").append(line).append('\n'));
    open.forEach(line -> text.append("undecided: ").append(line).append('\n'));
    return text.toString();
  }

  /** One line for the output of the build. */
  String summary() {
    return endpoints
        + " endpoints, "
        + script.principals().size()
        + " principals: "
        + agree
        + " agree, "
        + differ
        + " differ at "
        + wrongOpen.size()
        + " endpoints, "
        + wrongSafe.size()
        + " endpoints wrongly called guarded, "
        + doors.size()
        + " other doors, "
        + undecided
        + " undecided, "
        + debts
        + " known to differ"
        + (paid.isEmpty() ? "" : "; paid debts: " + paid);
  }

  /** Calls every endpoint as everybody. */
  void compare(List<GuardFact.Decision> decisions) throws IOException, InterruptedException {
    for (GuardFact.Decision decision : decisions) {
      samples.addAll(uris(decision));
    }
    for (GuardFact.Decision decision : decisions) {
      add(decision);
    }
  }

  /** The requests that stand for the endpoint: from the script by verb and path, or by path. */
  private Script.Request request(GuardFact.Decision decision) {
    Script.Request byPath = script.requests().getOrDefault(decision.endpoint().address(), PLAIN);
    return script.requests().getOrDefault(door(decision), byPath);
  }

  private List<String> uris(GuardFact.Decision decision) {
    List<String> given = request(decision).uris();
    return given.isEmpty() ? List.of(Calls.sample(decision.endpoint().address())) : given;
  }

  private static String door(GuardFact.Decision decision) {
    return decision.endpoint().verb() + " " + decision.endpoint().address();
  }

  private void add(GuardFact.Decision decision) throws IOException, InterruptedException {
    String door = door(decision);
    if (script.served().containsKey(door)) {
      return;
    }
    endpoints++;
    Script.Request request = request(decision);
    List<String> uris = uris(decision);
    Set<Calls.Answer> good = new HashSet<>();
    Map<Principal, Calls.Verdict> verdicts = new LinkedHashMap<>();
    StringBuilder seen = new StringBuilder();
    for (Principal principal : script.principals()) {
      Map<String, Calls.Answer> answers = new TreeMap<>();
      for (String uri : uris) {
        String at = uris.size() == 1 ? "" : uri + " ";
        calls
            .call(decision.endpoint().verb(), uri, request, principal)
            .forEach((verb, answer) -> answers.put(at + verb, answer));
      }
      verdicts.put(principal, verdict(answers));
      answers.values().stream()
          .filter(answer -> answer.verdict() == Calls.Verdict.PASSED)
          .forEach(good::add);
      seen.append(' ').append(principal.name()).append(statuses(answers));
    }
    String line = door + " " + decision.formula() + " (" + decision.reason() + "):" + seen;
    for (Principal principal : script.principals()) {
      boolean refused = verdicts.get(principal) == Calls.Verdict.REFUSED;
      if (refused
          && principal.passes(decision.formula()) == Truth.YES
          && !byVariation(decision, uris.get(0), principal, good).isEmpty()) {
        verdicts.put(principal, Calls.Verdict.PASSED);
      }
    }
    compare(door, decision, verdicts, line);
    if (!script.debts().containsKey(door)) {
      for (Principal principal : weakest(decision, verdicts)) {
        tryVariations(decision, uris.get(0), principal, good);
      }
    }
  }

  /** The anonymous caller and one who signed in, as far as they are refused. */
  private static List<Principal> weakest(
      GuardFact.Decision decision, Map<Principal, Calls.Verdict> verdicts) {
    List<Principal> refused =
        verdicts.keySet().stream()
            .filter(principal -> verdicts.get(principal) == Calls.Verdict.REFUSED)
            .filter(principal -> principal.passes(decision.formula()) == Truth.NO)
            .toList();
    return refused.subList(0, Math.min(2, refused.size()));
  }

  private void tryVariations(
      GuardFact.Decision decision, String uri, Principal principal, Set<Calls.Answer> good)
      throws IOException, InterruptedException {
    for (String variation : byVariation(decision, uri, principal, good)) {
      String line =
          door(decision)
              + " as "
              + principal.name()
              + " by "
              + variation
              + ": "
              + decision.formula();
      if (script.bypasses().keySet().stream().noneMatch(variation::contains)) {
        doors.add(line);
      }
    }
  }

  /** The same answer at a variation of the path is the same handler behind another door. */
  private List<String> byVariation(
      GuardFact.Decision decision, String uri, Principal principal, Set<Calls.Answer> good)
      throws IOException, InterruptedException {
    List<String> found = new ArrayList<>();
    for (String variation : variations(uri)) {
      Map<String, Calls.Answer> answers =
          samples.contains(variation)
              ? Map.of()
              : calls.call(decision.endpoint().verb(), variation, request(decision), principal);
      if (answers.values().stream().anyMatch(good::contains)) {
        found.add(variation);
      }
    }
    return found;
  }

  private static List<String> variations(String uri) {
    int query = uri.indexOf('?');
    String path = query < 0 ? uri : uri.substring(0, query);
    String rest = query < 0 ? "" : uri.substring(query);
    int last = path.lastIndexOf('/') + 1;
    String upper = path.substring(0, last) + path.substring(last).toUpperCase(Locale.ROOT);
    List<String> all = new ArrayList<>(List.of(path + "/", path + ".json", path + ";v=1"));
    if (!upper.equals(path)) {
      all.add(upper);
    }
    return all.stream().map(each -> each + rest).toList();
  }

  private void compare(
      String door,
      GuardFact.Decision decision,
      Map<Principal, Calls.Verdict> verdicts,
      String line) {
    if (verdicts.containsValue(Calls.Verdict.UNCLEAR)) {
      unclear.add(line);
      return;
    }
    int safe = 0;
    int refused = 0;
    for (Map.Entry<Principal, Calls.Verdict> each : verdicts.entrySet()) {
      Truth expected = each.getKey().passes(decision.formula());
      boolean passed = each.getValue() == Calls.Verdict.PASSED;
      if (expected == Truth.UNKNOWN) {
        undecided++;
      } else if (expected == Truth.of(passed)) {
        agree++;
      } else if (passed) {
        safe++;
      } else {
        refused++;
      }
    }
    if (!decision.formula().questions().isEmpty()) {
      open.add(line);
    }
    boolean debt = script.debts().containsKey(door);
    if (debt && safe + refused == 0) {
      paid.add(line);
    }
    debts += debt ? refused : 0;
    differ += safe + (debt ? 0 : refused);
    if (safe > 0) {
      wrongSafe.add(line);
    } else if (!debt && refused > 0) {
      wrongOpen.add(line);
    }
  }

  private static Calls.Verdict verdict(Map<String, Calls.Answer> answers) {
    List<Calls.Verdict> all = answers.values().stream().map(Calls.Answer::verdict).toList();
    return all.contains(Calls.Verdict.PASSED)
        ? Calls.Verdict.PASSED
        : all.contains(Calls.Verdict.REFUSED) ? Calls.Verdict.REFUSED : Calls.Verdict.UNCLEAR;
  }

  private static Map<String, Integer> statuses(Map<String, Calls.Answer> answers) {
    Map<String, Integer> statuses = new TreeMap<>();
    answers.forEach((verb, answer) -> statuses.put(verb, answer.status()));
    return statuses;
  }
}
