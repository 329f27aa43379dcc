package dev.postern.extractor.access.application;

import dev.postern.extractor.model.SourceSpan;
import java.util.List;
import java.util.Optional;

/** The configuration of an application under the profiles of one variant. */
public interface ConfigurationView {

  /** The value of a key with placeholders replaced. */
  Optional<String> value(String key);

  /** The elements of a list value. */
  List<String> list(String key);

  /** Whether some entry lies below the prefix. */
  boolean hasBelow(String prefix);

  /** The next segments of the keys below a prefix, in order of appearance. */
  List<String> namesBelow(String prefix);

  /** A text with placeholders replaced; empty when one has neither value nor default. */
  Optional<String> resolve(String text);

  /** The active profiles. */
  List<String> profiles();

  /** Where a key is set. */
  Optional<SourceSpan> place(String key);

  /** The same configuration with another set of active profiles. */
  ConfigurationView with(List<String> profiles);
}
