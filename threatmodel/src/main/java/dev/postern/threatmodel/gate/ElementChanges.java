package dev.postern.threatmodel.gate;

import dev.postern.extractor.attribution.change.Change;
import dev.postern.extractor.attribution.change.ChangedFile;
import dev.postern.threatmodel.snapshot.MethodState;
import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.Snapshot.TypeState;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the elements that a change touched. Code that only moved, from one place of the repository
 * to another, with the same tokens, is not changed; neither is what was only laid out anew.
 */
final class ElementChanges {
  private final Change change;
  private final Snapshot base;
  private final Snapshot head;
  private final LineOrigins origins;

  ElementChanges(Change change, Snapshot base, Snapshot head, LineOrigins origins) {
    this.change = change;
    this.base = base;
    this.head = head;
    this.origins = origins;
  }

  /** The elements, by file and place. */
  List<ChangedElement> find() {
    Map<String, MethodState> before = base.methodsById();
    Map<String, Integer> gone = gone();
    List<ChangedElement> found = new ArrayList<>();
    for (ChangedFile file : change.files()) {
      if (!file.deleted() && !file.lines().ranges().isEmpty()) {
        inFile(file, before, gone, found);
      }
    }
    return found;
  }

  /** How often the body of a method that is not there any more was there. */
  private Map<String, Integer> gone() {
    Map<String, MethodState> now = head.methodsById();
    Map<String, Integer> gone = new HashMap<>();
    for (MethodState method : base.methods()) {
      if (!now.containsKey(method.id()) && !method.body().isEmpty()) {
        gone.merge(method.body(), 1, Integer::sum);
      }
    }
    return gone;
  }

  private void inFile(
      ChangedFile file,
      Map<String, MethodState> before,
      Map<String, Integer> gone,
      List<ChangedElement> found) {
    BitSet rest = file.lines().toBits();
    List<MethodState> methods =
        head.methods().stream()
            .filter(method -> method.file().equals(file.path()))
            .sorted(
                Comparator.comparingInt((MethodState method) -> method.last() - method.first())
                    .thenComparing(MethodState::id))
            .toList();
    for (MethodState method : methods) {
      BitSet span = new BitSet();
      span.set(method.first(), method.last() + 1);
      span.and(rest);
      if (!span.isEmpty() && method.codeLines() > 0) {
        rest.andNot(span);
        LineTally lines = origins.within(file.path(), span);
        if (lines.all() > 0 && !isMoved(method, before, gone)) {
          found.add(element(method, lines));
        }
      }
    }
    types(file, rest, found);
  }

  private static boolean isMoved(
      MethodState method, Map<String, MethodState> before, Map<String, Integer> gone) {
    MethodState old = before.get(method.id());
    if (old != null) {
      return !method.body().isEmpty() && old.body().equals(method.body());
    }
    Integer left = gone.get(method.body());
    if (left == null || left == 0) {
      return false;
    }
    gone.put(method.body(), left - 1);
    return true;
  }

  private void types(ChangedFile file, BitSet rest, List<ChangedElement> found) {
    List<TypeState> types =
        head.types().stream()
            .filter(type -> type.file().equals(file.path()))
            .sorted(
                Comparator.comparingInt((TypeState type) -> type.last() - type.first())
                    .thenComparing(TypeState::id))
            .toList();
    for (TypeState type : types) {
      BitSet span = new BitSet();
      span.set(type.first(), type.last() + 1);
      span.and(rest);
      rest.andNot(span);
      LineTally lines = origins.within(file.path(), span);
      if (lines.all() > 0) {
        found.add(
            new ChangedElement(
                type.id(),
                type.name(),
                file.path(),
                lines,
                type.zones(),
                List.of(),
                file.content(),
                false,
                type.test(),
                false,
                0));
      }
    }
  }

  private static ChangedElement element(MethodState method, LineTally lines) {
    return new ChangedElement(
        method.id(),
        method.name(),
        method.file(),
        lines,
        method.zones(),
        method.tests(),
        method.body(),
        true,
        method.test(),
        method.called(),
        method.endpoints());
  }
}
