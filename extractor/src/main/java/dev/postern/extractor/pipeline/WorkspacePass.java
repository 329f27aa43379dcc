package dev.postern.extractor.pipeline;

import dev.postern.extractor.UsageException;
import dev.postern.extractor.pass.Pass;
import dev.postern.extractor.pass.PassContext;
import dev.postern.extractor.pass.Slot;
import dev.postern.extractor.workspace.Workspace;
import dev.postern.extractor.workspace.WorkspaceException;
import dev.postern.extractor.workspace.WorkspaceReader;
import dev.postern.extractor.workspace.WorkspaceRequest;
import java.util.List;

/** Lists modules, files and configuration. */
final class WorkspacePass implements Pass {

  static final String NAME = "reading the workspace";
  static final Slot<Workspace> WORKSPACE = new Slot<>("workspace", Workspace.class);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> requires() {
    return List.of();
  }

  @Override
  public void run(PassContext context) {
    try {
      Workspace workspace =
          new WorkspaceReader().read(WorkspaceRequest.of(context.request().root()));
      context.put(WORKSPACE, workspace);
      context.gaps(workspace.gaps());
    } catch (WorkspaceException e) {
      throw new UsageException(e.getMessage(), e);
    }
  }
}
