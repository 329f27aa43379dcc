package dev.postern.extractor.pipeline;

import dev.postern.extractor.RepositoryInfo;
import dev.postern.extractor.attribution.AuthorshipSignal;
import dev.postern.extractor.attribution.CommitEvidence;
import dev.postern.extractor.attribution.HistoryInfo;
import dev.postern.extractor.attribution.HistoryResult;
import dev.postern.extractor.attribution.MethodAuthorship;
import dev.postern.extractor.attribution.origin.AuthorshipResolver;
import dev.postern.extractor.model.fact.ProvenanceFact;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.pass.Pass;
import dev.postern.extractor.pass.PassContext;
import dev.postern.extractor.pass.Slot;
import dev.postern.extractor.syntax.FileSyntax;
import dev.postern.extractor.workspace.SourceFile;
import dev.postern.extractor.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds out who is declared to have written what: commits by blame, marks in the source. */
final class AttributionPass implements Pass {

  static final String NAME = "reading history";
  static final Slot<RepositoryInfo> REPOSITORY = new Slot<>("repository", RepositoryInfo.class);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> requires() {
    return List.of(WorkspacePass.NAME, SyntaxPass.NAME);
  }

  @Override
  public void run(PassContext context) {
    SyntaxIndex syntax = context.get(SyntaxPass.SYNTAX);
    AttributionSources sources =
        AttributionSources.read(
            context.request().root(), context.request().cache(), syntax.files());
    HistoryResult history = sources.history();
    context.gaps(sources.gaps());
    context.put(REPOSITORY, repository(context, history));
    history.declaring().stream().map(AttributionPass::commit).forEach(context::add);
    boolean marked = methods(context, syntax, sources.resolver());
    context.gaps(sources.blindness(marked).stream().toList());
  }

  private static RepositoryInfo repository(PassContext context, HistoryResult history) {
    String name = String.valueOf(context.request().root().getFileName());
    return history
        .info()
        .map(state -> new RepositoryInfo(name, state.headCommit(), date(state), state.dirty()))
        .orElseGet(() -> new RepositoryInfo(name, "", "", false));
  }

  private static String date(HistoryInfo state) {
    return state.headDate().length() >= 10 ? state.headDate().substring(0, 10) : "";
  }

  private static ProvenanceFact.Commit commit(CommitEvidence evidence) {
    return new ProvenanceFact.Commit(
        evidence.sha(),
        evidence.date(),
        evidence.author(),
        evidence.signals().stream().map(AuthorshipSignal::tool).distinct().sorted().toList(),
        evidence.reviewClaimed());
  }

  /** Adds the facts about methods; whether any of them is marked as a tool's. */
  private static boolean methods(
      PassContext context, SyntaxIndex syntax, AuthorshipResolver resolver) {
    Map<String, ModuleId> modules = new TreeMap<>();
    Workspace workspace = context.get(WorkspacePass.WORKSPACE);
    for (SourceFile file : workspace.files()) {
      modules.put(file.path(), file.module());
    }
    boolean marked = false;
    for (FileSyntax file : syntax.files()) {
      ModuleId module = modules.getOrDefault(file.path(), new ModuleId("."));
      for (MethodAuthorship each : resolver.methods(file)) {
        if (!each.origin().generated()) {
          marked |= each.origin().declaresAi();
          context.add(each.origin().fact(each.element().methodId(module)));
        }
      }
    }
    return marked;
  }
}
