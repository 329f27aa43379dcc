package dev.postern.extractor.workspace;

import java.util.List;

/**
 * Files of one module, role and language.
 *
 * @param roots source directories relative to the workspace root, sorted; inferred from package
 *     declarations where the layout does not tell
 * @param files sorted by path
 */
public record SourceSet(
    SourceRole role, Language language, List<String> roots, List<SourceFile> files) {
  public SourceSet {
    roots = List.copyOf(roots);
    files = List.copyOf(files);
  }
}
