package dev.postern.threatmodel.gate;

import dev.postern.threatmodel.policy.RuleSetting;
import dev.postern.threatmodel.snapshot.EndpointState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Rules about who may call what. */
final class AccessRules {
  private static final Set<String> NO_CALLER_FROM_OUTSIDE = Set.of("SCHEDULE", "STARTUP", "CLI");

  private AccessRules() {}

  static List<GateRule> all() {
    return List.of(
        new Opened(),
        new Undecided(),
        new NewOpen(),
        new NewUndecided(),
        new CheckLost(),
        new Gone());
  }

  private record Opened() implements GateRule {
    @Override
    public String id() {
      return "ACCESS-OPENED";
    }

    @Override
    public List<Result> judge(Comparison comparison, RuleSetting setting) {
      List<Result> results = new ArrayList<>();
      for (EndpointPairs.Pair pair : comparison.endpoints()) {
        EndpointState before = pair.before();
        if (before != null) {
          AccessChange.Finding found = AccessChange.between(before.formula(), pair.now().formula());
          if (found.kind() == AccessChange.Kind.OPENED
              || found.kind() == AccessChange.Kind.DECIDED_OPEN) {
            results.add(result(comparison, setting, pair, before, found));
          }
        }
      }
      return results;
    }

    private static Result result(
        Comparison comparison,
        RuleSetting setting,
        EndpointPairs.Pair pair,
        EndpointState before,
        AccessChange.Finding found) {
      boolean certain = found.kind() == AccessChange.Kind.OPENED;
      String message =
          pair.door()
              + (certain ? " lets in " : " is known to let in ")
              + found.caller()
              + " now: it was "
              + before.access()
              + ", it is "
              + pair.now().access()
              + data(pair.now())
              + because(pair.now());
      return AccessRules.result(
          comparison,
          setting,
          pair,
          certain ? Outcome.VIOLATED : Outcome.UNDECIDED,
          message,
          found.caller(),
          "Guard the endpoint as before, or have its owner waive this for as long as the door stays as it is.");
    }
  }

  private record Undecided() implements GateRule {
    @Override
    public String id() {
      return "ACCESS-UNDECIDED";
    }

    @Override
    public List<Result> judge(Comparison comparison, RuleSetting setting) {
      List<Result> results = new ArrayList<>();
      for (EndpointPairs.Pair pair : comparison.endpoints()) {
        EndpointState before = pair.before();
        boolean maybe =
            before != null
                && AccessChange.between(before.formula(), pair.now().formula()).kind()
                    == AccessChange.Kind.MAYBE_OPENED;
        if (before != null && maybe) {
          results.add(
              result(
                  comparison,
                  setting,
                  pair,
                  Outcome.UNDECIDED,
                  "Who may call "
                      + pair.door()
                      + " was known ("
                      + before.access()
                      + ") and is not any more"
                      + because(pair.now()),
                  "Answer the question that postern endpoints --questions asks of it, in postern.model.yml of the base."));
        }
      }
      return results;
    }
  }

  private record NewOpen() implements GateRule {
    @Override
    public String id() {
      return "ENDPOINT-OPEN";
    }

    @Override
    public List<Result> judge(Comparison comparison, RuleSetting setting) {
      List<Result> results = new ArrayList<>();
      for (EndpointPairs.Pair pair : comparison.endpoints()) {
        EndpointState now = pair.now();
        boolean matters = now.stateChanging() || !now.dataClasses().isEmpty();
        if (pair.before() == null && now.isPublic() && matters && isOutside(now)) {
          results.add(
              result(
                  comparison,
                  setting,
                  pair,
                  Outcome.VIOLATED,
                  "The new endpoint "
                      + pair.door()
                      + " lets in anybody without a login"
                      + (now.stateChanging() ? " and changes state" : "")
                      + data(now)
                      + because(now),
                  "Demand a login or a role, if it is not meant for everybody."));
        }
      }
      return results;
    }
  }

  private record NewUndecided() implements GateRule {
    @Override
    public String id() {
      return "ENDPOINT-UNDECIDED";
    }

    @Override
    public List<Result> judge(Comparison comparison, RuleSetting setting) {
      List<Result> results = new ArrayList<>();
      for (EndpointPairs.Pair pair : comparison.endpoints()) {
        if (pair.before() == null && pair.now().isUnknown() && isOutside(pair.now())) {
          results.add(
              result(
                  comparison,
                  setting,
                  pair,
                  Outcome.UNDECIDED,
                  "It is not known who may call the new endpoint "
                      + pair.door()
                      + because(pair.now()),
                  "postern endpoints --questions tells what would decide it."));
        }
      }
      return results;
    }
  }

