package dev.postern.graph.embedded;

import dev.postern.graph.Generation;
import dev.postern.graph.GraphException;
import dev.postern.graph.GraphException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file that names the current generation and the format of its store. */
final class Pointer {
  /** Raised whenever a store written before can no longer be read. */
  static final int FORMAT = 1;

  private static final Pattern TEXT =
      Pattern.compile(
          """
          postern-graph format (\\d{1,9})
          generation (\\d{1,9})
          nodes (\\d{1,18})
          relationships (\\d{1,18})
          """);
  private static final Pattern ANY_FORMAT =
      Pattern.compile("postern-graph format (\\d{1,9})\n.*", Pattern.DOTALL);

  private final Path file;

  Pointer(Path file) {
    this.file = file;
  }

  /**
   * The current generation, when there is one.
   *
   * @throws GraphException with reason {@code OTHER_FORMAT} when this version cannot read it
   */
  Optional<Generation> read() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String text = Files.readString(file);
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) != FORMAT) {
      throw otherFormat(text);
    }
    return Optional.of(
        new Generation(
            Long.parseLong(matcher.group(2)),
            Long.parseLong(matcher.group(3)),
            Long.parseLong(matcher.group(4))));
  }

  /** Makes the generation current, at once and for good: a reader sees the old or the new one. */
  void write(Generation generation) throws IOException {
    String text =
        "postern-graph format %d\ngeneration %d\nnodes %d\nrelationships %d\n"
            .formatted(FORMAT, generation.number(), generation.nodes(), generation.relationships());
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try (FileChannel channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Folders.restrict(next);
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private GraphException otherFormat(String text) {
    Matcher matcher = ANY_FORMAT.matcher(text);
    String written = matcher.matches() ? "format " + matcher.group(1) : "an unknown format";
    return new GraphException(
        Reason.OTHER_FORMAT,
        "The graph in "
            + file.getParent()
            + " has "
            + written
            + "; this version of Postern reads format "
            + FORMAT
            + ". Nothing is lost: run `postern index` again to make a new graph from the sources.");
  }
}
