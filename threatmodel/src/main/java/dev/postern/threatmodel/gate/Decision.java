package dev.postern.threatmodel.gate;

/** What a gate decides. */
public enum Decision {
  /** Nothing stands against it in what was analysed. */
  PASS,
  /** Something stands against it, and the policy only observes or warns. */
  OBSERVED,
  /** The policy says no. */
  BLOCK,
  /** Too little was seen, or there is no policy. */
  BLIND
}
