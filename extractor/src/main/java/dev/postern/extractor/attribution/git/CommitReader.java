package dev.postern.extractor.attribution.git;

import dev.postern.extractor.UsageException;
import dev.postern.extractor.attribution.AiToolCatalog;
import dev.postern.extractor.attribution.change.BroughtLine;
import dev.postern.extractor.attribution.change.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Reads single commits of the repository that a folder lies in. Nothing of the repository runs, its
 * work tree and its data stay as they are.
 */
public final class CommitReader implements AutoCloseable {
  private static final long MAX_TEXT = 1L << 20;
  private static final int MOST_BACK = 20_000;

  private final Path folder;
  private final GitLocation location;
  private final GitConfigText config;
  private final boolean tables;
  private final DetachedRepository opened;
  private final String prefix;

  private CommitReader(
      Path folder, GitLocation location, GitConfigText config, boolean tables, String prefix)
      throws IOException {
    this.folder = folder;
    this.location = location;
    this.config = config;
    this.tables = tables;
    this.prefix = prefix;
    this.opened = DetachedRepository.open(location, tables);
  }

  /**
   * Opens the repository around a folder.
   *
   * @throws UsageException when there is none that can be read
   */
  public static CommitReader open(Path folder) {
    try {
      GitLocation location =
          GitLocation.of(folder)
              .orElseThrow(
                  () ->
                      new UsageException(
                          folder + " lies in no git repository. Commits can be compared in one."));
      GitConfigText config =
          new GitConfigText(
              GitLocation.textOrNothing(location.commonDirectory().resolve("config")));
      if (config.value("extensions.objectformat").orElse("sha1").equals("sha256")) {
        throw new UsageException(folder + " uses SHA-256 object ids, which are not supported.");
      }
      boolean tables = config.value("extensions.refstorage").orElse("").startsWith("reftable");
      String relative =
          location.workTree().relativize(folder.toRealPath()).toString().replace('\\', '/');
      String prefix = relative.isEmpty() ? "" : relative + "/";
      return new CommitReader(folder, location, config, tables, prefix);
    } catch (IOException e) {
      throw new UsageException(
          "the repository around " + folder + " cannot be read. Check it with git fsck.", e);
    }
  }

  /**
   * The full id of a commit.
   *
   * @param name an id or its beginning, a branch, a tag, {@code HEAD}; with {@code ~n}, {@code ^n}
   * @throws UsageException when there is no such commit here
   */
  public String commit(String name) {
    return ask(
        () ->
            new CommitNames(location, repository(), tables)
                .find(name)
                .map(ObjectId::name)
                .orElseThrow(
                    () ->
                        new UsageException(
                            "there is no commit '"
                                + name
                                + "' here. In a shallow clone, fetch it: git fetch --unshallow")));
  }

