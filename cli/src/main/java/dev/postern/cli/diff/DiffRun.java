package dev.postern.cli.diff;

import dev.postern.cli.gate.CommitScan;
import dev.postern.cli.gate.PolicySource;
import dev.postern.cli.project.Project;
import dev.postern.cli.project.ReadingOptions;
import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.UsageException;
import dev.postern.extractor.attribution.change.Change;
import dev.postern.extractor.attribution.git.CommitReader;
import dev.postern.threatmodel.diff.ModelDiff;
import dev.postern.threatmodel.policy.Policy;
import dev.postern.threatmodel.policy.PolicyReader;
import dev.postern.threatmodel.snapshot.Snapshot;
import java.util.List;

/** Compares the models of two commits, read from history alike. */
public final class DiffRun {
  private static final String ANSWERS = "postern.model.yml";

  private final Project project;
  private final ReadingOptions reading;
  private final Terminal terminal;

  public DiffRun(Project project, ReadingOptions reading, Terminal terminal) {
    this.project = project;
    this.reading = reading;
    this.terminal = terminal;
  }

  /**
   * The differences; without reading either side when both hold the same files.
   *
   * @param fork whether the head is compared with the last commit that both share
   */
  public ModelDiff run(String baseName, String headName, boolean fork) {
    project.prepare();
    try (CommitReader commits = CommitReader.open(project.root())) {
      String named = commits.commit(baseName);
      String head = commits.commit(headName);
      String base =
          fork
              ? commits
                  .mergeBase(named, head)
                  .orElseThrow(
                      () ->
                          new UsageException(
                              baseName
                                  + " and "
                                  + headName
                                  + " share no commit here. In a shallow clone: git fetch"
                                  + " --unshallow"))
              : named;
      Change change = commits.change(base, head, List.of());
      if (change.isEmpty()) {
        terminal.note("base and head hold the same files");
        Snapshot nothing = Snapshot.ofNothing(head, "");
        return ModelDiff.between(Snapshot.ofNothing(base, ""), nothing, change);
      }
      Policy policy = PolicySource.of(commits, named).orElseGet(PolicyReader::builtIn);
      CommitScan scan =
          new CommitScan(project, commits, policy, commits.text(named, ANSWERS), reading, terminal);
      return ModelDiff.between(scan.snapshot(base), scan.snapshot(head), change);
    }
  }
}
