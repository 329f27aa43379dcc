package dev.postern.queries.imports;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The Maven coordinates of a package URL.
 *
 * @param version the version; empty when none is given
 */
public record PackageUrl(String group, String artifact, String version) {
  private static final String MAVEN = "pkg:maven/";

  /** Reads a package URL; nothing when it names no Maven artifact. */
  public static Optional<PackageUrl> maven(String text) {
    if (!text.startsWith(MAVEN)) {
      return Optional.empty();
    }
    String rest = text.substring(MAVEN.length()).replaceFirst("[?#].*$", "");
    int at = rest.lastIndexOf('@');
    String path = at < 0 ? rest : rest.substring(0, at);
    int slash = path.lastIndexOf('/');
    if (slash <= 0 || slash == path.length() - 1) {
      return Optional.empty();
    }
    return Optional.of(
        new PackageUrl(
            decoded(path.substring(0, slash)),
            decoded(path.substring(slash + 1)),
            at < 0 ? "" : decoded(rest.substring(at + 1))));
  }

  /** {@code group:artifact}. */
  public String key() {
    return group + ":" + artifact;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
