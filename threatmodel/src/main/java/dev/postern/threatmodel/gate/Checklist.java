package dev.postern.threatmodel.gate;

import dev.postern.threatmodel.snapshot.DependencyState;
import dev.postern.threatmodel.snapshot.EndpointState;
import dev.postern.threatmodel.snapshot.FindingState;
import dev.postern.threatmodel.snapshot.MethodState;
import dev.postern.threatmodel.snapshot.SourcePlace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The questions that a change raises, from what stands around it in the model: endpoints that it
 * handles or that are new, guards it edits, findings that were there before in the code it touches,
 * zones, tests and dependencies. What the gate's results say already is not asked again.
 */
final class Checklist {
  private static final int SHOWN = 4;

  private final Comparison comparison;
  private final Set<String> toldElements = new TreeSet<>();
  private final Set<String> reviewTold = new TreeSet<>();
  private final Map<String, MethodState> methods;
  private final Set<ReviewQuestion> questions = new LinkedHashSet<>();

  private Checklist(Comparison comparison, List<Result> told) {
    this.comparison = comparison;
    this.methods = comparison.head().methodsById();
    for (Result result : told) {
      toldElements.add(result.element());
      if (result.rule().equals("AI-ZONE-001")) {
        reviewTold.add(result.element());
      }
    }
  }

  /** The questions, weightiest first. */
  static List<ReviewQuestion> of(Comparison comparison, List<Result> told) {
    Checklist list = new Checklist(comparison, told);
    List<ChangedElement> changed =
        comparison.elements().stream().filter(element -> !element.test()).toList();
    changed.forEach(list::guard);
    comparison.endpoints().forEach(list::fresh);
    changed.forEach(list::handler);
    changed.forEach(list::findings);
    changed.forEach(list::zone);
    list.tests(changed);
    list.dependencies();
    return List.copyOf(list.questions);
  }

  private void ask(String about, String text, List<String> evidence) {
    questions.add(new ReviewQuestion(about, text, evidence));
  }

  private static String place(ChangedElement element) {
    return new SourcePlace(element.file(), element.lines().firstLine()).toString();
  }

  private void guard(ChangedElement element) {
    MethodState method = methods.get(element.id());
    if (method != null && method.guards()) {
      List<EndpointState> doors =
          comparison.head().endpoints().stream().filter(door -> rests(door, method)).toList();
      if (!doors.isEmpty()) {
        ask(
            "guard",
            element.name()
                + " decides who may call "
                + some(doors.stream().map(EndpointState::door).toList())
                + ". Does it still refuse everybody it refused before, on every way out of it,"
                + " exceptions included?",
            evidence(place(element), doors.get(0).places()));
      }
    }
  }

  private static boolean rests(EndpointState door, MethodState method) {
    return door.places().stream()
        .map(SourcePlace::of)
        .anyMatch(
            place ->
                place.file().equals(method.file())
                    && method.first() <= place.line()
                    && place.line() <= method.last());
  }

  private void fresh(EndpointPairs.Pair pair) {
    EndpointState door = pair.now();
    if (pair.before() == null && !toldElements.contains(pair.door()) && door.line() > 0) {
      String data =
          door.dataClasses().isEmpty()
              ? ""
              : "; it touches " + String.join(", ", door.dataClasses());
      ask(
          "endpoint",
          pair.door() + " is new: " + door.access() + data + ". Is that who should be let in?",
          evidence(new SourcePlace(door.file(), door.line()).toString(), door.places()));
    }
  }

  /** Of handlers that take records by an identifier, and do not prove whose they are. */
  private void handler(ChangedElement element) {
    List<EndpointState> doors =
        comparison.head().endpoints().stream()
            .filter(door -> door.handler().equals(element.id()))
            .filter(door -> !known(door))
            .toList();
    for (EndpointState door : doors) {
      if (door.objectCheck().equals("ABSENT") || door.objectCheck().equals("UNKNOWN")) {
        ask(
            "object",
            door.door()
                + " takes a record that its caller names. What keeps one caller from the records of"
                + " another"
                + (door.objectCheck().equals("ABSENT") ? "? No comparison was found." : "?"),
            List.of(place(element)));
      }
    }
  }

  private boolean known(EndpointState door) {
    return toldElements.contains(door.door());
  }

  /** Findings that the base had too, in code that the change touches. */
  private void findings(ChangedElement element) {
    MethodState method = methods.get(element.id());
    if (method == null) {
      return;
    }
    for (FindingState finding : comparison.head().findings()) {
      boolean old =
          !toldElements.contains(finding.id())
              && !finding.experimental()
              && !finding.status().equals("ACCEPTED");
      if (old && finding.file().equals(method.file()) && contains(method, finding.line())) {
        ask(
            "finding",
            "The change touches "
                + element.name()
                + ", where this was found before: "
                + finding.message()
                + " Is it mended, or does the change rely on it?",
            finding.places());
      }
    }
  }

  private static boolean contains(MethodState method, int line) {
    return method.first() <= line && line <= method.last();
  }

  private void zone(ChangedElement element) {
    boolean asked =
        !element.zones().isEmpty()
            && !reviewTold.contains(element.id().substring(element.id().indexOf(':') + 1));
    if (asked && element.lines().origin() != Origin.HUMAN) {
      String doors =
          element.endpoints() == 0
              ? ""
              : "; calls from "
                  + element.endpoints()
                  + (element.endpoints() == 1 ? " endpoint" : " endpoints")
                  + " lead there";
      ask(
          "zone",
          element.name()
              + " (zone "
              + String.join(", ", element.zones())
              + doors
              + ") has "
              + element.lines().words()
              + ". Can whoever reviews it say why each of these lines is right?",
          List.of(place(element)));
    }
  }

  /** One question for all methods that endpoints reach and no test does. */
  private void tests(List<ChangedElement> changed) {
    List<ChangedElement> open =
        changed.stream()
            .filter(element -> element.method() && element.called())
            .filter(element -> element.endpoints() > 0 && element.tests().isEmpty())
            .toList();
    if (!open.isEmpty()) {
      ask(
          "test",
          "Endpoints lead by calls to "
              + some(open.stream().map(ChangedElement::name).toList())
              + ", and no test does. What shows that the change works, refusals included?",
          open.stream().limit(SHOWN).map(Checklist::place).toList());
    }
  }

  private void dependencies() {
    Set<String> before = new TreeSet<>();
    comparison.base().dependencies().forEach(each -> before.add(each.key()));
    Optional<DependencyState> first =
        comparison.head().dependencies().stream()
            .filter(each -> !before.contains(each.key()))
            .findFirst();
    if (first.isPresent()) {
      List<String> fresh =
          comparison.head().dependencies().stream()
              .map(DependencyState::key)
              .filter(key -> !before.contains(key))
              .distinct()
              .toList();
      ask(
          "dependency",
          "New here: "
              + some(fresh)
              + ". Is each the artifact that was meant, from its own publisher, and is it needed?",
          List.of(first.get().file()));
    }
  }

  private static List<String> evidence(String first, List<String> more) {
    List<String> all = new ArrayList<>();
    all.add(first);
    more.stream().limit(SHOWN).forEach(all::add);
    return all;
  }

  private static String some(List<String> names) {
    List<String> distinct = names.stream().distinct().toList();
    String shown = String.join(", ", distinct.stream().limit(SHOWN).toList());
    return distinct.size() > SHOWN ? shown + " and " + (distinct.size() - SHOWN) + " more" : shown;
  }
}
