package dev.postern.tests.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** A repository that is written commit by commit. */
final class ScriptedRepository implements AutoCloseable {
  private final Path folder;
  private final Git git;
  private Instant time = Instant.parse("2026-08-01T10:00:00Z");

  ScriptedRepository(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      this.git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  Path folder() {
    return folder;
  }

  ScriptedRepository write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ScriptedRepository replace(String path, String old, String young) {
    try {
      String text = Files.readString(folder.resolve(path));
      if (!text.contains(old)) {
        throw new IllegalArgumentException(path + " does not hold " + old);
      }
      return write(path, text.replace(old, young));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ScriptedRepository move(String from, String to) {
    try {
      Path target = folder.resolve(to);
      Files.createDirectories(target.getParent());
      Files.move(folder.resolve(from), target);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits all that differs; the id. */
  String commit(String author, String message) {
    time = time.plusSeconds(3600);
    PersonIdent who =
        new PersonIdent(
            author,
            author.toLowerCase(java.util.Locale.ROOT) + "@shop.example",
            time,
            ZoneOffset.UTC);
    return commit(who, message);
  }

  /** Commits at some other time. */
  String commitOn(String day, String author, String address, String message) {
    Instant when = Instant.parse(day + "T10:00:00Z");
    return commit(new PersonIdent(author, address, when, ZoneOffset.UTC), message);
  }

  /** The time of the last commit that gave no other. */
  Instant now() {
    return time;
  }

  /** Commits as a tool's own account does. */
  String commitAsBot(String name, String address, String message) {
    time = time.plusSeconds(3600);
    return commit(new PersonIdent(name, address, time, ZoneOffset.UTC), message);
  }

  private String commit(PersonIdent who, String message) {
    try {
      git.add().addFilepattern(".").call();
      git.add().addFilepattern(".").setUpdate(true).call();
      RevCommit commit =
          git.commit().setAuthor(who).setCommitter(who).setSign(false).setMessage(message).call();
      return commit.name();
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Attaches a note of authorship. */
  void note(String commit, String text) {
    try (var walk = new org.eclipse.jgit.revwalk.RevWalk(git.getRepository())) {
      git.notesAdd()
          .setNotesRef("refs/notes/ai")
          .setObjectId(walk.parseCommit(org.eclipse.jgit.lib.ObjectId.fromString(commit)))
          .setMessage(text)
          .call();
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the tree of an older commit back. */
  ScriptedRepository checkout(String commit, String path) {
    try {
      git.checkout().setStartPoint(commit).addPath(path).call();
      return this;
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    git.close();
  }
}
