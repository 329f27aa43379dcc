package dev.postern.extractor.semantics;

import dev.postern.extractor.model.id.ModuleId;
import java.nio.file.Path;
import java.util.List;

/**
 * One source set of one module.
 *
 * @param module the module that the results belong to
 * @param sources its files
 * @param stubs declarations of other modules, made by {@link StubPrinter}; they take part in
 *     resolution and do not come out again
 * @param classPath jars and class folders, read by the compiler only; nothing in them is ever
 *     loaded
 * @param javaRelease the language level of the module. Newer syntax is accepted as well; the level
 *     is kept for the day when a construct changes its meaning between levels
 */
public record SemanticRequest(
    ModuleId module,
    List<SourceText> sources,
    List<SourceText> stubs,
    List<Path> classPath,
    int javaRelease) {

  public SemanticRequest {
    sources = List.copyOf(sources);
    stubs = List.copyOf(stubs);
    classPath = List.copyOf(classPath);
  }
}
