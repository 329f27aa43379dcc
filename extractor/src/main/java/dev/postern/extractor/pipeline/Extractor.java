package dev.postern.extractor.pipeline;

import dev.postern.extractor.ExtractionListener;
import dev.postern.extractor.ExtractionRequest;
import dev.postern.extractor.ExtractionResult;
import dev.postern.extractor.pass.Pass;
import dev.postern.extractor.pass.PassContext;

/** Reads a repository and returns all facts about it. Nothing of the repository is executed. */
public final class Extractor {

  private final ExtractionPipeline pipeline = new ExtractionPipeline();

  /**
   * Extracts.
   *
   * @throws dev.postern.extractor.UsageException when there is nothing to analyse
   */
  public ExtractionResult extract(ExtractionRequest request, ExtractionListener listener) {
    PassContext context = new PassContext(request, listener);
    int done = 0;
    for (Pass pass : pipeline.passes()) {
      listener.progress(pass.name(), done++, 0);
      pass.run(context);
    }
    return new ExtractionResult(
        context.get(AttributionPass.REPOSITORY),
        context.get(SemanticsPass.STATISTICS),
        context.facts());
  }
}
