package dev.postern.extractor.attribution.git;

import dev.postern.extractor.attribution.trace.AgentTraceReader;
import dev.postern.extractor.attribution.trace.AgentTraces;
import dev.postern.extractor.model.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What files beside the history say about it: records of tools in {@code .agent-trace}, and the
 * lists of commits that the clone's own configuration asks blame to pass by.
 *
 * @param traces the records
 * @param ignoreLists texts of the configured lists
 * @param digest hash of all that was read, for keys of caches
 */
record WorkTreeStatements(AgentTraces traces, List<String> ignoreLists, String digest) {
  private static final String TRACES = ".agent-trace";
  private static final String OPTIONAL = ":(optional)";
  private static final int MAX_FILES = 1_000;
  private static final int MAX_LIST = 1 << 20;

  static WorkTreeStatements read(GitLocation location, GitConfigText config) throws IOException {
    List<String> parts = new ArrayList<>();
    AgentTraceReader reader = new AgentTraceReader();
    for (Path file : traces(location.workTree())) {
      String text = text(file, AgentTraceReader.MAX_LENGTH);
      parts.add(Sha256.hex(text));
      reader.add(text);
    }
    List<String> lists = new ArrayList<>();
    for (String name : config.values("blame.ignorerevsfile")) {
      String plain = name.startsWith(OPTIONAL) ? name.substring(OPTIONAL.length()) : name;
      String text = list(location.workTree(), plain.replace("\"", ""));
      parts.add("list " + Sha256.hex(text));
      lists.add(text);
    }
    return new WorkTreeStatements(
        reader.result(), List.copyOf(lists), Sha256.hex(String.join("\n", parts)));
  }

  private static List<Path> traces(Path root) throws IOException {
    Path folder = root.resolve(TRACES);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> file.toString().endsWith(".json") || file.toString().endsWith(".jsonl"))
          .sorted()
          .limit(MAX_FILES)
          .toList();
    }
  }

  /** The text of a configured list; empty when it is not there or lies outside the work tree. */
  private static String list(Path root, String name) throws IOException {
    try {
      Path file = root.resolve(name).normalize();
      boolean inside =
          file.startsWith(root)
              && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && file.toRealPath().startsWith(root.toRealPath());
      return inside ? text(file, MAX_LIST) : "";
    } catch (InvalidPathException e) {
      return "";
    }
  }

  private static String text(Path file, int most) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return new String(stream.readNBytes(most), StandardCharsets.UTF_8);
    }
  }
}
