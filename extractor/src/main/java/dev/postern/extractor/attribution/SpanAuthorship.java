package dev.postern.extractor.attribution;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.fact.ProvenanceFact;
import dev.postern.extractor.model.id.MethodId;
import java.util.List;

/**
 * The origin of the code in some lines. AI lines are the lower bound of what an AI wrote; with the
 * unknown and uncommitted ones they are the upper bound.
 *
 * @param codeLines lines that hold code
 * @param aiLines those of which an AI is declared
 * @param humanLines those known to be human
 * @param unknownLines those of which nothing is declared
 * @param uncommittedLines those that are not committed yet
 * @param tools ids of the tools, sorted
 * @param strength the strongest declaration; UNKNOWN when there is none
 * @param reviewClaimed whether every declaration comes with a claimed review
 * @param generated whether a deterministic generator made the code
 * @param commits ids of the declaring commits, sorted
 */
public record SpanAuthorship(
    int codeLines,
    int aiLines,
    int humanLines,
    int unknownLines,
    int uncommittedLines,
    List<String> tools,
    SignalStrength strength,
    boolean reviewClaimed,
    boolean generated,
    List<String> commits,
    List<Evidence> evidence) {

  private static final int ABBREVIATION = 12;

  public SpanAuthorship {
    tools = List.copyOf(tools);
    commits = List.copyOf(commits);
    evidence = List.copyOf(evidence);
  }

  /** Whether anything declares an AI for this code, a partial mark included. */
  public boolean declaresAi() {
    return strength.declaresAi() && !generated;
  }

  /** The fact about a method that this code is the body of. */
  public ProvenanceFact.Authorship fact(MethodId method) {
    return new ProvenanceFact.Authorship(
        method,
        codeLines,
        aiLines,
        unknownLines + uncommittedLines,
        tools,
        strength.name(),
        reviewClaimed,
        commits.stream().map(id -> id.substring(0, Math.min(id.length(), ABBREVIATION))).toList(),
        evidence);
  }
}
