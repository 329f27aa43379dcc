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

/** Keeps snapshots in the home of a project, one file for a commit and a way of reading it. */
public final class SnapshotStore {
  private static final int SHORT = 12;

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
  public static void keep(
      Project project, OpenProject open, ThreatModel model, QueryReport report) {
    if (!model.scope().commit().isEmpty()) {
      ZoneMap zones = new ZoneFinder(PolicyReader.builtIn().zones()).in(open.rows(), open.asked());
      Snapshot snapshot =
          new SnapshotBuilder(open.rows())
              .build(model, report, zones, List.of(), SnapshotOrigin.FOLDER);
      new SnapshotStore(project.home()).keep(snapshot, model.scope().dirty() ? "dirty" : "folder");
    }
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
