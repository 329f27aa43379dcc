package dev.postern.extractor.pipeline;

import dev.postern.extractor.RepositoryInfo;
import dev.postern.extractor.pass.Pass;
import dev.postern.extractor.pass.PassContext;
import dev.postern.extractor.pass.Slot;
import java.util.List;

/** Finds out who is declared to have written what. */
final class AttributionPass implements Pass {

  static final String NAME = "reading history";
  static final Slot<RepositoryInfo> REPOSITORY = new Slot<>("repository", RepositoryInfo.class);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> requires() {
    return List.of(SyntaxPass.NAME);
  }

  @Override
  public void run(PassContext context) {
    String name = String.valueOf(context.request().root().getFileName());
    context.put(REPOSITORY, new RepositoryInfo(name, "", "", false));
  }
}
