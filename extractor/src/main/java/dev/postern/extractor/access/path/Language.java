package dev.postern.extractor.access.path;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A set of request targets: a path within the application, optionally followed by {@code ?} and a
 * query. Either it is known exactly, or it is undecided with a reason; operations on undecided
 * languages are undecided, except where the other side alone settles them.
 */
public final class Language {

  private static final int BUDGET = 4000;

  private final @Nullable Automaton automaton;
  private final String reason;

  private Language(@Nullable Automaton automaton, String reason) {
    this.automaton = automaton;
    this.reason = reason;
  }

  /** The language of an expression. */
  public static Language of(Expression expression) {
    return result(Determinizer.compile(expression, BUDGET));
  }

  /** A language that could not be determined. */
  public static Language undecided(String reason) {
    return new Language(null, reason);
  }

  /** No request at all. */
  public static Language none() {
    return of(Expression.nothing());
  }

  private static Language result(Optional<Automaton> automaton) {
    return automaton
        .map(known -> new Language(known, ""))
        .orElseGet(() -> undecided("the pattern needs more states than the budget allows"));
  }

  private Optional<Automaton> known() {
    return Optional.ofNullable(automaton);
  }

  /** Whether the language is known exactly. */
  public boolean isDecided() {
    return automaton != null;
  }

  /** Why it is not decided; empty when it is. */
  public String reason() {
    return reason;
  }

  public Language union(Language other) {
    return combine(other, (a, b) -> a || b);
  }

  public Language intersect(Language other) {
    if (isEmpty() == Truth.YES) {
      return this;
    }
    if (other.isEmpty() == Truth.YES) {
      return other;
    }
    return combine(other, (a, b) -> a && b);
  }

  public Language minus(Language other) {
    return isEmpty() == Truth.YES ? this : combine(other, (a, b) -> a && !b);
  }

  private Language combine(Language other, Product.Acceptance acceptance) {
    if (automaton == null) {
      return this;
    }
    if (other.automaton == null) {
      return other;
    }
    return result(Product.of(automaton, other.automaton, acceptance, BUDGET));
  }

  /** Whether no request belongs to it. */
  public Truth isEmpty() {
    return known().map(each -> Truth.of(each.isEmpty())).orElse(Truth.UNKNOWN);
  }

  /** Whether the request belongs to it. */
  public Truth accepts(String target) {
    return known().map(each -> Truth.of(each.accepts(target))).orElse(Truth.UNKNOWN);
  }

  /** Whether some request belongs to both. */
  public Truth overlaps(Language other) {
    if (automaton != null
        && other.automaton != null
        && Beginnings.exclude(automaton.beginning(), other.automaton.beginning())) {
      return Truth.NO;
    }
    return emptiness(other, (a, b) -> a && b).not();
  }

  /** Whether every request of the other belongs to this one. */
  public Truth includes(Language other) {
    return emptiness(other, (a, b) -> !a && b);
  }

  private Truth emptiness(Language other, Product.Acceptance acceptance) {
    if (automaton == null || other.automaton == null) {
      boolean none = isEmpty() == Truth.YES || other.isEmpty() == Truth.YES;
      boolean decided =
          none && !acceptance.combine(false, true) && !acceptance.combine(true, false);
      return decided ? Truth.YES : Truth.UNKNOWN;
    }
    return Product.isEmpty(automaton, other.automaton, acceptance, BUDGET)
        .map(Truth::of)
        .orElse(Truth.UNKNOWN);
  }

  /** A shortest member, when there is one and the language is known. */
  public Optional<String> witness() {
    return known().flatMap(Automaton::witness);
  }
}
