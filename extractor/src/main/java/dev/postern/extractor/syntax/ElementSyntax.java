package dev.postern.extractor.syntax;

import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.id.TypeId;
import java.util.List;

/**
 * A declared element of a file.
 *
 * @param typeName binary name of the type itself, or of the type that declares the member
 * @param name simple name; {@code <init>}, {@code <clinit>} or {@code <instance>} as in {@link
 *     MethodId}
 * @param parameterTypes as in {@link MethodId}; empty for types and fields
 * @param nameOffset 0-based character offset of the name token in the text that was parsed; of the
 *     opening brace for anonymous types, of the first token for initializers
 * @param startLine first line, annotations and modifiers included, Javadoc excluded
 * @param endLine last line
 * @param tokenHash hash of the tokens of the body (types: of the whole declaration), independent of
 *     layout and comments; empty when there is no body
 */
public record ElementSyntax(
    ElementKind kind,
    String typeName,
    String name,
    List<String> parameterTypes,
    int nameOffset,
    int startLine,
    int endLine,
    String tokenHash,
    List<AnnotationSyntax> annotations) {

  public ElementSyntax {
    parameterTypes = List.copyOf(parameterTypes);
    annotations = List.copyOf(annotations);
  }

  /** The place of the element in a file. */
  public SourceSpan span(String path) {
    return new SourceSpan(path, startLine, endLine, nameOffset);
  }

  /** The type itself, or the type that declares the member. */
  public TypeId typeId(ModuleId module) {
    return new TypeId(module, typeName);
  }

  /** The identity of an executable element; meaningless for others. */
  public MethodId methodId(ModuleId module) {
    return new MethodId(typeId(module), name, parameterTypes);
  }

  /** The identity of a field; meaningless for others. */
  public FieldId fieldId(ModuleId module) {
    return new FieldId(typeId(module), name);
  }
}
