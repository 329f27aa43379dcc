package dev.postern.extractor.access.eval;

import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which handlers catch what, by the types of the repository and the best known of the JDK. */
final class Thrown {

  private static final Set<String> ALL = Set.of("Throwable", "Exception");
  private static final Set<String> CHECKED =
      Set.of("IOException", "ServletException", "ParseException", "GeneralSecurityException");

  private Thrown() {}

  /** The type of a thrown value. */
  static TypeRef type(Value value, TypeRef declared) {
    return value instanceof Value.Instance instance ? TypeRef.of(instance.type().name()) : declared;
  }

  /** Whether a handler of these types catches; nothing when that is not known. */
  static Optional<Boolean> caught(ProgramModel program, TypeRef thrown, List<TypeRef> types) {
    boolean open = false;
    for (TypeRef type : types) {
      Optional<Boolean> one = caught(program, thrown, type);
      if (one.orElse(false)) {
        return one;
      }
      open |= one.isEmpty();
    }
    return types.isEmpty() ? Optional.of(true) : open ? Optional.empty() : Optional.of(false);
  }

  private static Optional<Boolean> caught(ProgramModel program, TypeRef thrown, TypeRef type) {
    String wanted = type.simpleName();
    if (ALL.contains(wanted) || wanted.equals(thrown.simpleName())) {
      return Optional.of(true);
    }
    Optional<TypeDecl> known = program.type(thrown.name(), new ModuleId("."));
    boolean named =
        known
            .map(each -> program.superNames(each).stream().anyMatch(name -> ends(name, wanted)))
            .orElse(false);
    if (named) {
      return Optional.of(true);
    }
    if (thrown.equals(TypeRef.UNKNOWN)) {
      return Optional.empty();
    }
    boolean runtime = wanted.equals("RuntimeException");
    return runtime && known.isEmpty() && !CHECKED.contains(thrown.simpleName())
        ? Optional.empty()
        : Optional.of(false);
  }

  private static boolean ends(String name, String simple) {
    return name.equals(simple) || name.endsWith("." + simple) || name.endsWith("$" + simple);
  }
}
