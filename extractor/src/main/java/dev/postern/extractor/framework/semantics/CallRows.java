package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the rows of the vocabulary that speak about a call: by the type that declares the method,
 * by the static type of the receiver, and by their supertypes as far as they are in the repository.
 */
final class CallRows {

  private final ProgramModel program;
  private final Vocabulary vocabulary;

  CallRows(ProgramModel program, Vocabulary vocabulary) {
    this.program = program;
    this.vocabulary = vocabulary;
  }

  /** The rows of the first type that has any for the method. */
  List<RoleRow> of(Statement.Call call, TypeDecl from) {
    for (String name : types(call, from)) {
      List<RoleRow> rows = vocabulary.calls(name, call.callee().name());
      if (!rows.isEmpty()) {
        return rows;
      }
    }
    return List.of();
  }

  private Set<String> types(Statement.Call call, TypeDecl from) {
    Set<String> names = new LinkedHashSet<>();
    add(call.callee().declaringType(), from, names);
    call.object().ifPresent(receiver -> add(receiver.type(), from, names));
    return names;
  }

  private void add(TypeRef type, TypeDecl from, Set<String> names) {
    names.add(type.name());
    Optional<TypeDecl> source = program.type(type.name(), from.id().module());
    source.ifPresent(found -> names.addAll(program.superNames(found)));
  }
}
