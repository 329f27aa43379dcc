package dev.postern.extractor.pipeline;

import dev.postern.extractor.ExtractionStatistics;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.pass.Pass;
import dev.postern.extractor.pass.PassContext;
import dev.postern.extractor.pass.Slot;
import dev.postern.extractor.semantics.ResolutionStatistics;
import dev.postern.extractor.semantics.SemanticFrontEnd;
import dev.postern.extractor.semantics.SemanticRequest;
import dev.postern.extractor.semantics.SemanticResult;
import dev.postern.extractor.semantics.SourceText;
import dev.postern.extractor.semantics.StubPrinter;
import dev.postern.extractor.signatures.ClassPath;
import dev.postern.extractor.signatures.SignatureCatalog;
import dev.postern.extractor.syntax.FileSyntax;
import dev.postern.extractor.workspace.Language;
import dev.postern.extractor.workspace.SourceFile;
import dev.postern.extractor.workspace.SourceModule;
import dev.postern.extractor.workspace.SourceRole;
import dev.postern.extractor.workspace.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Builds the program model: one run of the front end per module and source set, in the order of the
 * build, with the types of other modules as declaration-only stubs.
 */
final class SemanticsPass implements Pass {

  static final String NAME = "resolving types";
  private static final int MOST_NAMED = 8;
  private static final int PREFIX_SEGMENTS = 3;
  static final Slot<ProgramModel> PROGRAM = new Slot<>("program", ProgramModel.class);
  static final Slot<ExtractionStatistics> STATISTICS =
      new Slot<>("statistics", ExtractionStatistics.class);

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
    Workspace workspace = context.get(WorkspacePass.WORKSPACE);
    Run run = new Run(context, workspace);
    List<SourceModule> modules = workspace.buildOrder();
    for (int i = 0; i < modules.size(); i++) {
      context.listener().progress(NAME + ", module", i, modules.size());
      run.module(modules.get(i));
    }
    context.put(PROGRAM, new ProgramModel(run.types));
    context.put(STATISTICS, run.statistics(context.get(SyntaxPass.SYNTAX)));
  }

  /** One run over all modules. */
  private static final class Run {
    private final PassContext context;
    private final Workspace workspace;
    private final SourceAugmentation augmentation;
    private final SignatureCatalog signatures;
    private final SemanticFrontEnd frontEnd = new SemanticFrontEnd();
    private final Map<ModuleId, List<TypeDecl>> mainTypes = new LinkedHashMap<>();
    private final List<TypeDecl> types = new ArrayList<>();
    private final TreeSet<String> digests = new TreeSet<>();
    private final Map<ModuleId, ClassPath> classPaths = new LinkedHashMap<>();
    private ResolutionStatistics calls = ResolutionStatistics.none();

    Run(PassContext context, Workspace workspace) {
      this.context = context;
      this.workspace = workspace;
      this.augmentation = new SourceAugmentation(context);
      this.signatures = new SignatureCatalog(context.request().cache().resolve("signatures"));
    }

    void module(SourceModule module) {
      List<SourceFile> main = new ArrayList<>(module.java(SourceRole.MAIN));
      main.addAll(module.java(SourceRole.GENERATED));
      List<SourceText> stubs = stubs(module);
      List<TypeDecl> declared = analyze(module, main, stubs, true);
      mainTypes.put(module.id(), declared);
      List<SourceFile> tests = new ArrayList<>(module.java(SourceRole.TEST));
      tests.addAll(module.java(SourceRole.SAMPLE));
      if (!tests.isEmpty()) {
        List<SourceText> withMain = new ArrayList<>(stubs);
        withMain.addAll(StubPrinter.print(declared));
        analyze(module, tests, withMain, false);
      }
    }

    private List<SourceText> stubs(SourceModule module) {
      List<SourceText> stubs = new ArrayList<>();
      for (SourceModule other : workspace.closure(module)) {
        if (!other.id().equals(module.id())) {
          stubs.addAll(StubPrinter.print(mainTypes.getOrDefault(other.id(), List.of())));
        }
      }
      return stubs;
    }

    /** Call sites of tests and samples are not counted: no verdict rests on them. */
    private List<TypeDecl> analyze(
        SourceModule module, List<SourceFile> files, List<SourceText> stubs, boolean counted) {
      List<SourceText> texts = augmentation.texts(files);
      if (texts.isEmpty()) {
        return List.of();
      }
      ClassPath classPath = classPaths.computeIfAbsent(module.id(), id -> classPath(module));
      SemanticResult result =
          frontEnd.analyze(
              new SemanticRequest(
                  module.id(), texts, stubs, classPath.entries(), module.javaRelease()));
      context.gaps(result.gaps());
      calls = counted ? calls.plus(result.stats()) : calls;
      types.addAll(result.types());
      return result.types();
    }

    /** The class path of a module, with what is to be told of it. */
    private ClassPath classPath(SourceModule module) {
      ClassPath classPath =
          signatures.classPathFor(workspace, module, context.request().mavenRepository());
      digests.add(classPath.digest());
      context.gaps(classPath.gaps());
      context.gaps(unanswered(module, classPath));
      return classPath;
    }

    /** One gap per module: the libraries that are known by the names of their types only. */
    private static List<CoverageGap> unanswered(SourceModule module, ClassPath classPath) {
      if (classPath.unanswered().isEmpty()) {
        return List.of();
      }
      List<String> prefixes = prefixes(classPath.unanswered());
      String shown = String.join(", ", prefixes.subList(0, Math.min(MOST_NAMED, prefixes.size())));
      String more =
          prefixes.size() > MOST_NAMED ? " and " + (prefixes.size() - MOST_NAMED) + " more" : "";
      return List.of(
          new CoverageGap(
              GapKind.ARTIFACT_NOT_READ,
              SourceSpan.file(module.directory()),
              "types imported from "
                  + shown
                  + more
                  + " are known by name only: their libraries are neither bundled nor in the repository"));
    }

    /** The first three segments of the packages. */
    private static List<String> prefixes(List<String> names) {
      return names.stream()
          .map(
              name ->
                  String.join(
                      ".",
                      java.util.Arrays.stream(name.split("\\.", -1))
                          .takeWhile(segment -> !Character.isUpperCase(segment.charAt(0)))
                          .limit(PREFIX_SEGMENTS)
                          .toList()))
          .filter(prefix -> !prefix.isEmpty())
          .distinct()
          .sorted()
          .toList();
    }

    ExtractionStatistics statistics(SyntaxIndex syntax) {
      int java =
          (int) workspace.files().stream().filter(f -> f.language() == Language.JAVA).count();
      int exact = calls.count(Resolution.SOURCE) + calls.count(Resolution.LIBRARY);
      return new ExtractionStatistics(
          java,
          (int) syntax.files().stream().filter(FileSyntax::complete).count(),
          workspace.files().size() - java,
          syntax.files().stream().mapToLong(FileSyntax::lines).sum(),
          calls.total(),
          calls.total() - calls.count(Resolution.UNRESOLVED),
          exact,
          calls.opaque().values().stream().mapToLong(Integer::longValue).sum(),
          String.join(" ", digests));
    }
  }
}