  private record CheckLost() implements GateRule {
    @Override
    public String id() {
      return "OBJECT-CHECK-LOST";
    }

    @Override
    public List<Result> judge(Comparison comparison, RuleSetting setting) {
      List<Result> results = new ArrayList<>();
      for (EndpointPairs.Pair pair : comparison.endpoints()) {
        EndpointState before = pair.before();
        String now = pair.now().objectCheck();
        if (before != null
            && before.objectCheck().equals("PROVEN")
            && (now.equals("ABSENT") || now.equals("UNKNOWN"))) {
          results.add(
              result(
                  comparison,
                  setting,
                  pair,
                  now.equals("ABSENT") ? Outcome.VIOLATED : Outcome.UNDECIDED,
                  "That "
                      + pair.door()
                      + " compares the record with the caller was proven and is not any more",
                  "Compare the owner of the record with the caller before it is used."));
        }
      }
      return results;
    }
  }

  /** Guards that code brings; rules over URLs show in the access itself. */
  private record Gone() implements GateRule {
    private static final Set<String> IN_ACCESS = Set.of("URL_RULE", "DEFAULT", "IGNORING");

    @Override
    public String id() {
      return "GUARD-GONE";
    }

    @Override
    public List<Result> judge(Comparison comparison, RuleSetting setting) {
      List<Result> results = new ArrayList<>();
      for (EndpointPairs.Pair pair : comparison.endpoints()) {
        EndpointState before = pair.before();
        if (before == null || isOpened(before, pair.now())) {
          continue;
        }
        TreeSet<String> lost = new TreeSet<>(signatures(comparison.base().guards(), before));
        lost.removeAll(signatures(comparison.head().guards(), pair.now()));
        if (!lost.isEmpty()) {
          results.add(
              result(
                  comparison,
                  setting,
                  pair,
                  Outcome.VIOLATED,
                  String.join(", ", lost)
                      + " does not stand before "
                      + pair.door()
                      + " any more; what is left makes it "
                      + pair.now().access(),
                  "Keep both guards, so that one mistake does not open the door."));
        }
      }
      return results;
    }

    private static boolean isOpened(EndpointState before, EndpointState now) {
      return AccessChange.between(before.formula(), now.formula()).kind()
          != AccessChange.Kind.NOT_WORSE;
    }

    private static TreeSet<String> signatures(
        List<dev.postern.threatmodel.snapshot.Snapshot.GuardState> guards, EndpointState state) {
      TreeSet<String> found = new TreeSet<>();
      for (var guard : guards) {
        if (state.guards().contains(guard.id()) && !IN_ACCESS.contains(guard.kind())) {
          String kind = guard.kind().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
          found.add("The " + kind + " guard that requires " + guard.requires());
        }
      }
      return found;
    }
  }

  private static boolean isOutside(EndpointState state) {
    return !NO_CALLER_FROM_OUTSIDE.contains(state.protocol());
  }

  private static String data(EndpointState state) {
    return state.dataClasses().isEmpty()
        ? ""
        : "; it touches " + String.join(", ", state.dataClasses());
  }

  private static String because(EndpointState state) {
    return state.reason().isEmpty() ? "" : " (" + state.reason() + ")";
  }

  private static Result result(
      Comparison comparison,
      RuleSetting setting,
      EndpointPairs.Pair pair,
      Outcome outcome,
      String message,
      String remedy) {
    return result(comparison, setting, pair, outcome, message, "", remedy);
  }

  /** Doors that one changed line opens to the same callers are told together. */
  private static Result result(
      Comparison comparison,
      RuleSetting setting,
      EndpointPairs.Pair pair,
      Outcome outcome,
      String message,
      String caller,
      String remedy) {
    EndpointState now = pair.now();
    String name = now.protocol().equals("HTTP") ? pair.door() : now.protocol() + " " + pair.door();
    String element = now.application().equals(".") ? name : now.application() + ": " + name;
    Result.Place place = comparison.place(now.places(), new Result.Place(now.file(), now.line()));
    return new Result(
        setting.id(),
        setting.level(),
        outcome,
        element,
        message,
        place,
        comparison.origin(now.places()).origin(),
        caller.isEmpty() ? "" : "for " + caller + ", by " + place,
        Comparison.hash(List.of(setting.id(), element, now.formula(), now.objectCheck())),
        remedy,
        comparison.owners(place.file(), List.of()),
        null);
  }
}
