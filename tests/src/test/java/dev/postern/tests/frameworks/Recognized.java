package dev.postern.tests.frameworks;

import dev.postern.extractor.ExtractionListener;
import dev.postern.extractor.ExtractionRequest;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.pass.Pass;
import dev.postern.extractor.pass.PassContext;
import dev.postern.extractor.pipeline.ExtractionPipeline;
import dev.postern.extractor.pipeline.FrameworkPass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A repository after the framework pass. */
record Recognized(FrameworkInput input, List<Fact> facts) {

  /** The folder of the example applications. */
  static Path examples() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("examples"))) {
      folder = java.util.Objects.requireNonNull(folder.getParent(), "no folder of examples");
    }
    return folder.resolve("examples");
  }

  static Recognized of(Path repository, Path cache) {
    return of(repository, cache, FrameworkPass.NAME);
  }

  /** The same after a later pass. */
  static Recognized of(Path repository, Path cache, String last) {
    PassContext context =
        new PassContext(
            new ExtractionRequest(repository, cache, ExtractionRequest.DEFAULT_MAX_FILE_BYTES),
            ExtractionListener.SILENT);
    for (Pass pass : new ExtractionPipeline().passes()) {
      pass.run(context);
      if (pass.name().equals(last)) {
        break;
      }
    }
    return new Recognized(context.get(FrameworkPass.INPUT), context.facts());
  }
}
