package dev.postern.extractor.syntax.lombok;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Optional;

/** The types of one file under augmentation, by their nodes. */
final class TypeLookup {
  private final IdentityHashMap<TypeDeclaration<?>, LombokType> types = new IdentityHashMap<>();

  TypeLookup(Collection<LombokType> all) {
    all.forEach(type -> types.put(type.node(), type));
  }

  /** The type of that simple name declared directly in {@code outer}. */
  Optional<LombokType> nested(LombokType outer, String name) {
    for (BodyDeclaration<?> member : outer.node().getMembers()) {
      if (member instanceof TypeDeclaration<?> type && type.getNameAsString().equals(name)) {
        return Optional.ofNullable(types.get(type));
      }
    }
    return Optional.empty();
  }
}
