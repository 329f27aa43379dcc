package dev.postern.extractor.semantics;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.IProblem;
import spoon.compiler.builder.AdvancedOptions;
import spoon.compiler.builder.ClasspathOptions;
import spoon.compiler.builder.ComplianceOptions;
import spoon.compiler.builder.JDTBuilder;
import spoon.compiler.builder.JDTBuilderImpl;
import spoon.compiler.builder.SourceOptions;
import spoon.reflect.factory.FactoryImpl;
import spoon.support.DefaultCoreFactory;
import spoon.support.Level;
import spoon.support.StandardEnvironment;
import spoon.support.compiler.VirtualFile;

/**
 * Builds one Spoon model. The compiler gets the class path of the request and the JDK; Spoon itself
 * can load classes of the JDK only, so no code of a scanned repository can run.
 */
final class ModelBuilder {

  /** The newest language level of the compiler; older sources read the same under it. */
  private static final int LANGUAGE_LEVEL = 25;

  /** Files that may be dropped because the compiler crashes on them, before giving up. */
  private static final int MAX_CULPRITS = 8;

  private static final String ROOT = "/source/";
  private static final String STUB_ROOT = "/stub/";

  private final SemanticRequest request;

  ModelBuilder(SemanticRequest request) {
    this.request = request;
  }

  /** The model of all files that the compiler can digest, with a gap for each other one. */
  BuiltModel build() {
    Map<String, BuiltModel.ModelFile> files = files();
    List<CoverageGap> gaps = new ArrayList<>();
    for (int dropped = 0; ; dropped++) {
      try {
        return build(files, gaps);
      } catch (RuntimeException | StackOverflowError failure) {
        String culprit = culprit(new ArrayList<>(files.keySet()), files);
        BuiltModel.ModelFile file = files.get(culprit);
        if (file == null || dropped >= MAX_CULPRITS) {
          throw new IllegalStateException(
              "the compiler fails on module " + request.module(), failure);
        }
        files.remove(culprit);
        gaps.add(failed(file.source().path(), "the compiler fails: " + failure));
      }
    }
  }

  private BuiltModel build(Map<String, BuiltModel.ModelFile> files, List<CoverageGap> earlier) {
    RecordingCompiler compiler = compile(files, true);
    List<CoverageGap> gaps = new ArrayList<>(earlier);
    compiler
        .failures()
        .forEach(
            (name, reason) -> {
              BuiltModel.ModelFile file = files.get(name);
              gaps.add(failed(file == null ? name : file.source().path(), reason));
            });
    addSyntaxErrors(compiler, files, gaps);
    return new BuiltModel(
        compiler.getFactory(), compiler.bindings(), files, compiler.lookup(), gaps);
  }

  private RecordingCompiler compile(Map<String, BuiltModel.ModelFile> files, boolean translate) {
    FactoryImpl factory = new FactoryImpl(new DefaultCoreFactory(), environment());
    RecordingCompiler compiler = new RecordingCompiler(factory, translate);
    files.forEach(
        (name, file) -> compiler.addInputSource(new VirtualFile(file.source().content(), name)));
    if (!files.isEmpty()) {
      compiler.build(options(compiler));
    }
    return compiler;
  }

  private Map<String, BuiltModel.ModelFile> files() {
    Map<String, BuiltModel.ModelFile> files = new LinkedHashMap<>();
    for (SourceText source : request.sources()) {
      if (!source.path().endsWith("module-info.java")) {
        files.put(ROOT + source.path(), new BuiltModel.ModelFile(source, request.module(), false));
      }
    }
    for (SourceText stub : request.stubs()) {
      files.put(
          STUB_ROOT + stub.path(),
          new BuiltModel.ModelFile(stub, StubPrinter.moduleOf(stub.path()), true));
    }
    return files;
  }

  /** How Spoon runs; its own loader serves the JDK only. */
  static StandardEnvironment environment() {
    StandardEnvironment environment = new StandardEnvironment();
    environment.setNoClasspath(true);
    environment.setIgnoreDuplicateDeclarations(true);
    environment.setIgnoreSyntaxErrors(false);
    environment.setCommentEnabled(false);
    environment.setAutoImports(false);
    environment.setComplianceLevel(LANGUAGE_LEVEL);
    environment.setLevel(Level.OFF.toString());
    environment.disableConsistencyChecks();
    environment.setInputClassLoader(new JdkOnlyLoader());
    return environment;
  }

  /** Always names a class path: without one the compiler would take the one Postern runs with. */
  private JDTBuilder options(RecordingCompiler compiler) {
    List<String> entries = new ArrayList<>();
    for (Path entry : request.classPath()) {
      if (Files.exists(entry)) {
        entries.add(entry.toAbsolutePath().toString());
      }
    }
    if (entries.isEmpty()) {
      entries.add(Path.of(System.getProperty("java.home"), "no-class-path").toString());
    }
    return new JDTBuilderImpl()
        .classpathOptions(
            new ClasspathOptions<>().classpath(String.join(File.pathSeparator, entries)))
        .complianceOptions(new ComplianceOptions<>().compliance(LANGUAGE_LEVEL))
        .advancedOptions(new AdvancedOptions<>().preserveUnusedVars().continueExecution())
        .sources(new SourceOptions<>().sources(compiler.getSource().getAllJavaFiles()));
  }

  private void addSyntaxErrors(
      RecordingCompiler compiler, Map<String, BuiltModel.ModelFile> files, List<CoverageGap> gaps) {
    Map<String, CategorizedProblem> first = new LinkedHashMap<>();
    for (CategorizedProblem problem : compiler.getProblems()) {
      if (problem != null && problem.isError() && (problem.getID() & IProblem.Syntax) != 0) {
        first.merge(
            new String(problem.getOriginatingFileName()),
            problem,
            (one, two) -> one.getSourceLineNumber() <= two.getSourceLineNumber() ? one : two);
      }
    }
    first.forEach(
        (name, problem) -> {
          BuiltModel.ModelFile file = files.get(name);
          if (file != null && !file.stub()) {
            SourceSpan place =
                SourceSpan.line(file.source().path(), Math.max(0, problem.getSourceLineNumber()));
            gaps.add(new CoverageGap(GapKind.SYNTAX_ERROR, place, problem.getMessage()));
          }
        });
  }

  /** The last file of the shortest failing run of files, found by halving. */
  private String culprit(List<String> names, Map<String, BuiltModel.ModelFile> files) {
    int works = 0;
    int fails = names.size();
    while (works + 1 < fails) {
      int middle = (works + fails) / 2;
      if (compiles(names.subList(0, middle), files)) {
        works = middle;
      } else {
        fails = middle;
      }
    }
    return names.isEmpty() ? "" : names.get(fails - 1);
  }

  private boolean compiles(List<String> names, Map<String, BuiltModel.ModelFile> files) {
    Map<String, BuiltModel.ModelFile> part = new LinkedHashMap<>(files);
    part.keySet().retainAll(names);
    try {
      RecordingCompiler compiler = compile(part, false);
      new BuiltModel(compiler.getFactory(), compiler.bindings(), part, compiler.lookup(), List.of())
          .close();
      return true;
    } catch (RuntimeException | StackOverflowError failure) {
      return false;
    }
  }

  private static CoverageGap failed(String path, String reason) {
    return new CoverageGap(GapKind.SEMANTICS_FAILED, SourceSpan.file(path), reason);
  }
}
