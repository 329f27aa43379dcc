package dev.postern.extractor.access.answer;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import java.util.List;

/**
 * One thing that users know. Its evidence is the place in the file; the text is the reason given.
 */
public sealed interface Answer {

  Evidence evidence();

  /** An answer to a question. */
  sealed interface Question extends Answer {
    String question();
  }

  /** A question stands for this requirement, at the endpoints of the scope. */
  record Requires(String question, Formula formula, AnswerScope scope, Evidence evidence)
      implements Question {}

  /**
   * A matcher stands for these patterns.
   *
   * @param patterns Ant patterns as the matcher sees paths: without the context path
   */
  record Matches(String question, List<String> patterns, Evidence evidence) implements Question {
    public Matches {
      patterns = List.copyOf(patterns);
    }
  }

  /** Something in front of applications requires this before requests reach them. */
  record Outside(String name, Formula formula, AnswerScope scope, Evidence evidence)
      implements Answer {}

  /** An inferred guard really requires this. */
  record Guard(String name, Formula formula, AnswerScope scope, Evidence evidence)
      implements Answer {}

  /** A property has this value where the applications run. */
  record Property(String key, String value, Evidence evidence) implements Answer {}

  /** These profiles are active where the applications run. */
  record Profiles(List<String> names, Evidence evidence) implements Answer {
    public Profiles {
      names = List.copyOf(names);
    }
  }
}
