package dev.postern.extractor.model.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A monotone formula over what a principal must be or hold, in Kleene's three values through {@link
 * Unknown}. Formulas are built with the static factories, which keep them in a small normal form,
 * so that equal meanings print equally.
 */
public sealed interface Formula {

  /** Anybody passes. */
  record Anyone() implements Formula {
    @Override
    public String toString() {
      return "anyone";
    }
  }

  /** Nobody passes. */
  record Nobody() implements Formula {
    @Override
    public String toString() {
      return "nobody";
    }
  }

  /** Any authenticated principal passes. */
  record Authenticated() implements Formula {
    @Override
    public String toString() {
      return "authenticated";
    }
  }

  /** Holders of a role pass; the name is without the framework's prefix. */
  record Role(String name) implements Formula {
    @Override
    public String toString() {
      return "role(" + name + ")";
    }
  }

  /** Holders of a permission, scope or authority pass. */
  record Permission(String name) implements Formula {
    @Override
    public String toString() {
      return "permission(" + name + ")";
    }
  }

  /** Whether anybody passes depends on the answer to a question. */
  record Unknown(String questionId) implements Formula {
    @Override
    public String toString() {
      return "unknown(" + questionId + ")";
    }
  }

  /** All must pass. */
  record All(List<Formula> parts) implements Formula {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return "all(" + String.join(", ", parts.stream().map(Formula::toString).toList()) + ")";
    }
  }

  /** One must pass. */
  record Any(List<Formula> parts) implements Formula {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return "any(" + String.join(", ", parts.stream().map(Formula::toString).toList()) + ")";
    }
  }

  /** Anybody passes. */
  static Formula anyone() {
    return new Anyone();
  }

  /** Nobody passes. */
  static Formula nobody() {
    return new Nobody();
  }

  /** Any authenticated principal passes. */
  static Formula authenticated() {
    return new Authenticated();
  }

  /** Conjunction in normal form. */
  static Formula all(List<Formula> parts) {
    Set<Formula> kept = new LinkedHashSet<>();
    for (Formula part : flatten(parts, true)) {
      if (part instanceof Nobody) {
        return nobody();
      }
      if (!(part instanceof Anyone)) {
        kept.add(part);
      }
    }
    if (kept.stream().anyMatch(Formula::impliesMoreThanAuthenticated)) {
      kept.remove(authenticated());
    }
    kept.removeIf(part -> part instanceof Any any && any.parts().stream().anyMatch(kept::contains));
    return kept.isEmpty()
        ? anyone()
        : kept.size() == 1 ? kept.iterator().next() : new All(sorted(kept));
  }

  /** Disjunction in normal form. */
  static Formula any(List<Formula> parts) {
    Set<Formula> kept = new LinkedHashSet<>();
    for (Formula part : flatten(parts, false)) {
      if (part instanceof Anyone) {
        return anyone();
      }
      if (!(part instanceof Nobody)) {
        kept.add(part);
      }
    }
    if (kept.contains(authenticated())) {
      kept.removeIf(part -> !part.equals(authenticated()) && part.impliesAuthenticated());
    }
    kept.removeIf(part -> part instanceof All all && all.parts().stream().anyMatch(kept::contains));
    return kept.isEmpty()
        ? nobody()
        : kept.size() == 1 ? kept.iterator().next() : new Any(sorted(kept));
  }

  /** Whether every principal that passes is certainly authenticated. */
  default boolean impliesAuthenticated() {
    if (this instanceof Authenticated
        || this instanceof Role
        || this instanceof Permission
        || this instanceof Nobody) {
      return true;
    }
    if (this instanceof All all) {
      return all.parts().stream().anyMatch(Formula::impliesAuthenticated);
    }
    return this instanceof Any any && any.parts().stream().allMatch(Formula::impliesAuthenticated);
  }

  private boolean impliesMoreThanAuthenticated() {
    return impliesAuthenticated() && !(this instanceof Authenticated);
  }

  /** Ids of the open questions, in order of appearance. */
  default List<String> questions() {
    List<String> found = new ArrayList<>();
    if (this instanceof Unknown unknown) {
      found.add(unknown.questionId());
    } else if (this instanceof All all) {
      all.parts().forEach(part -> found.addAll(part.questions()));
    } else if (this instanceof Any any) {
      any.parts().forEach(part -> found.addAll(part.questions()));
    }
    return found.stream().distinct().toList();
  }

  /** The formula with another one in the place of a question. */
  default Formula with(String question, Formula answer) {
    if (this instanceof Unknown unknown) {
      return unknown.questionId().equals(question) ? answer : this;
    }
    if (this instanceof All all) {
      return all(all.parts().stream().map(part -> part.with(question, answer)).toList());
    }
    return this instanceof Any any
        ? any(any.parts().stream().map(part -> part.with(question, answer)).toList())
        : this;
  }

  private static List<Formula> flatten(List<Formula> parts, boolean conjunction) {
    List<Formula> flat = new ArrayList<>();
    for (Formula part : parts) {
      if (conjunction && part instanceof All all) {
        flat.addAll(all.parts());
      } else if (!conjunction && part instanceof Any any) {
        flat.addAll(any.parts());
      } else {
        flat.add(part);
      }
    }
    return flat;
  }

  private static List<Formula> sorted(Set<Formula> parts) {
    return parts.stream().sorted(java.util.Comparator.comparing(Formula::toString)).toList();
  }
}
