package dev.postern.threatmodel.gate;

import dev.postern.extractor.model.access.Formula;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares who passes before and after, by trying callers: a stranger, a member without anything,
 * and members with every choice of the named roles and permissions.
 */
public final class AccessChange {
  private static final int MOST = 12;

  /** What became of the access. */
  public enum Kind {
    /** Nobody passes who did not before. */
    NOT_WORSE,
    /** Somebody certainly passes who certainly did not. */
    OPENED,
    /** Somebody may pass now who certainly did not before. */
    MAYBE_OPENED,
    /** Somebody certainly passes now of whom it was not known. */
    DECIDED_OPEN
  }

  /** A truth value in three values. */
  private enum Truth {
    NO,
    UNKNOWN,
    YES
  }

  private record Caller(boolean member, Set<Formula> holds) {
    String words() {
      if (!member) {
        return "anybody without a login";
      }
      return holds.isEmpty()
          ? "any login"
          : "a login with "
              + String.join(" and ", holds.stream().map(Formula::toString).sorted().toList());
    }
  }

  /**
   * A change of access.
   *
   * @param caller the weakest caller that shows it, in words; empty when nothing got worse
   */
  public record Finding(Kind kind, String caller) {}

  private AccessChange() {}

  /** What the change of a formula means. */
  public static Finding between(String before, String after) {
    if (before.equals(after)) {
      return new Finding(Kind.NOT_WORSE, "");
    }
    Formula old = FormulaText.parse(before);
    Formula young = FormulaText.parse(after);
    Optional<Finding> maybe = Optional.empty();
    Optional<Finding> decided = Optional.empty();
    for (Caller caller : callers(old, young)) {
      Truth was = truth(old, caller);
      Truth is = truth(young, caller);
      if (was == Truth.NO && is == Truth.YES) {
        return new Finding(Kind.OPENED, caller.words());
      }
      if (was == Truth.NO && is == Truth.UNKNOWN && maybe.isEmpty()) {
        maybe = Optional.of(new Finding(Kind.MAYBE_OPENED, caller.words()));
      }
      if (was == Truth.UNKNOWN && is == Truth.YES && decided.isEmpty()) {
        decided = Optional.of(new Finding(Kind.DECIDED_OPEN, caller.words()));
      }
    }
    return maybe.orElse(decided.orElse(new Finding(Kind.NOT_WORSE, "")));
  }

  /** Callers with few rights first. */
  private static List<Caller> callers(Formula old, Formula young) {
    Set<Formula> named = new LinkedHashSet<>();
    collect(old, named);
    collect(young, named);
    List<Formula> atoms = named.stream().limit(MOST).toList();
    List<Caller> callers = new ArrayList<>();
    callers.add(new Caller(false, Set.of()));
    for (int size = 0; size <= atoms.size(); size++) {
      for (int choice = 0; choice < 1 << atoms.size(); choice++) {
        if (Integer.bitCount(choice) == size) {
          callers.add(new Caller(true, chosen(atoms, choice)));
        }
      }
    }
    return callers;
  }

  private static Set<Formula> chosen(List<Formula> atoms, int choice) {
    Set<Formula> holds = new LinkedHashSet<>();
    for (int i = 0; i < atoms.size(); i++) {
      if ((choice >> i & 1) == 1) {
        holds.add(atoms.get(i));
      }
    }
    return holds;
  }

  private static void collect(Formula formula, Set<Formula> into) {
    if (formula instanceof Formula.Role || formula instanceof Formula.Permission) {
      into.add(formula);
    } else if (formula instanceof Formula.All all) {
      all.parts().forEach(part -> collect(part, into));
    } else if (formula instanceof Formula.Any any) {
      any.parts().forEach(part -> collect(part, into));
    }
  }

  private static Truth truth(Formula formula, Caller caller) {
    if (formula instanceof Formula.Anyone) {
      return Truth.YES;
    }
    if (formula instanceof Formula.Nobody) {
      return Truth.NO;
    }
    if (formula instanceof Formula.Authenticated) {
      return caller.member() ? Truth.YES : Truth.NO;
    }
    if (formula instanceof Formula.All all) {
      return all.parts().stream()
          .map(part -> truth(part, caller))
          .min(java.util.Comparator.naturalOrder())
          .orElse(Truth.YES);
    }
    if (formula instanceof Formula.Any any) {
      return any.parts().stream()
          .map(part -> truth(part, caller))
          .max(java.util.Comparator.naturalOrder())
          .orElse(Truth.NO);
    }
    if (formula instanceof Formula.Unknown) {
      return Truth.UNKNOWN;
    }
    return caller.holds().contains(formula) ? Truth.YES : Truth.NO;
  }
}
