package dev.postern.threatmodel.snapshot;

import java.util.List;

/**
 * A finding.
 *
 * @param places {@code file:line} of what leads to it, its own place first
 */
public record FindingState(
    String id,
    String rule,
    String severity,
    String confidence,
    String status,
    boolean experimental,
    String title,
    String message,
    String application,
    String endpoint,
    String type,
    String method,
    List<Integer> cwe,
    List<String> places,
    String fix) {
  public FindingState {
    cwe = List.copyOf(cwe);
    places = List.copyOf(places);
  }

  /** The file of its own place; empty when it has none. */
  public String file() {
    return places.isEmpty() ? "" : SourcePlace.of(places.get(0)).file();
  }

  /** The line of its own place; 0 when not known. */
  public int line() {
    return places.isEmpty() ? 0 : SourcePlace.of(places.get(0)).line();
  }
}
