package dev.postern.extractor.flow.summary;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of the inputs of a method where it is called. */
interface Context {

  /** Nothing is known. */
  Context NONE = new Known(Map.of());

  /** What is known of the input at an access path. */
  Optional<Binding> of(String path);

  /** Some inputs are known; contexts of equal bindings are equal. */
  record Known(Map<String, Binding> bindings) implements Context {
    public Known {
      bindings = Collections.unmodifiableMap(new TreeMap<>(bindings));
    }

    @Override
    public Optional<Binding> of(String path) {
      return Optional.ofNullable(bindings.get(path));
    }
  }
}
