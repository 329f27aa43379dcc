package dev.postern.extractor.semantics;

import dev.postern.extractor.model.SourceSpan;
import spoon.reflect.code.CtInvocation;
import spoon.reflect.cu.SourcePosition;
import spoon.reflect.cu.position.CompoundSourcePosition;
import spoon.reflect.cu.position.DeclarationSourcePosition;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtRecord;
import spoon.reflect.declaration.CtRecordComponent;

/** Places of elements; elements without a valid place take that of what encloses them. */
final class Spans {

  private final SourceTypes source;

  Spans(SourceTypes source) {
    this.source = source;
  }

  /**
   * The lines of a declaration, annotations and modifiers included, with the offset of its name.
   */
  SourceSpan of(CtElement element) {
    BuiltModel.ModelFile file = source.file(element);
    if (file == null) {
      return SourceSpan.file(source.fileName(element));
    }
    SourcePosition position = valid(element);
    if (!position.isValidPosition()) {
      return SourceSpan.file(file.source().path());
    }
    int start = position.getLine();
    if (position instanceof DeclarationSourcePosition declaration) {
      start = line(position, declaration.getDeclarationStart(), start);
    }
    int end = Math.max(start, position.getEndLine());
    if (element instanceof CtRecordComponent component
        && component.getParent() instanceof CtRecord record) {
      int name = Records.offset(component, record, file.source().content());
      int line = name < 0 ? start : line(position, name, start);
      int offset = name < 0 ? -1 : file.source().originalOffset(name);
      return new SourceSpan(file.source().path(), line, line, offset);
    }
    boolean own = position == element.getPosition();
    int offset = own ? file.source().originalOffset(nameStart(position)) : -1;
    return new SourceSpan(file.source().path(), start, end, offset);
  }

  /** Whether the element was inserted into the source and is not written there. */
  boolean isInserted(CtElement element) {
    BuiltModel.ModelFile file = source.file(element);
    SourcePosition position = element.getPosition();
    return file != null
        && position.isValidPosition()
        && file.source().originalOffset(nameStart(position)) < 0;
  }

  /** The line of an element, or of what encloses it; 0 when nothing has a place. */
  static int line(CtElement element) {
    SourcePosition position = valid(element);
    if (element instanceof CtInvocation<?> call
        && call.getTarget() != null
        && call.getTarget().getPosition().isValidPosition()
        && position == call.getPosition()
        && position.isValidPosition()) {
      return nameLine(call, position);
    }
    return position.isValidPosition() ? position.getLine() : 0;
  }

  /** The line of the name of a call; a chain of calls over several lines starts before it. */
  private static int nameLine(CtInvocation<?> call, SourcePosition position) {
    int from = call.getTarget().getPosition().getSourceEnd() + 1;
    String text = position.getCompilationUnit().getOriginalSourceCode();
    if (text == null || from <= position.getSourceStart() || from > position.getSourceEnd()) {
      return position.getLine();
    }
    int name = text.indexOf(call.getExecutable().getSimpleName(), from);
    return name < 0 || name > position.getSourceEnd()
        ? position.getLine()
        : line(position, name, position.getLine());
  }

  static int endLine(CtElement element) {
    SourcePosition position = valid(element);
    return position.isValidPosition() ? position.getEndLine() : 0;
  }

  /** Offset of the first character of an expression without casts and brackets; -1 if unknown. */
  static int start(CtElement element) {
    SourcePosition position = element.getPosition();
    return position.isValidPosition() ? nameStart(position) : -1;
  }

  private static int nameStart(SourcePosition position) {
    return position instanceof CompoundSourcePosition compound
        ? compound.getNameStart()
        : position.getSourceStart();
  }

  private static SourcePosition valid(CtElement element) {
    CtElement around = element;
    while (!around.getPosition().isValidPosition()
        && around.isParentInitialized()
        && around.getParent() != around) {
      around = around.getParent();
    }
    return around.getPosition();
  }

  /** The line that holds an offset before the position's own start. */
  private static int line(SourcePosition position, int offset, int fallback) {
    int[] ends = position.getCompilationUnit().getLineSeparatorPositions();
    if (ends == null || offset < 0) {
      return fallback;
    }
    int found = java.util.Arrays.binarySearch(ends, offset);
    return (found < 0 ? -found - 1 : found) + 1;
  }
}
