package dev.postern.extractor.model.fact;

import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.id.MethodId;
import java.util.List;

/** Facts about what reaches what. */
public sealed interface FlowFact extends Fact {

  /**
   * What a caller of an endpoint supplies arrives where it can do harm; validated by replaying the
   * way. One flow stands for all from the same input to the same sink.
   *
   * @param flowKind kind of the sink, such as {@code SQL}
   * @param input what the caller supplies: a parameter, or the call that reads it
   * @param place {@code PATH}, {@code QUERY}, {@code HEADER}, {@code COOKIE}, {@code FORM}, {@code
   *     BODY}, {@code PART}, {@code MESSAGE} or {@code ARGUMENT}
   * @param sinkMethod the method that holds the call of the sink
   * @param ordinal position of that call among the calls of the method
   * @param callee the call as written, such as {@code Statement.executeQuery}
   * @param steps from the input to the sink
   * @param sanitizers calls on the way that make content harmless for other kinds of sinks
   * @param ways number of ways found from this input to this sink
   */
  record Flow(
      EndpointId endpoint,
      String flowKind,
      String input,
      String place,
      MethodId sinkMethod,
      int ordinal,
      String callee,
      List<Step> steps,
      List<String> sanitizers,
      int ways,
      Confidence confidence)
      implements FlowFact {
    public Flow {
      steps = List.copyOf(steps);
      sanitizers = List.copyOf(sanitizers);
    }

    @Override
    public FactKind kind() {
      return FactKind.FLOW;
    }

    /** The step at the sink. */
    public Step last() {
      return steps.get(steps.size() - 1);
    }
  }

  /**
   * Data was followed: without this fact, that there is no flow says nothing.
   *
   * @param entryPoints endpoints whose callers' input was followed
   * @param methods methods that were summarized
   * @param work statements that were looked at, repetitions included
   */
  record Analysis(int entryPoints, int methods, long work) implements FlowFact {
    @Override
    public FactKind kind() {
      return FactKind.FLOW_ANALYSIS;
    }
  }

  /**
   * A step of a flow.
   *
   * @param role {@code SOURCE}, {@code CALL}, {@code PASS}, {@code STORE}, {@code SANITIZER} or
   *     {@code SINK}
   * @param method the method whose code it is
   * @param text one short sentence
   */
  record Step(String role, MethodId method, String file, int line, String text) {}
}
