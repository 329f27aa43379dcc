package dev.postern.extractor.semantics;

import dev.postern.extractor.model.CoverageGap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment;
import org.jspecify.annotations.Nullable;
import spoon.reflect.factory.Factory;

/**
 * A Spoon model and what the compiler beneath it knows.
 *
 * @param files the files by the name Spoon knows them by
 * @param lookup the compiler's view of binary classes; null when there was no file
 */
record BuiltModel(
    Factory factory,
    BindingIndex bindings,
    Map<String, ModelFile> files,
    @Nullable LookupEnvironment lookup,
    List<CoverageGap> gaps) {

  /** A file of the model. */
  record ModelFile(
      SourceText source, dev.postern.extractor.model.id.ModuleId module, boolean stub) {}

  /** Closes what the compiler holds open. */
  void close() {
    if (lookup != null) {
      lookup.nameEnvironment.cleanup();
    }
  }
}
