package dev.postern.extractor.attribution.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the objects that references name, for repositories that keep references as files. */
final class ReferenceReader {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{40}");
  private static final Pattern REFERENCE = Pattern.compile("refs(/[^/\\x00-\\x20~^:?*\\[\\\\]+)+");

  private ReferenceReader() {}

  /** The commit that {@code HEAD} names. */
  static Optional<String> read(GitLocation location) throws IOException {
    return followed(
        location, GitLocation.textOrNothing(location.gitDirectory().resolve("HEAD")).strip());
  }

  /** The object that a reference names, such as {@code refs/notes/ai}. */
  static Optional<String> read(GitLocation location, String name) throws IOException {
    return followed(location, reference(location, name));
  }

  private static Optional<String> followed(GitLocation location, String first) throws IOException {
    String text = first;
    for (int depth = 0; depth < 5; depth++) {
      if (ID.matcher(text).matches()) {
        return Optional.of(text);
      }
      if (!text.startsWith("ref:")) {
        return Optional.empty();
      }
      text = reference(location, text.substring(4).strip());
    }
    return Optional.empty();
  }

  private static String reference(GitLocation location, String name) throws IOException {
    if (!REFERENCE.matcher(name).matches() || name.contains("..")) {
      return "";
    }
    for (Path base : new Path[] {location.gitDirectory(), location.commonDirectory()}) {
      Path loose = base.resolve(name);
      if (Files.isRegularFile(loose)) {
        return GitLocation.text(loose).strip();
      }
    }
    return packed(location.commonDirectory().resolve("packed-refs"), name);
  }

  private static String packed(Path file, String name) throws IOException {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> line.length() > 41 && line.substring(41).equals(name))
          .map(line -> line.substring(0, 40))
          .findFirst()
          .orElse("");
    }
  }
}
