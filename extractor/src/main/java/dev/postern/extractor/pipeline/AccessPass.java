package dev.postern.extractor.pipeline;

import dev.postern.extractor.access.AccessResult;
import dev.postern.extractor.access.FrameworkAccess;
import dev.postern.extractor.access.answer.Answers;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.pass.Pass;
import dev.postern.extractor.pass.PassContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Decides who may call each endpoint. */
final class AccessPass implements Pass {

  static final String NAME = "deciding access";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> requires() {
    return List.of(FrameworkPass.NAME);
  }

  @Override
  public void run(PassContext context) {
    AccessResult result =
        new FrameworkAccess(
                context.get(FrameworkPass.INPUT),
                context.get(FrameworkPass.RESULT),
                Answers.read(context.request().root(), context.request().organization()))
            .analyze();
    if (!result.parts().isEmpty()) {
      context.rewrite(fact -> parts(fact, result.parts()));
    }
    context.addAll(result.facts());
    context.gaps(result.gaps());
  }

  /** What is known of a mapping holds for each of the endpoints that take its place. */
  private static List<Fact> parts(Fact fact, Map<EndpointId, List<EntryFact.Endpoint>> parts) {
    List<Fact> written = new ArrayList<>();
    if (fact instanceof EntryFact.Endpoint whole) {
      written.addAll(parts.getOrDefault(whole.id(), List.of()));
    } else if (fact instanceof EntryFact.Input input) {
      parts
          .getOrDefault(input.endpoint(), List.of())
          .forEach(part -> written.add(input.of(part.id())));
    } else if (fact instanceof EntryFact.ResponseData data) {
      parts
          .getOrDefault(data.endpoint(), List.of())
          .forEach(part -> written.add(data.of(part.id())));
    }
    return written.isEmpty() ? List.of(fact) : written;
  }
}
