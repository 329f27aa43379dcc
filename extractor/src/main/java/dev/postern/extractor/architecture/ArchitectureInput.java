package dev.postern.extractor.architecture;

import java.util.List;

/**
 * Everything the recovery looks at.
 *
 * @param modules those that start, sorted by directory
 * @param files descriptors and configuration files, sorted by path; no tests
 * @param signs what code says, in a fixed order
 */
public record ArchitectureInput(
    List<ModuleSource> modules, List<TextSource> files, List<CodeSign> signs) {
  public ArchitectureInput {
    modules = List.copyOf(modules);
    files = List.copyOf(files);
    signs = List.copyOf(signs);
  }
}
