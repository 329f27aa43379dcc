package dev.postern.cli;

import dev.postern.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of a source file of the repository, for people; never follows a link out of the tree. */
final class SourceExcerpt {

  private static final int MARGIN = 9;
  private static final long MOST_BYTES = 1L << 21;

  private final Path root;

  SourceExcerpt(Path root) {
    this.root = root;
  }

  /** The line as it stands, without its indentation; empty when it cannot be read. */
  String line(String file, int line) {
    List<String> found = around(file, line, 0);
    return found.isEmpty() ? "" : found.get(0).substring(MARGIN).strip();
  }

  /** The line with its neighbours, numbered; empty when it cannot be read. */
  List<String> around(String file, int line, int neighbours) {
    List<String> shown = new ArrayList<>();
    if (file.isEmpty() || line < 1) {
      return shown;
    }
    try {
      Path path = root.resolve(file).toRealPath();
      if (!path.startsWith(root.toRealPath()) || Files.size(path) > MOST_BYTES) {
        return shown;
      }
      List<String> lines =
          new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList();
      for (int number = Math.max(1, line - neighbours);
          number <= Math.min(lines.size(), line + neighbours);
          number++) {
        String mark = number == line ? ">" : " ";
        shown.add(
            String.format(
                Locale.ROOT,
                "%s %5d  %s",
                mark,
                number,
                Terminal.clean(lines.get(number - 1).replace("\t", "    "))));
      }
    } catch (IOException e) {
      shown.clear();
    }
    return shown;
  }
}
