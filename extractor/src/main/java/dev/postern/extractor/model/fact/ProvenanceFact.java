package dev.postern.extractor.model.fact;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.id.MethodId;
import java.util.List;

/** Facts about where the code comes from, and what of it was not seen. */
public sealed interface ProvenanceFact extends Fact {

  /** A commit that declares an AI; {@code author} is a keyed pseudonym. */
  record Commit(String sha, String date, String author, List<String> tools, boolean reviewClaimed)
      implements ProvenanceFact {
    @Override
    public FactKind kind() {
      return FactKind.COMMIT;
    }
  }

  /**
   * Who is declared to have written a method.
   *
   * @param codeLines lines of the method that hold code
   * @param aiLines those declared as written by an AI: the lower bound
   * @param undeclaredLines those whose origin is not declared: with {@code aiLines}, the upper
   *     bound
   * @param tools names of the tools, sorted
   * @param strength strongest signal class, such as {@code DECLARED_COMMIT}
   * @param reviewClaimed whether every AI commit of it carries a review trailer
   * @param commits abbreviated ids of those commits
   */
  record Authorship(
      MethodId method,
      int codeLines,
      int aiLines,
      int undeclaredLines,
      List<String> tools,
      String strength,
      boolean reviewClaimed,
      List<String> commits,
      List<Evidence> evidence)
      implements ProvenanceFact {
    @Override
    public FactKind kind() {
      return FactKind.AUTHORSHIP;
    }
  }

  /** Something that was not seen. */
  record Gap(CoverageGap gap) implements ProvenanceFact {
    @Override
    public FactKind kind() {
      return FactKind.GAP;
    }
  }
}