  /** The newest commit that is part of the history of both; empty when there is none. */
  public Optional<String> mergeBase(String one, String other) {
    return ask(
        () -> {
          try (RevWalk walk = new RevWalk(repository())) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(ObjectId.fromString(one)));
            walk.markStart(walk.parseCommit(ObjectId.fromString(other)));
            return Optional.ofNullable(walk.next()).map(RevCommit::name);
          }
        });
  }

  /** Of some commits, the first that is met on the way back from a commit, itself left out. */
  public Optional<String> nearest(String commit, Collection<String> among) {
    return ask(
        () -> {
          try (RevWalk walk = new RevWalk(repository())) {
            walk.markStart(walk.parseCommit(ObjectId.fromString(commit)));
            int left = MOST_BACK;
            for (RevCommit each = walk.next(); each != null && left > 0; each = walk.next()) {
              if (!each.name().equals(commit) && among.contains(each.name())) {
                return Optional.of(each.name());
              }
              left--;
            }
            return Optional.empty();
          }
        });
  }

  /** The day of the commit date, in UTC. */
  public LocalDate date(String commit) {
    return ask(
        () -> {
          try (RevWalk walk = new RevWalk(repository())) {
            return HistoryScan.day(
                walk.parseCommit(ObjectId.fromString(commit)).getCommitterIdent());
          }
        });
  }

  /** Whether a commit holds Java files in the folder. */
  public boolean holdsJava(String commit) {
    return ask(
        () -> {
          try (RevWalk walk = new RevWalk(repository())) {
            RevCommit parsed = walk.parseCommit(ObjectId.fromString(commit));
            return JavaFiles.of(repository(), parsed.getTree()).keySet().stream()
                .anyMatch(path -> path.startsWith(prefix));
          }
        });
  }

  /** Whether older history is cut off. */
  public boolean isShallow() {
    return ask(() -> !repository().getObjectDatabase().getShallowCommits().isEmpty());
  }

  /**
   * The text of a file at a commit, by its path relative to the folder; empty when it is not there,
   * is no regular file, or holds more than a megabyte.
   */
  public Optional<String> text(String commit, String path) {
    return ask(
        () -> {
          try (RevWalk walk = new RevWalk(repository())) {
            RevCommit parsed = walk.parseCommit(ObjectId.fromString(commit));
            return text(parsed, prefix + path);
          }
        });
  }

  private Optional<String> text(RevCommit commit, String path) throws IOException {
    try (TreeWalk walk = TreeWalk.forPath(repository(), path, commit.getTree())) {
      if (walk == null || (walk.getRawMode(0) & 0170000) != 0100000) {
        return Optional.empty();
      }
      ObjectLoader loader = repository().open(walk.getObjectId(0), Constants.OBJ_BLOB);
      return loader.getSize() > MAX_TEXT
          ? Optional.empty()
          : Optional.of(new String(loader.getBytes(), StandardCharsets.UTF_8));
    }
  }

  /**
   * What lies between two commits.
   *
   * @param approvers names or addresses of people whose approval the caller vouches for
   */
  public Change change(String base, String head, Collection<String> approvers) {
    return ask(
        () ->
            new ChangeReading(repository(), notes(), AiToolCatalog.bundled(), prefix)
                .read(ObjectId.fromString(base), ObjectId.fromString(head), approvers));
  }

  /**
   * Who brought the lines of a file as it is at a commit, in their order; empty when the file is
   * not there. A note of the git-ai standard wins over what a commit declares of all its lines.
   */
  public List<BroughtLine> lines(String commit, String path) {
    return ask(
        () ->
            new FileBlame(repository(), notes(), AiToolCatalog.bundled())
                .of(ObjectId.fromString(commit), prefix + path));
  }

  /**
   * Writes the files of a commit into an empty folder, which can then be read like a clone.
   *
   * @param empty a folder that holds nothing yet, or is not there
   * @return the folder that stands for the one this reader was opened for
   */
  public Path export(String commit, Path empty) {
    return ask(
        () -> {
          try (RevWalk walk = new RevWalk(repository())) {
            RevCommit parsed = walk.parseCommit(ObjectId.fromString(commit));
            new CommitExport(repository(), location).write(parsed, config.remote(), empty);
            Optional<ObjectId> notes = notes();
            if (notes.isPresent()) {
              CommitExport.lendNotes(empty, notes.get());
            }
            return empty.resolve(prefix).normalize();
          }
        });
  }

  private Optional<ObjectId> notes() throws IOException {
    return tables
        ? Optional.of(opened.fromTables(AuthorshipNotes.REFERENCE))
            .filter(id -> !id.equals(ObjectId.zeroId()))
        : ReferenceReader.read(location, AuthorshipNotes.REFERENCE).map(ObjectId::fromString);
  }

  private Repository repository() {
    return opened.repository();
  }

  @Override
  public void close() {
    opened.close();
  }

  @FunctionalInterface
  private interface Question<T> {
    T answer() throws IOException;
  }

  private <T> T ask(Question<T> question) {
    try {
      return question.answer();
    } catch (MissingObjectException e) {
      throw new UsageException(
          "the clone at " + folder + " lacks objects. Fetch it in full: git fetch --unshallow", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
