package dev.postern.extractor.workspace.maven;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.workspace.build.BuildModule;
import java.util.List;

/**
 * What the project files of a tree say.
 *
 * @param modules one per readable project file, sorted by directory
 * @param gaps files not read and parents nothing stands in for
 */
public record MavenFiles(List<BuildModule> modules, List<CoverageGap> gaps) {
  public MavenFiles {
    modules = List.copyOf(modules);
    gaps = List.copyOf(gaps);
  }
}
