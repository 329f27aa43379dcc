package dev.postern.extractor.access.chain;

import dev.postern.extractor.access.path.Language;
import dev.postern.extractor.access.path.PathPattern;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compiled patterns, each compiled once. */
public final class Languages {

  private final Map<PathPattern, Language> compiled = new LinkedHashMap<>();
  private final Language none = Language.none();

  /** The language of a pattern. */
  public Language of(PathPattern pattern) {
    return compiled.computeIfAbsent(pattern, PathPattern::language);
  }

  /** The empty language. */
  public Language none() {
    return none;
  }
}
