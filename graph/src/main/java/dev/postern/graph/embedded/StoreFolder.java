package dev.postern.graph.embedded;

import dev.postern.graph.Generation;
import dev.postern.graph.GraphException;
import dev.postern.graph.GraphException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** The files of a home folder: generations, the pointer to the current one, and readers' copies. */
final class StoreFolder {
  private final Path home;
  private final Path root;
  private final Pointer pointer;

  StoreFolder(Path home) {
    this.home = home.toAbsolutePath().normalize();
    this.root = this.home.resolve("graph");
    this.pointer = new Pointer(root.resolve("current"));
  }

  Path root() {
    return root;
  }

  Path lockFile() {
    return root.resolve("write.lock");
  }

  /** The current generation, when there is one. */
  Optional<Generation> current() {
    try {
      return pointer.read();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Creates the folders; the home folder hides itself from version control. */
  void prepare() throws IOException {
    Folders.create(home);
    Path ignore = home.resolve(".gitignore");
    if (!Files.exists(ignore)) {
      Files.writeString(ignore, "*\n");
      Folders.restrict(ignore);
    }
    Folders.create(root);
    Folders.create(generations());
    Folders.create(readers());
  }

  /** An empty folder for the generation after all that ever were. */
  Path create(long number) throws IOException {
    return Folders.create(folder(number));
  }

  /** The number of the next generation. */
  long next() throws IOException {
    long highest = 0;
    for (Path folder : Folders.entries(generations())) {
      highest = Math.max(highest, number(folder));
    }
    return Math.max(highest, currentOrForeign().map(Generation::number).orElse(0L)) + 1;
  }

  /** Makes a complete generation current and removes the others. */
  void publish(Generation generation) throws IOException {
    Path folder = folder(generation.number());
    Folders.delete(folder.resolve("logs"));
    Folders.restrict(folder);
    pointer.write(generation);
  }

  /** Removes a generation; it disappears at once, so that nobody takes a half of it for a whole. */
  void remove(long number) throws IOException {
    Path folder = folder(number);
    if (Files.exists(folder)) {
      Path trash = generations().resolve("removed-" + UUID.randomUUID());
      Files.move(folder, trash);
      Folders.delete(trash);
    }
  }

  /** Removes what killed runs left, and generations that are not current. Only the writer may. */
  void sweep() throws IOException {
    Optional<Generation> current = currentOrForeign();
    for (Path folder : Folders.entries(generations())) {
      long number = number(folder);
      if (number == 0) {
        Folders.delete(folder);
      } else if (current.isPresent() && current.get().number() != number) {
        remove(number);
      }
    }
    sweepReaders();
  }

  /** A private copy of the current generation, complete and not shared with anybody. */
  ReaderFolder copyForReader() throws IOException {
    for (int attempt = 0; attempt < 10; attempt++) {
      Generation current = current().orElseThrow(this::noGraph);
      ReaderFolder copy = ReaderFolder.create(readersOrTemporary(), current);
      if (copy.fill(folder(current.number()))) {
        return copy;
      }
      copy.close();
    }
    throw new GraphException(
        Reason.STORAGE,
        "The graph in " + root + " is incomplete. Run `postern index` again to make a new one.");
  }

  /** Removes copies of readers that are no longer alive. */
  void sweepReaders() throws IOException {
    for (Path folder : Folders.entries(readers())) {
      ReaderFolder.removeIfDead(folder);
    }
  }

  private Path readersOrTemporary() throws IOException {
    if (Files.isWritable(root)) {
      return Folders.create(readers());
    }
    return Files.createTempDirectory("postern-");
  }

  /** The current generation; nothing when its format is another one, which the writer replaces. */
  private Optional<Generation> currentOrForeign() throws IOException {
    try {
      return pointer.read();
    } catch (GraphException e) {
      return Optional.empty();
    }
  }

  private GraphException noGraph() {
    return new GraphException(
        Reason.NO_GRAPH, "There is no graph in " + root + " yet. Run `postern index` first.");
  }

  private GraphException unreadable(IOException e) {
    return new GraphException(
        Reason.STORAGE, "The graph in " + root + " cannot be read: " + e.getMessage(), e);
  }

  private Path generations() {
    return root.resolve("generations");
  }

  private Path readers() {
    return root.resolve("readers");
  }

  private Path folder(long number) {
    return generations().resolve(Long.toString(number));
  }

  private static long number(Path folder) {
    String name = folder.getFileName().toString();
    return name.matches("\\d{1,9}") ? Long.parseLong(name) : 0;
  }
}
