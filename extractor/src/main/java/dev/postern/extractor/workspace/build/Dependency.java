package dev.postern.extractor.workspace.build;

import java.util.OptionalInt;

/**
 * A dependency as a module declares it.
 *
 * @param version the declared or managed version, or the empty string when it is not known
 * @param scope {@code compile, provided, runtime, test} in Maven's words; Gradle configurations are
 *     translated
 * @param managedBy what gave the version when the declaration does not: a module directory or a
 *     bill of materials; else the empty string
 */
public record Dependency(
    String group, String artifact, String version, String scope, String managedBy)
    implements Comparable<Dependency> {

  /** {@code group:artifact}. */
  public String key() {
    return group + ":" + artifact;
  }

  /** The first number of the version, when the version is known and starts with one. */
  public OptionalInt majorVersion() {
    int end = 0;
    while (end < version.length() && Character.isDigit(version.charAt(end)) && end < 9) {
      end++;
    }
    return end == 0
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(version.substring(0, end)));
  }

  /** Whether only tests see it. */
  public boolean isTest() {
    return scope.equals("test");
  }

  @Override
  public int compareTo(Dependency other) {
    int byKey = key().compareTo(other.key());
    if (byKey != 0) {
      return byKey;
    }
    int byVersion = version.compareTo(other.version);
    return byVersion != 0 ? byVersion : scope.compareTo(other.scope);
  }
}
