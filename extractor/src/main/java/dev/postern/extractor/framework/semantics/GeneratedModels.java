package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Types that a build generates and that are not in the repository, by the types that mapper
 * interfaces make them of: what such a type carries is what its counterpart has.
 */
final class GeneratedModels {

  private final Map<String, TypeRef> counterparts = new TreeMap<>();

  GeneratedModels(ProgramModel program) {
    for (TypeDecl type : program.types()) {
      if (type.annotations().stream().anyMatch(use -> use.name().equals("org.mapstruct.Mapper"))) {
        for (MethodDecl method : type.methods()) {
          if (method.parameters().size() == 1 && method.body().isEmpty()) {
            pair(method.parameters().get(0).type(), method.returnType(), type, program);
          }
        }
      }
    }
  }

  private void pair(TypeRef first, TypeRef second, TypeDecl mapper, ProgramModel program) {
    boolean one = program.type(first.name(), mapper.id().module()).isPresent();
    boolean other = program.type(second.name(), mapper.id().module()).isPresent();
    if (one && !other && second.arguments().isEmpty()) {
      counterparts.putIfAbsent(second.simpleName(), first);
    } else if (other && !one && first.arguments().isEmpty()) {
      counterparts.putIfAbsent(first.simpleName(), second);
    }
  }

  /** The type of the repository that stands for an absent one. */
  Optional<TypeRef> counterpart(TypeRef absent) {
    return Optional.ofNullable(counterparts.get(absent.simpleName()));
  }
}
