package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.DataFact;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Calls about stored records that no row of the vocabulary names: a comparison with a stored
 * credential, and calls that fill a record without naming its fields, such as copiers and parsers.
 */
final class RecordCalls {

  private static final Set<String> EQUALITIES =
      Set.of("equals", "equalsIgnoreCase", "isEqual", "contentEquals", "equal", "matches", "eq");

  private static final Pattern FILLS =
      Pattern.compile("(?i).*(copy|map|merg|updat|populat|convert|patch|transfer|fill|assign).*");

  private static final Pattern MAKES =
      Pattern.compile(
          "(?i)(parse|read|convert|map|from|to|deseriali|copy|clone|import|decode|build|patch|"
              + "transform).*");

  private final ProgramModel program;
  private final EntityModel entities;
  private final DataFields data;
  private final CarriedFields carried;

  RecordCalls(ProgramModel program, EntityModel entities, DataFields data, CarriedFields carried) {
    this.program = program;
    this.entities = entities;
    this.data = data;
    this.carried = carried;
  }

  /** Whether the call compares a value with a credential that an object holds. */
  boolean checksCredential(Statement.Call call, LocalValues values, TypeDecl from) {
    if (!EQUALITIES.contains(call.callee().name()) || call.arguments().isEmpty()) {
      return false;
    }
    List<Operand> sides = new ArrayList<>(call.arguments());
    call.object().ifPresent(sides::add);
    return sides.size() >= 2
        && carried.of(sides, values, from, false).stream()
            .flatMap(field -> data.of(field).stream())
            .anyMatch(RecordCalls::isPassword);
  }

  private static boolean isPassword(DataFact.DataField field) {
    return field.sensitivity().equals("SECRET")
        && field.field().name().matches("(?i).*(passw|pwd|passphrase|hash|otp|pin|code).*");
  }

  /** The classified fields of the records that the call fills; empty when it fills none. */
  List<FieldId> filled(Statement.Call call, TypeDecl from) {
    List<TypeRef> types = new ArrayList<>();
    String name = call.callee().name();
    boolean ours = call.callee().target().flatMap(program::method).isPresent();
    if (name.equals("readerForUpdating")
        || (!ours && call.arguments().size() >= 2 && FILLS.matcher(name).matches())) {
      call.arguments().forEach(argument -> types.add(argument.type()));
    }
    if (call.call() != CallKind.CONSTRUCTOR && MAKES.matcher(name).matches()) {
      call.target().ifPresent(result -> types.add(result.type()));
      types.add(call.callee().returnType());
    }
    return types.stream().flatMap(type -> fields(type, from).stream()).distinct().sorted().toList();
  }

  private List<FieldId> fields(TypeRef type, TypeDecl from) {
    List<TypeRef> all = new ArrayList<>(type.arguments());
    all.add(type);
    List<FieldId> found = new ArrayList<>();
    for (TypeRef each : all) {
      Optional<TypeDecl> source =
          program
              .type(each.name(), from.id().module())
              .filter(declared -> entities.of(declared.id()).isPresent());
      source.stream()
          .flatMap(declared -> EntityModel.fields(program, declared).stream())
          .map(FieldDecl::id)
          .filter(id -> data.of(id).isPresent())
          .forEach(found::add);
    }
    return found;
  }
}
