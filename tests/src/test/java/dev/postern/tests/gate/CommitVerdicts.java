package dev.postern.tests.gate;

import dev.postern.extractor.ExtractionRequest;
import dev.postern.extractor.attribution.git.CommitReader;
import dev.postern.extractor.attribution.origin.FileLines;
import dev.postern.extractor.pipeline.AttributionSurvey;
import dev.postern.extractor.pipeline.Extractor;
import dev.postern.graph.GraphBatch;
import dev.postern.graph.mapping.GraphMapper;
import dev.postern.queries.EnrichmentRunner;
import dev.postern.queries.QueryKind;
import dev.postern.queries.QueryReport;
import dev.postern.queries.QueryRunner;
import dev.postern.queries.RowSource;
import dev.postern.tests.packs.Packs;
import dev.postern.threatmodel.ThreatModeler;
import dev.postern.threatmodel.gate.Gate;
import dev.postern.threatmodel.gate.GateInput;
import dev.postern.threatmodel.gate.Verdict;
import dev.postern.threatmodel.policy.CodeOwners;
import dev.postern.threatmodel.policy.Policy;
import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.SnapshotBuilder;
import dev.postern.threatmodel.snapshot.SnapshotOrigin;
import dev.postern.threatmodel.zone.ZoneFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Verdicts on pairs of commits, with the throw-away graph of the tests instead of a store. */
final class CommitVerdicts implements AutoCloseable {
  private final CommitReader commits;
  private final Path folder;
  private final Policy policy;
  private final Map<String, Snapshot> snapshots = new HashMap<>();

  CommitVerdicts(Path repository, Path folder, Policy policy) {
    this.commits = CommitReader.open(repository);
    this.folder = folder;
    this.policy = policy;
  }

  Verdict judge(Policy by, String base, String head, List<String> approvers) {
    return Gate.judge(
        new GateInput(
            by,
            false,
            snapshot(base),
            snapshot(head),
            commits.change(base, head, approvers),
            lines(head),
            CodeOwners.parse(commits.text(base, ".github/CODEOWNERS").orElse("")),
            commits.date(head),
            false));
  }

  private Snapshot snapshot(String commit) {
    return snapshots.computeIfAbsent(commit, this::read);
  }

  private Snapshot read(String commit) {
    Path root = exported(commit);
    GraphBatch batch =
        GraphMapper.map(
            new Extractor()
                .extract(
                    new ExtractionRequest(root, cache(), ExtractionRequest.DEFAULT_MAX_FILE_BYTES),
                    (stage, done, total) -> {}),
            "test");
    return Packs.GRAPH.with(
        batch,
        writer -> {
          EnrichmentRunner.of(Packs.ALL.all()).enrich(writer);
          RowSource rows = RowSource.of(writer);
          QueryReport report =
              new QueryRunner(rows).find(Packs.ALL.ofKind(QueryKind.FIND), Packs.ALL.all());
          return new SnapshotBuilder(rows)
              .build(
                  new ThreatModeler(rows).derive(report),
                  report,
                  new ZoneFinder(policy.zones()).in(rows, rows),
                  List.of(),
                  SnapshotOrigin.COMMIT);
        });
  }

  private List<FileLines> lines(String commit) {
    return new AttributionSurvey()
        .read(exported(commit), cache(), ExtractionRequest.DEFAULT_MAX_FILE_BYTES)
        .files();
  }

  private Path cache() {
    return folder.resolve("cache");
  }

  private Path exported(String commit) {
    Path target = folder.resolve("exported").resolve(commit).resolve("shop");
    try {
      if (!Files.isDirectory(target)) {
        Files.createDirectories(target.getParent());
        commits.export(commit, target);
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    commits.close();
  }
}
