package dev.postern.threatmodel.gate;

import dev.postern.threatmodel.gate.EndpointPairs.Pair;
import dev.postern.threatmodel.policy.RuleSetting;
import dev.postern.threatmodel.snapshot.EndpointState;
import dev.postern.threatmodel.snapshot.Snapshot.GuardState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Rules about who may call what, each judged endpoint by endpoint. */
final class AccessRules {
  private static final Set<String> NO_CALLER_FROM_OUTSIDE = Set.of("SCHEDULE", "STARTUP", "CLI");

  /** Guards that are no code of their own: they show in the access itself. */
  private static final Set<String> IN_ACCESS = Set.of("URL_RULE", "DEFAULT", "IGNORING");

  private AccessRules() {}

  static List<GateRule> all() {
    return List.of(
        new PerEndpoint("ACCESS-OPENED", ifKnown(AccessRules::opened)),
        new PerEndpoint("ACCESS-UNDECIDED", ifKnown(AccessRules::undecided)),
        new PerEndpoint("ENDPOINT-OPEN", ifNew(AccessRules::newOpen)),
        new PerEndpoint("ENDPOINT-UNDECIDED", ifNew(AccessRules::newUndecided)),
        new PerEndpoint("OBJECT-CHECK-LOST", ifKnown(AccessRules::checkLost)),
        new PerEndpoint("GUARD-GONE", ifKnown(AccessRules::guardGone)));
  }

  /**
   * What a rule says of one endpoint.
   *
   * @param caller who is let in; doors that one changed line opens to the same callers are told
   *     together. Empty when each is told alone
   */
  private record Telling(Outcome outcome, String message, String caller, String remedy) {
    Telling(Outcome outcome, String message, String remedy) {
      this(outcome, message, "", remedy);
    }
  }

  private interface Question {
    Optional<Telling> ask(Comparison comparison, Pair pair);
  }

  private interface QuestionOfKnown {
    Optional<Telling> ask(Comparison comparison, Pair pair, EndpointState before);
  }

  /** Asks of endpoints that the base has too. */
  private static Question ifKnown(QuestionOfKnown question) {
    return (comparison, pair) -> {
      EndpointState before = pair.before();
      return before == null ? Optional.empty() : question.ask(comparison, pair, before);
    };
  }

  /** Asks of endpoints that the change brought and that somebody outside can call. */
  private static Question ifNew(Question question) {
    return (comparison, pair) ->
        pair.before() == null && !NO_CALLER_FROM_OUTSIDE.contains(pair.now().protocol())
            ? question.ask(comparison, pair)
            : Optional.empty();
  }

  private record PerEndpoint(String id, Question question) implements GateRule {
    @Override
    public List<Result> judge(Comparison comparison, RuleSetting setting) {
      return comparison.endpoints().stream()
          .flatMap(
              pair ->
                  question.ask(comparison, pair).stream()
                      .map(telling -> result(comparison, setting, pair, telling)))
          .toList();
    }
  }

  private static Optional<Telling> opened(Comparison comparison, Pair pair, EndpointState before) {
    AccessChange.Finding found = change(pair, before);
    boolean certain = found.kind() == AccessChange.Kind.OPENED;
    if (!certain && found.kind() != AccessChange.Kind.DECIDED_OPEN) {
      return Optional.empty();
    }
    return Optional.of(
        new Telling(
            certain ? Outcome.VIOLATED : Outcome.UNDECIDED,
            pair.door()
                + (certain ? " lets in " : " is known to let in ")
                + found.caller()
                + " now: it was "
                + before.access()
                + ", it is "
                + pair.now().access()
                + data(pair.now())
                + because(pair.now()),
            found.caller(),
            "Guard the endpoint as before, or have its owner waive this for as long as the door stays as it is."));
  }

