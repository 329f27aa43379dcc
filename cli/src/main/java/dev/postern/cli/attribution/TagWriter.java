package dev.postern.cli.attribution;

import dev.postern.extractor.attribution.provenance.ProvenanceFile;
import dev.postern.extractor.pipeline.TagSurvey.Missing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Writes declarations into the work tree: marks above methods, or entries of {@code
 * ai-provenance.yaml}. History stays as it is.
 */
public final class TagWriter {
  private static final String HEAD =
      "# Code that tools wrote, as history declares it. Written by postern tag; edit it as you"
          + " like.\n"
          + "version: 1\n"
          + "entries:\n";

  private final Path root;

  public TagWriter(Path root) {
    this.root = root;
  }

  /** The mark of a method, without indentation. */
  public static String mark(Missing missing) {
    return "// @ai tool="
        + String.join("+", missing.tools())
        + (missing.commits().isEmpty() ? "" : " commit=" + shortId(missing.commits().get(0)));
  }

  /** The entry of a method, as a line. */
  public static String entry(Missing missing) {
    return "  - {paths: ["
        + quoted(missing.path())
        + "], element: "
        + quoted(missing.element())
        + ", tool: "
        + quoted(missing.tools().isEmpty() ? "unnamed-ai" : missing.tools().get(0))
        + (missing.tokens().length() < 8 ? "" : ", tokens: " + quoted(missing.tokens()))
        + "}";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String shortId(String commit) {
    return commit.substring(0, Math.min(12, commit.length()));
  }

  /** Adds entries at the end of the file of declarations, which is made when it is not there. */
  public void addEntries(List<Missing> all) {
    Path file = root.resolve(ProvenanceFile.NAME);
    try {
      StringBuilder text = new StringBuilder();
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        text.append(Files.readString(file));
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
          text.append('\n');
        }
      } else {
        text.append(HEAD);
      }
      all.forEach(each -> text.append(entry(each)).append('\n'));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a mark above each method, at its depth; line ends stay as they are. */
  public void addMarks(List<Missing> all) {
    Map<String, TreeMap<Integer, Missing>> byFile = new TreeMap<>();
    all.forEach(
        each -> byFile.computeIfAbsent(each.path(), key -> new TreeMap<>()).put(each.line(), each));
    byFile.forEach((path, marks) -> addMarks(root.resolve(path), marks));
  }

  private static void addMarks(Path file, NavigableMap<Integer, Missing> marks) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      String end = text.contains("\r\n") ? "\r\n" : "\n";
      List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
      marks
          .descendingMap()
          .forEach(
              (line, missing) -> {
                String first = lines.get(line - 1);
                String depth = first.substring(0, first.length() - first.stripLeading().length());
                String mark = depth + mark(missing) + (end.length() == 2 ? "\r" : "");
                lines.add(line - 1, mark);
              });
      Files.write(file, String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
