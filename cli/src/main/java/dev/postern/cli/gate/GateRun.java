package dev.postern.cli.gate;

import dev.postern.cli.project.Project;
import dev.postern.cli.project.ReadingOptions;
import dev.postern.cli.project.Version;
import dev.postern.cli.terminal.Terminal;
import dev.postern.extractor.UsageException;
import dev.postern.extractor.attribution.change.Change;
import dev.postern.extractor.attribution.git.CommitReader;
import dev.postern.threatmodel.gate.Gate;
import dev.postern.threatmodel.gate.GateInput;
import dev.postern.threatmodel.gate.Verdict;
import dev.postern.threatmodel.policy.Baseline;
import dev.postern.threatmodel.policy.Policy;
import dev.postern.threatmodel.policy.PolicyReader;
import dev.postern.threatmodel.snapshot.Snapshot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One run of the gate. */
public final class GateRun {
  private final Project project;
  private final ReadingOptions reading;
  private final Terminal terminal;

  public GateRun(Project project, ReadingOptions reading, Terminal terminal) {
    this.project = project;
    this.reading = reading;
    this.terminal = terminal;
  }

  /**
   * What is to be judged.
   *
   * @param base the commit that has the policy; the model is compared with the last commit that the
   *     head shares with it
   * @param policy a file, or the name of the built-in policy; nothing for the one of the base
   * @param approvers people whose approval the caller vouches for
   * @param baseline a file; nothing for the one of the base
   */
  public record Question(
      String base,
      String head,
      Optional<String> policy,
      List<String> approvers,
      Optional<Path> baseline) {
    public Question {
      approvers = List.copyOf(approvers);
    }
  }

  /** The verdict; without reading either side when both hold the same files. */
  public Verdict run(Question question) {
    project.prepare();
    try (CommitReader commits = CommitReader.open(project.root())) {
      String base = commits.commit(question.base());
      String head = commits.commit(question.head());
      Optional<Policy> found =
          question.policy().map(PolicySource::named).or(() -> PolicySource.of(commits, base));
      String fork =
          commits
              .mergeBase(base, head)
              .orElseThrow(
                  () ->
                      new UsageException(
                          question.base()
                              + " and "
                              + question.head()
                              + " share no commit here. In a shallow clone: git fetch"
                              + " --unshallow"));
      Change change = commits.change(fork, head, question.approvers());
      Policy policy = found.orElseGet(PolicyReader::builtIn);
      Baseline known = PolicySource.baseline(question.baseline(), commits, base);
      if (change.isEmpty()) {
        return Verdict.ofNothing(policy, change);
      }
      boolean prose = Prose.only(change);
      CommitScan scan =
          new CommitScan(
              project, commits, policy, commits.text(base, "postern.model.yml"), reading, terminal);
      Snapshot before = prose ? nothing(fork) : scan.snapshot(fork);
      Snapshot after = prose ? nothing(head) : scan.snapshot(head);
      return Gate.judge(
          new GateInput(
              policy,
              found.isEmpty(),
              before,
              after,
              change,
              prose ? List.of() : scan.lines(head),
              PolicySource.owners(commits, base),
              later(commits.date(base), commits.date(head)),
              commits.isShallow(),
              known));
    }
  }

  /** Stands for a side that need not be read. */
  private static Snapshot nothing(String commit) {
    return Snapshot.ofNothing(commit, Version.current());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
