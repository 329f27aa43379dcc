package dev.postern.extractor.framework;

import dev.postern.extractor.framework.input.Artifact;
import dev.postern.extractor.framework.input.ConfigValue;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.input.ModuleView;
import dev.postern.extractor.framework.input.ResourceFile;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.workspace.SourceFile;
import dev.postern.extractor.workspace.SourceModule;
import dev.postern.extractor.workspace.SourceRole;
import dev.postern.extractor.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Shows a workspace to the framework analysis. */
public final class WorkspaceInput {

  private static final long MAX_RESOURCE_BYTES = 1L << 20;

  private WorkspaceInput() {}

  /** The program with the modules, configuration and main resources of its workspace. */
  public static FrameworkInput of(ProgramModel program, Workspace workspace) {
    List<ModuleView> modules = new ArrayList<>();
    List<ResourceFile> resources = new ArrayList<>();
    for (SourceModule module : workspace.modules()) {
      modules.add(view(module));
      module.resources().stream()
          .filter(file -> isMain(file) && file.size() <= MAX_RESOURCE_BYTES)
          .forEach(file -> resources.add(new ResourceFile(file.path(), module.id(), file::text)));
    }
    Set<String> main = new TreeSet<>();
    workspace.files().stream()
        .filter(WorkspaceInput::isMain)
        .forEach(file -> main.add(file.path()));
    return new FrameworkInput(program, modules, resources, main::contains);
  }

  private static boolean isMain(SourceFile file) {
    return file.role() == SourceRole.MAIN || file.role() == SourceRole.GENERATED;
  }

  private static ModuleView view(SourceModule module) {
    List<Artifact> artifacts =
        module.dependencies().stream()
            .filter(dependency -> !dependency.scope().equals("test"))
            .map(d -> new Artifact(d.group(), d.artifact(), d.version()))
            .toList();
    List<ConfigValue> values =
        module.configuration().entries().stream()
            .map(e -> new ConfigValue(e.key(), e.rawValue(), e.profile(), e.span()))
            .toList();
    return new ModuleView(
        module.id(), module.dependsOn(), module.packaging().equals("war"), artifacts, values);
  }
}
