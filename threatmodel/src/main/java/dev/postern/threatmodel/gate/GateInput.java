package dev.postern.threatmodel.gate;

import dev.postern.extractor.attribution.change.Change;
import dev.postern.extractor.attribution.origin.FileLines;
import dev.postern.threatmodel.policy.Baseline;
import dev.postern.threatmodel.policy.CodeOwners;
import dev.postern.threatmodel.policy.Policy;
import dev.postern.threatmodel.snapshot.Snapshot;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a verdict rests on.
 *
 * @param policy the policy of the base
 * @param missingPolicy whether the base has none, so that the built-in one stands in
 * @param lines origins of the lines of the head
 * @param owners owners by the base
 * @param day the later day of the two commits: waivers end by it, whatever the clock says
 * @param shallow whether older history is cut off
 * @param baseline what is known already; never one that the change brings
 */
public record GateInput(
    Policy policy,
    boolean missingPolicy,
    Snapshot base,
    Snapshot head,
    Change change,
    List<FileLines> lines,
    CodeOwners owners,
    LocalDate day,
    boolean shallow,
    Baseline baseline) {

  /** Without a baseline. */
  public GateInput(
      Policy policy,
      boolean missingPolicy,
      Snapshot base,
      Snapshot head,
      Change change,
      List<FileLines> lines,
      CodeOwners owners,
      LocalDate day,
      boolean shallow) {
    this(policy, missingPolicy, base, head, change, lines, owners, day, shallow, Baseline.NONE);
  }

  public GateInput {
    lines = List.copyOf(lines);
  }
}
