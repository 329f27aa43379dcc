package dev.postern.extractor.architecture;

import dev.postern.extractor.model.SourceSpan;

/**
 * An entry of configuration; placeholders are replaced as far as the repository tells.
 *
 * @param shared whether it is handed to many applications, of which not all need it
 */
public record Setting(String key, String value, String profile, boolean shared, SourceSpan span) {

  /** An entry of one application's own. */
  public Setting(String key, String value, String profile, SourceSpan span) {
    this(key, value, profile, false, span);
  }
}
