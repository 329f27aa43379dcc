package dev.postern.threatmodel.proof;

import java.util.Comparator;
import java.util.List;

/**
 * What is proven about a class or an endpoint. The natural order is worst first: what guards, what
 * most endpoints reach, what holds most lines that nobody vouches for.
 *
 * @param kind {@code CLASS} or {@code ENDPOINT}
 * @param step the weakest step of its methods
 * @param missing what is missing for the next step, sorted
 * @param aiLines lines of which an AI is declared
 * @param undeclaredLines lines of which nobody declared anything
 * @param endpoints endpoints that reach it
 * @param guards whether access rests on it
 */
public record Proof(
    String kind,
    String element,
    String file,
    ProofStep step,
    List<String> missing,
    int codeLines,
    int aiLines,
    int undeclaredLines,
    List<String> zones,
    int endpoints,
    boolean guards)
    implements Comparable<Proof> {

  private static final Comparator<Proof> WORST_FIRST =
      Comparator.comparing((Proof proof) -> proof.step == ProofStep.EVIDENCE_COMPLETE)
          .thenComparing(proof -> proof.aiLines + proof.undeclaredLines == 0)
          .thenComparing(proof -> !proof.guards)
          .thenComparing(proof -> proof.zones.isEmpty())
          .thenComparing(proof -> proof.aiLines == 0)
          .thenComparing(proof -> -proof.endpoints)
          .thenComparing(Proof::step)
          .thenComparing(proof -> -proof.aiLines - proof.undeclaredLines)
          .thenComparing(Proof::kind)
          .thenComparing(Proof::element);

  public Proof {
    missing = missing.stream().sorted().distinct().toList();
    zones = zones.stream().sorted().distinct().toList();
  }

  @Override
  public int compareTo(Proof other) {
    return WORST_FIRST.compare(this, other);
  }
}
