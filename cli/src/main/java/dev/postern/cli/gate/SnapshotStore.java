package dev.postern.cli.gate;

import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.PrivateFile;
import dev.postern.cli.project.Project;
import dev.postern.queries.QueryReport;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.policy.PolicyReader;
import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.SnapshotBuilder;
import dev.postern.threatmodel.snapshot.SnapshotJson;
import dev.postern.threatmodel.snapshot.SnapshotOrigin;
import dev.postern.threatmodel.zone.ZoneFinder;
import dev.postern.threatmodel.zone.ZoneMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Keeps snapshots in the home of a project, one file for a commit and a way of reading it. */
public final class SnapshotStore {
  private static final int SHORT = 12;
  private static final String AS_IT_WAS = "folder";

  private final Path folder;

  public SnapshotStore(Path home) {
    this.folder = home.resolve("snapshots");
  }

  /** Where a snapshot lies, or would lie. */
  public Path file(String commit, String key) {
    return folder.resolve(
        commit
            + (key.isEmpty() ? "" : "-" + key.substring(0, Math.min(SHORT, key.length())))
            + ".json");
  }

  /** A snapshot that was kept; nothing when there is none that this version can read. */
  public Optional<Snapshot> find(String commit, String key) {
    Path file = file(commit, key);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return SnapshotJson.read(Files.readString(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps the snapshot of a folder that was read as it was, when it is at a commit. The gate does
   * not compare it: builds leave files in a work tree that a commit does not have.
   */
  public static void keep(Project project, Snapshot snapshot) {
    if (!snapshot.origin().commit().isEmpty()) {
      new SnapshotStore(project.home())
          .keep(snapshot, snapshot.origin().dirty() ? "dirty" : AS_IT_WAS);
    }
  }

  /** The snapshot of a folder that was read as it is. */
  public static Snapshot of(OpenProject open, ThreatModel model, QueryReport report) {
    ZoneMap zones = new ZoneFinder(PolicyReader.builtIn().zones()).in(open.rows(), open.asked());
    return new SnapshotBuilder(open.rows())
        .build(model, report, zones, List.of(), SnapshotOrigin.FOLDER);
  }

  /** The commits at which the folder was read without changes of its own. */
  public SortedSet<String> commits() {
    SortedSet<String> commits = new TreeSet<>();
    String end = "-" + AS_IT_WAS + ".json";
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(end))
            .forEach(name -> commits.add(name.substring(0, name.length() - end.length())));
      } catch (IOException e) {
        return commits;
      }
    }
    return commits;
  }

  /** Of the snapshots in a folder, that of the youngest commit; the later written of equals. */
  public static Optional<Path> newest(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      SortedMap<String, Path> byDay = new TreeMap<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        Optional<Snapshot> snapshot = SnapshotJson.read(Files.readString(file));
        if (snapshot.isPresent()) {
          byDay.put(
              snapshot.get().origin().date()
                  + " "
                  + Files.getLastModifiedTime(file).toInstant()
                  + " "
                  + file,
              file);
        }
      }
      return byDay.values().stream().reduce((older, younger) -> younger);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The snapshot that was kept at such a commit. */
  public Optional<Snapshot> folder(String commit) {
    return find(commit, AS_IT_WAS);
  }

  /** Keeps a snapshot, readable by its owner only. */
  public void keep(Snapshot snapshot, String key) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PrivateFile.write(file(snapshot.origin().commit(), key), SnapshotJson.write(snapshot));
  }
}
