package dev.postern.extractor.pipeline;

import dev.postern.extractor.logic.LogicAnalysis;
import dev.postern.extractor.pass.Pass;
import dev.postern.extractor.pass.PassContext;
import java.util.List;

/** Observes how code decides. */
final class LogicPass implements Pass {

  static final String NAME = "observing logic";

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
    context.addAll(
        new LogicAnalysis(context.get(FrameworkPass.INPUT), context.get(FrameworkPass.RESULT))
            .observations());
  }
}
