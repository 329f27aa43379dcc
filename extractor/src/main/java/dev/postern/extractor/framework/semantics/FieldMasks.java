package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether serialization changes a field beyond recognition: by a serializer that is called a mask,
 * or by an annotation that stands for one. A serializer of another name only changes the form.
 */
final class FieldMasks {

  private static final Pattern MASK =
      Pattern.compile(
          "(?i).*(mask|redact|desensi|sensitive|anonymi|pseudonymi|obfuscat|privacy|hide|secret|encrypt|hash).*");
  private static final String SERIALIZE = "JsonSerialize";

  private final ProgramModel program;

  FieldMasks(ProgramModel program) {
    this.program = program;
  }

  boolean isMasked(FieldDecl field) {
    return field.annotations().stream().anyMatch(use -> masks(use, field));
  }

  private boolean masks(AnnotationUse use, FieldDecl field) {
    if (use.type().simpleName().equals(SERIALIZE)) {
      return isMask(use);
    }
    Optional<TypeDecl> own = program.type(use.name(), field.id().type().module());
    List<AnnotationUse> metas = own.map(TypeDecl::annotations).orElse(List.of());
    return metas.stream()
        .filter(meta -> meta.type().simpleName().equals(SERIALIZE))
        .anyMatch(meta -> isMask(meta) || MASK.matcher(use.type().simpleName()).matches());
  }

  private static boolean isMask(AnnotationUse serialize) {
    return serialize
        .string("using")
        .filter(name -> MASK.matcher(name.substring(name.lastIndexOf('.') + 1)).matches())
        .isPresent();
  }
}
