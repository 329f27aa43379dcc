package dev.postern.extractor.attribution;

import java.util.List;

/**
 * A commit with signals.
 *
 * @param sha full id
 * @param date ISO 8601 date of the author date, in UTC
 * @param author keyed pseudonym
 * @param signals strongest first
 * @param reviewClaimed whether a trailer claims a review by another person; claimed, not verified
 */
public record CommitEvidence(
    String sha, String date, String author, List<AuthorshipSignal> signals, boolean reviewClaimed) {
  public CommitEvidence {
    signals = List.copyOf(signals);
  }

  /** The strongest class. */
  public SignalStrength strength() {
    return signals.isEmpty() ? SignalStrength.UNKNOWN : signals.get(0).strength();
  }

  /** Whether a suggestion that a tool made in a review was taken over. */
  public boolean suggested() {
    return signals.stream().anyMatch(signal -> signal.kind() == SignalKind.SUGGESTION);
  }

  /** Ids of the tools of the strongest class, sorted. */
  public List<String> tools() {
    return new CommitSignals(signals, reviewClaimed).tools();
  }
}
