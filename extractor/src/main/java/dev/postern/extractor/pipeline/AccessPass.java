package dev.postern.extractor.pipeline;

import dev.postern.extractor.access.AccessResult;
import dev.postern.extractor.access.FrameworkAccess;
import dev.postern.extractor.pass.Pass;
import dev.postern.extractor.pass.PassContext;
import java.util.List;

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
        new FrameworkAccess(context.get(FrameworkPass.INPUT), context.get(FrameworkPass.RESULT))
            .analyze();
    context.addAll(result.facts());
    context.gaps(result.gaps());
  }
}
