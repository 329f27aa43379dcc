package dev.postern.cli.gate;

import dev.postern.cli.project.Indexer;
import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.Project;
import dev.postern.cli.project.ReadingOptions;
import dev.postern.cli.project.Version;
import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.ExtractionRequest;
import dev.postern.extractor.attribution.git.CommitReader;
import dev.postern.extractor.attribution.origin.FileLines;
import dev.postern.extractor.model.Sha256;
import dev.postern.extractor.pipeline.AttributionSurvey;
import dev.postern.queries.QueryPacks;
import dev.postern.queries.QueryReport;
import dev.postern.queries.QuerySpec;
import dev.postern.threatmodel.policy.Policy;
import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.SnapshotBuilder;
import dev.postern.threatmodel.snapshot.SnapshotOrigin;
import dev.postern.threatmodel.zone.ZoneFinder;
import dev.postern.threatmodel.zone.ZoneMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads single commits: their files are written to a folder of their own, with the answers of the
 * base in place of those that the commit brings, and read there. So both sides of a comparison are
 * read alike, whatever builds left in the work tree.
 */
public final class CommitScan {
  private static final String ANSWERS = "postern.model.yml";

  private final Project project;
  private final CommitReader commits;
  private final Policy policy;
  private final Optional<String> answers;
  private final ReadingOptions reading;
  private final Terminal terminal;

  public CommitScan(
      Project project,
      CommitReader commits,
      Policy policy,
      Optional<String> answers,
      ReadingOptions reading,
      Terminal terminal) {
    this.project = project;
    this.commits = commits;
    this.policy = policy;
    this.answers = answers;
    this.reading = reading;
    this.terminal = terminal;
  }

  /** The snapshot of a commit, kept from before when there is one. */
  public Snapshot snapshot(String commit) {
    SnapshotStore store = new SnapshotStore(project.home());
    String key = key();
    Optional<Snapshot> kept = store.find(commit, key);
    if (kept.isPresent()) {
      return kept.get();
    }
    if (!commits.holdsJava(commit)) {
      return Snapshot.ofNothing(commit, Version.current());
    }
    Snapshot snapshot = in(commit, this::read);
    store.keep(snapshot, key);
    return snapshot;
  }

  /** The origins of the lines of a commit. */
  List<FileLines> lines(String commit) {
    return in(
        commit,
        exported ->
            new AttributionSurvey()
                .read(exported.root(), exported.cache(), ExtractionRequest.DEFAULT_MAX_FILE_BYTES)
                .files());
  }

  private Snapshot read(Project exported) {
    QueryPacks packs = QueryPacks.bundled();
    new Indexer(terminal).index(exported, packs, reading);
    try (OpenProject open = OpenProject.open(exported, terminal)) {
      QueryReport report = open.findings();
      ZoneMap zones = new ZoneFinder(policy.zones()).in(open.rows(), open.asked());
      return new SnapshotBuilder(open.rows())
          .build(
              open.model(report),
              report,
              zones,
              new PolicyRows(open, policy, zones).rows(),
              SnapshotOrigin.COMMIT);
    }
  }

  /** What a snapshot depends on beside the commit. */
  private String key() {
    StringBuilder text = new StringBuilder();
    text.append(Version.current()).append('\n').append(Snapshot.FORMAT).append('\n');
    text.append(policy.digest()).append('\n').append(answers.orElse("")).append('\n');
    text.append(reading.flows())
        .append(reading.publicApi())
        .append(reading.allInput())
        .append('\n');
    text.append(reading.localRepository().map(Path::toString).orElse("")).append('\n');
    reading.organization().ifPresent(file -> text.append(text(file)));
    for (QuerySpec query : QueryPacks.bundled().all()) {
      text.append(query.id()).append(query.cypher());
    }
    if (Files.isRegularFile(project.acceptedRisks())) {
      text.append(text(project.acceptedRisks()));
    }
    return Sha256.hex(text.toString());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T in(String commit, Function<Project, T> work) {
    Path folder = temporary();
    try {
      Path root = commits.export(commit, folder.resolve("tree").resolve(name()));
      judgeBy(root);
      Project exported = new Project(root, folder.resolve("home"), project.cache());
      exported.prepare();
      if (Files.isRegularFile(project.acceptedRisks())) {
        Files.copy(project.acceptedRisks(), exported.acceptedRisks());
      }
      return work.apply(exported);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(folder);
    }
  }

  private void judgeBy(Path root) throws IOException {
    Path file = root.resolve(ANSWERS);
    Files.deleteIfExists(file);
    if (answers.isPresent()) {
      Files.writeString(file, answers.get());
    }
  }

  private String name() {
    return String.valueOf(project.root().getFileName());
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("postern-gate");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
