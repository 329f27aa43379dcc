package dev.postern.cli.attribution;

import dev.postern.threatmodel.loadbearing.LoadBearingGuard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the line of a rule inside the statement that holds it: rules of one chain of calls share
 * the first line of the statement in the graph. A rule whose pattern is not written below that line
 * stays where it is.
 */
final class RuleLines {
  private static final int FURTHEST = 200;
  private static final long MAX_BYTES = 2L << 20;

  private final Path root;
  private final Map<String, List<String>> texts = new HashMap<>();

  RuleLines(Path root) {
    this.root = root;
  }

  LoadBearingGuard at(LoadBearingGuard guard) {
    if (!guard.kind().equals("URL_RULE") || guard.line() < 1 || !guard.file().endsWith(".java")) {
      return guard;
    }
    String matcher = guard.matcher();
    String pattern = matcher.substring(matcher.lastIndexOf(' ') + 1);
    String sign = matcher.equals("any request") ? "anyRequest(" : '"' + pattern + '"';
    String verb = matcher.contains(" /") ? matcher.substring(0, matcher.indexOf(' ')) : "";
    List<String> lines = texts.computeIfAbsent(guard.file(), this::read);
    int end = Math.min(lines.size(), guard.line() - 1 + FURTHEST);
    for (int i = guard.line() - 1; i < end; i++) {
      String line = lines.get(i);
      if (line.contains(sign) && (verb.isEmpty() || line.contains(verb))) {
        return guard.at(i + 1);
      }
    }
    return guard;
  }

  private List<String> read(String path) {
    try {
      Path file = root.resolve(path).normalize();
      boolean readable =
          file.startsWith(root)
              && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && Files.size(file) <= MAX_BYTES;
      return readable
          ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()
          : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }
}
