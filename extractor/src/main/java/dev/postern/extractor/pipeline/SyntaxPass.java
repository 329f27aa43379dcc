package dev.postern.extractor.pipeline;

import dev.postern.extractor.pass.Pass;
import dev.postern.extractor.pass.PassContext;
import dev.postern.extractor.pass.Slot;
import dev.postern.extractor.syntax.SourceInput;
import dev.postern.extractor.syntax.SyntaxCache;
import dev.postern.extractor.syntax.SyntaxReader;
import dev.postern.extractor.syntax.SyntaxResult;
import dev.postern.extractor.workspace.Language;
import dev.postern.extractor.workspace.Workspace;
import java.util.List;

/** Reads the text of every Java file, from the cache where the content is known. */
final class SyntaxPass implements Pass {

  static final String NAME = "reading syntax";
  static final Slot<SyntaxIndex> SYNTAX = new Slot<>("syntax", SyntaxIndex.class);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> requires() {
    return List.of(WorkspacePass.NAME);
  }

  @Override
  public void run(PassContext context) {
    Workspace workspace = context.get(WorkspacePass.WORKSPACE);
    List<SourceInput> inputs =
        workspace.files().stream()
            .filter(file -> file.language() == Language.JAVA)
            .map(file -> new SourceInput(file.path(), file.location()))
            .toList();
    SyntaxCache cache = new SyntaxCache(context.request().cache().resolve("syntax"));
    SyntaxResult result = new SyntaxReader(cache, context.request().maxFileBytes()).read(inputs);
    context.gaps(result.gaps());
    context.put(SYNTAX, new SyntaxIndex(result.files()));
  }
}
