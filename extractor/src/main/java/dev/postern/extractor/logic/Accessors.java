package dev.postern.extractor.logic;

import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.Locale;
import java.util.Optional;

/** Tells which field a getter or setter of a type of the repository stands for, by its name. */
final class Accessors {
  private final ProgramModel program;

  Accessors(ProgramModel program) {
    this.program = program;
  }

  /** The field that a call without arguments reads: {@code getX}, {@code isX} or {@code x}. */
  Optional<FieldId> read(Statement.Call call) {
    if (!call.arguments().isEmpty() || call.object().isEmpty()) {
      return Optional.empty();
    }
    String name = call.callee().name();
    return owner(call)
        .flatMap(
            type ->
                prefixed(name, "get")
                    .or(() -> prefixed(name, "is"))
                    .flatMap(field -> field(type, field))
                    .or(() -> field(type, name)));
  }

  /** The field that a call with one argument writes: {@code setX}, or {@code x} of a builder. */
  Optional<FieldId> written(Statement.Call call) {
    if (call.arguments().size() != 1 || call.object().isEmpty()) {
      return Optional.empty();
    }
    return owner(call)
        .flatMap(type -> prefixed(call.callee().name(), "set").flatMap(name -> field(type, name)));
  }

  private Optional<TypeDecl> owner(Statement.Call call) {
    return call.callee().target().map(MethodId::type).flatMap(program::type);
  }

  private Optional<FieldId> field(TypeDecl type, String name) {
    return program.lineage(type).stream()
        .flatMap(each -> each.fields().stream())
        .filter(field -> field.id().name().equals(name))
        .map(FieldDecl::id)
        .findFirst();
  }

  private static Optional<String> prefixed(String name, String prefix) {
    if (!name.startsWith(prefix) || name.length() == prefix.length()) {
      return Optional.empty();
    }
    String rest = name.substring(prefix.length());
    return Optional.of(rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1));
  }
}
