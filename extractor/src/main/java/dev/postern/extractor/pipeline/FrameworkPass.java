package dev.postern.extractor.pipeline;

import dev.postern.extractor.access.answer.Answers;
import dev.postern.extractor.framework.FrameworkAnalysis;
import dev.postern.extractor.framework.FrameworkResult;
import dev.postern.extractor.framework.input.Artifact;
import dev.postern.extractor.framework.input.ConfigValue;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.input.ModuleView;
import dev.postern.extractor.framework.input.ResourceFile;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.pass.Pass;
import dev.postern.extractor.pass.PassContext;
import dev.postern.extractor.pass.Slot;
import dev.postern.extractor.sensitivity.Lexicon;
import dev.postern.extractor.sensitivity.Overrides;
import dev.postern.extractor.workspace.SourceFile;
import dev.postern.extractor.workspace.SourceModule;
import dev.postern.extractor.workspace.SourceRole;
import dev.postern.extractor.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Recognizes applications, entry points, wiring, persistence and relevant calls. */
public final class FrameworkPass implements Pass {

  public static final String NAME = "recognizing frameworks";

  /** What the pass worked on, for tests of its data. */
  public static final Slot<FrameworkInput> INPUT =
      new Slot<>("framework input", FrameworkInput.class);

  static final Slot<FrameworkResult> RESULT = new Slot<>("frameworks", FrameworkResult.class);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> requires() {
    return List.of(WorkspacePass.NAME, SemanticsPass.NAME);
  }

  @Override
  public void run(PassContext context) {
    Workspace workspace = context.get(WorkspacePass.WORKSPACE);
    ProgramModel program = context.get(SemanticsPass.PROGRAM);
    FrameworkInput input =
        new FrameworkInput(
            program,
            modules(workspace),
            resources(workspace),
            mainFiles(workspace)::contains,
            context.request().publicApi(),
            context.request().allInput());
    Lexicon lexicon = Lexicon.bundled();
    Overrides overrides =
        Overrides.of(
            Answers.section(context.request().root(), context.request().organization(), "data"),
            lexicon);
    FrameworkResult result =
        new FrameworkAnalysis(Vocabulary.bundled(), lexicon, overrides).analyze(input);
    context.put(INPUT, input);
    context.put(RESULT, result);
    context.addAll(result.facts());
    context.gaps(result.gaps());
  }

  private static List<ModuleView> modules(Workspace workspace) {
    return workspace.modules().stream()
        .map(
            module ->
                new ModuleView(
                    module.id(),
                    module.dependsOn(),
                    module.packaging().equals("war"),
                    module.dependencies().stream()
                        .map(each -> new Artifact(each.group(), each.artifact(), each.version()))
                        .toList(),
                    configuration(module)))
        .toList();
  }

  private static List<ConfigValue> configuration(SourceModule module) {
    return module.configuration().entries().stream()
        .map(
            entry ->
                new ConfigValue(
                    entry.key(),
                    entry.resolved().orElse(entry.rawValue()),
                    entry.profile(),
                    entry.span()))
        .toList();
  }

  private static List<ResourceFile> resources(Workspace workspace) {
    List<ResourceFile> all = new ArrayList<>();
    for (SourceModule module : workspace.modules()) {
      for (SourceFile file : module.resources()) {
        if (file.role() != SourceRole.TEST) {
          all.add(new ResourceFile(file.path(), module.id(), file::text));
        }
      }
    }
    return all;
  }

  private static Set<String> mainFiles(Workspace workspace) {
    Set<String> paths = new TreeSet<>();
    workspace.files().stream()
        .filter(file -> file.role() == SourceRole.MAIN || file.role() == SourceRole.GENERATED)
        .forEach(file -> paths.add(file.path()));
    return paths;
  }
}