  private static Optional<Telling> undecided(
      Comparison comparison, Pair pair, EndpointState before) {
    return change(pair, before).kind() == AccessChange.Kind.MAYBE_OPENED
        ? Optional.of(
            new Telling(
                Outcome.UNDECIDED,
                "Who may call "
                    + pair.door()
                    + " was known ("
                    + before.access()
                    + ") and is not any more"
                    + because(pair.now()),
                "Answer the question that postern endpoints --questions asks of it, in postern.model.yml of the base."))
        : Optional.empty();
  }

  private static Optional<Telling> newOpen(Comparison comparison, Pair pair) {
    EndpointState now = pair.now();
    boolean matters = now.stateChanging() || !now.dataClasses().isEmpty();
    return now.isPublic() && matters
        ? Optional.of(
            new Telling(
                Outcome.VIOLATED,
                "The new endpoint "
                    + pair.door()
                    + " lets in anybody without a login"
                    + (now.stateChanging() ? " and changes state" : "")
                    + data(now)
                    + because(now),
                "Demand a login or a role, if it is not meant for everybody."))
        : Optional.empty();
  }

  private static Optional<Telling> newUndecided(Comparison comparison, Pair pair) {
    return pair.now().isUnknown()
        ? Optional.of(
            new Telling(
                Outcome.UNDECIDED,
                "It is not known who may call the new endpoint "
                    + pair.door()
                    + because(pair.now()),
                "postern endpoints --questions tells what would decide it."))
        : Optional.empty();
  }

  private static Optional<Telling> checkLost(
      Comparison comparison, Pair pair, EndpointState before) {
    String now = pair.now().objectCheck();
    boolean lost =
        before.objectCheck().equals("PROVEN") && (now.equals("ABSENT") || now.equals("UNKNOWN"));
    return lost
        ? Optional.of(
            new Telling(
                now.equals("ABSENT") ? Outcome.VIOLATED : Outcome.UNDECIDED,
                "That "
                    + pair.door()
                    + " compares the record with the caller was proven and is not any more",
                "Compare the owner of the record with the caller before it is used."))
        : Optional.empty();
  }

  private static Optional<Telling> guardGone(
      Comparison comparison, Pair pair, EndpointState before) {
    if (change(pair, before).kind() != AccessChange.Kind.NOT_WORSE) {
      return Optional.empty();
    }
    SortedSet<String> lost = signatures(comparison.base().guards(), before);
    lost.removeAll(signatures(comparison.head().guards(), pair.now()));
    return lost.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Telling(
                Outcome.VIOLATED,
                String.join(", ", lost)
                    + " does not stand before "
                    + pair.door()
                    + " any more; what is left makes it "
                    + pair.now().access(),
                "Keep both guards, so that one mistake does not open the door."));
  }

  private static SortedSet<String> signatures(List<GuardState> guards, EndpointState state) {
    SortedSet<String> found = new TreeSet<>();
    for (GuardState guard : guards) {
      if (state.guards().contains(guard.id()) && !IN_ACCESS.contains(guard.kind())) {
        String kind = guard.kind().toLowerCase(Locale.ROOT).replace('_', ' ');
        found.add("The " + kind + " guard that requires " + guard.requires());
      }
    }
    return found;
  }

  private static AccessChange.Finding change(Pair pair, EndpointState before) {
    return AccessChange.between(before.formula(), pair.now().formula());
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
      Comparison comparison, RuleSetting setting, Pair pair, Telling telling) {
    EndpointState now = pair.now();
    String name = now.protocol().equals("HTTP") ? pair.door() : now.protocol() + " " + pair.door();
    String element = now.application().equals(".") ? name : now.application() + ": " + name;
    Result.Place place = comparison.place(now.places(), new Result.Place(now.file(), now.line()));
    return new Result(
        setting.id(),
        setting.level(),
        telling.outcome(),
        element,
        telling.message(),
        place,
        comparison.origin(now.places()).origin(),
        telling.caller().isEmpty() ? "" : "for " + telling.caller() + ", by " + place,
        Comparison.hash(List.of(setting.id(), element, now.formula(), now.objectCheck())),
        telling.remedy(),
        comparison.owners(place.file(), List.of()),
        null);
  }
}
