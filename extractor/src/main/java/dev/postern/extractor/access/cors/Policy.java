package dev.postern.extractor.access.cors;

import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A policy while the code that builds it is being read. */
final class Policy implements Value.Domain {

  private final Evidence at;
  private final List<String> paths = new ArrayList<>();
  private final TreeSet<String> origins = new TreeSet<>();
  private final TreeSet<String> patterns = new TreeSet<>();
  private boolean open;
  private Optional<Boolean> credentials;

  /**
   * @param credentials whether credentials are allowed unless told otherwise
   */
  Policy(boolean credentials, Evidence at) {
    this.credentials = Optional.of(credentials);
    this.at = at;
  }

  Evidence at() {
    return at;
  }

  List<String> paths() {
    return paths;
  }

  void path(String path) {
    if (!paths.contains(path)) {
      paths.add(path);
    }
  }

  void origin(String origin) {
    origins.add(origin);
  }

  void clearOrigins() {
    origins.clear();
  }

  void pattern(String pattern) {
    patterns.add(pattern);
  }

  /** Something about its origins is not known. */
  void lose() {
    open = true;
  }

  void credentials(Optional<Boolean> allowed) {
    credentials = allowed;
  }

  /** {@code applyPermitDefaultValues()}: every origin unless some were named. */
  void permitDefaults() {
    if (origins.isEmpty() && patterns.isEmpty() && !open) {
      origins.add("*");
    }
  }

  @Override
  public void escape(String what, Evidence place) {
    open = true;
  }

  /** Origins and patterns as written, sorted. */
  List<String> named() {
    TreeSet<String> all = new TreeSet<>(origins);
    all.addAll(patterns);
    return List.copyOf(all);
  }

  /** Whether browsers may send credentials, as set. */
  Optional<Boolean> credentials() {
    return credentials;
  }

  boolean anyOrigin() {
    return origins.contains("*");
  }

  boolean anyPattern() {
    return patterns.stream().anyMatch(each -> each.matches("(https?|\\*)?(://)?\\*+(:\\[?\\*]?)?"));
  }

  boolean isOpen() {
    return open;
  }

  /** Whether it allows some origin at all, or may. */
  boolean allowsSomething() {
    return open || !origins.isEmpty() || !patterns.isEmpty();
  }
}
