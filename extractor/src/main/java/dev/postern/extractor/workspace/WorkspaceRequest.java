package dev.postern.extractor.workspace;

import java.nio.file.Path;
import java.util.List;

/**
 * What to read.
 *
 * @param roots directories; several are read as one workspace under their common parent
 */
public record WorkspaceRequest(List<Path> roots, WorkspaceLimits limits) {
  public WorkspaceRequest {
    roots = List.copyOf(roots);
  }

  /** One directory with the documented limits. */
  public static WorkspaceRequest of(Path root) {
    return new WorkspaceRequest(List.of(root), WorkspaceLimits.DEFAULT);
  }
}
