package dev.postern.extractor.semantics;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import spoon.reflect.declaration.CtType;

/**
 * Turns the sources of one module source set into declarations and bodies. Odd code never makes it
 * fail: what is not understood becomes an opaque statement or a gap.
 *
 * <pre>
 * sources, stubs ─► ModelBuilder ─► Spoon model + bindings ─► SourceTypes (names, ids, look-up)
 *                                                             └► TypeLowering, per type
 *                                                                ├ FieldDeclarations
 *                                                                └ MethodDeclarations ─► BodyLowering
 *                                                                     StatementLowering ◄► ExpressionLowering …
 * </pre>
 */
public final class SemanticFrontEnd {

  /** Deeply nested expressions need a deep stack. */
  private static final long STACK_BYTES = 256L << 20;

  /** Analyses one source set; the Spoon model is gone when this returns. */
  public SemanticResult analyze(SemanticRequest request) {
    FutureTask<SemanticResult> task = new FutureTask<>(() -> run(request));
    Thread thread = new Thread(null, task, "semantics", STACK_BYTES);
    thread.start();
    try {
      return task.get();
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "interrupted while reading " + request.module(), interruption);
    } catch (ExecutionException failure) {
      throw new IllegalStateException("cannot read module " + request.module(), failure.getCause());
    }
  }

  private static SemanticResult run(SemanticRequest request) {
    BuiltModel model = new ModelBuilder(request).build();
    try {
      LoweringLog log = new LoweringLog();
      SourceTypes source = new SourceTypes(model);
      TypeLowering lowering = new TypeLowering(source, log);
      List<TypeDecl> types = new ArrayList<>();
      for (CtType<?> type : source.own()) {
        lower(type, source, lowering, types, log);
      }
      types.sort(Comparator.comparing(TypeDecl::id));
      List<CoverageGap> gaps = new ArrayList<>(model.gaps());
      gaps.addAll(log.gaps());
      return new SemanticResult(
          types, gaps.stream().distinct().sorted().toList(), log.statistics());
    } finally {
      model.close();
    }
  }

  private static void lower(
      CtType<?> type,
      SourceTypes source,
      TypeLowering lowering,
      List<TypeDecl> into,
      LoweringLog log) {
    try {
      into.add(lowering.lower(type));
    } catch (RuntimeException | StackOverflowError failure) {
      BuiltModel.ModelFile file = source.file(type);
      String path = file == null ? "" : file.source().path();
      SourceSpan place = SourceSpan.line(path, Spans.line(type));
      log.failed(place, "the type " + source.name(type) + " was not lowered: " + failure);
    }
  }
}
