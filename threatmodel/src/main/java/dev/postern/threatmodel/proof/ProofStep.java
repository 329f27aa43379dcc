package dev.postern.threatmodel.proof;

/** How far the evidence for some code goes; each step holds only when those before it do. */
public enum ProofStep {
  /** A gap or an open finding touches it. */
  UNVERIFIED,
  /** It was analysed; no gap and no open finding touches it. */
  SCANNED,
  /** What is not attested to people comes with a claimed review by somebody else. */
  REVIEWED,
  /** Calls from a test lead to it. */
  TESTED,
  /** And not only from tests of the commits that wrote it. Not a statement that it is safe. */
  EVIDENCE_COMPLETE
}
