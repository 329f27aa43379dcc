package dev.postern.extractor.attribution;

import java.util.List;

/**
 * What a commit declares.
 *
 * @param signals strongest first, without repetition
 * @param reviewClaimed whether a trailer says that somebody other than the author reviewed it
 */
public record CommitSignals(List<AuthorshipSignal> signals, boolean reviewClaimed) {
  public CommitSignals {
    signals = signals.stream().distinct().sorted().toList();
  }

  /** The strongest class; UNKNOWN without any signal. */
  public SignalStrength strength() {
    return signals.isEmpty() ? SignalStrength.UNKNOWN : signals.get(0).strength();
  }

  /** Ids of the tools of the strongest class, sorted. */
  public List<String> tools() {
    return signals.stream()
        .filter(signal -> signal.strength() == strength())
        .map(AuthorshipSignal::tool)
        .distinct()
        .sorted()
        .toList();
  }
}
