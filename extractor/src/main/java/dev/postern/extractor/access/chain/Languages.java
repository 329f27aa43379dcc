package dev.postern.extractor.access.chain;

import dev.postern.extractor.access.path.Language;
import dev.postern.extractor.access.path.PathPattern;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Compiled patterns, each compiled once. */
public final class Languages {

  private final Map<PathPattern, Language> compiled = new LinkedHashMap<>();
  private final Map<Composed, Language> composed = new HashMap<>();
  private final Language none = Language.none();

  /** The language of a pattern. */
  public Language of(PathPattern pattern) {
    return compiled.computeIfAbsent(pattern, PathPattern::language);
  }

  /**
   * What a composed matcher matches among requests of a verb, worked out on the first call: a list
   * of patterns is asked for every endpoint, and a union of automata costs more than all the rest.
   */
  Language of(RequestSpec spec, String verb, Supplier<Language> work) {
    Composed key = new Composed(spec, verb);
    Language known = composed.get(key);
    if (known == null) {
      known = work.get();
      composed.put(key, known);
    }
    return known;
  }

  private record Composed(RequestSpec spec, String verb) {}

  /** The empty language. */
  public Language none() {
    return none;
  }
}
