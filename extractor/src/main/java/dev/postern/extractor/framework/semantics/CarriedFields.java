package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The classified fields whose values are certainly among the arguments of a call, seen in one body:
 * a getter's result or a field read, also inside a concatenation or a formatted string, and the
 * fields of an object that is printed or sent as a whole.
 */
final class CarriedFields {

  private static final int MAX_DEPTH = 8;
  private static final Set<String> PASSING =
      Set.of(
          "valueOf",
          "toString",
          "format",
          "formatted",
          "join",
          "concat",
          "append",
          "trim",
          "strip",
          "of",
          "asList",
          "singletonList",
          "toLowerCase",
          "toUpperCase",
          "requireNonNull",
          "get",
          "orElseThrow",
          "writeValueAsString",
          "toJson",
          "toJSONString");

  private final ProgramModel program;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;
  private final DataFields data;
  private final JsonVisibility json;

  CarriedFields(
      ProgramModel program, Vocabulary vocabulary, AnnotationIndex annotations, DataFields data) {
    this.program = program;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
    this.data = data;
    this.json = new JsonVisibility(program, annotations);
  }

  /**
   * The fields carried by operands, in the order of their ids.
   *
   * @param printed whether objects are turned into text by {@code toString} and not into JSON
   */
  List<FieldId> of(List<Operand> operands, LocalValues values, TypeDecl from, boolean printed) {
    Set<FieldId> found = new TreeSet<>();
    operands.forEach(operand -> collect(operand, values, from, printed, found, 0));
    return List.copyOf(found);
  }

  private void collect(
      Operand operand,
      LocalValues values,
      TypeDecl from,
      boolean printed,
      Set<FieldId> found,
      int depth) {
    if (depth > MAX_DEPTH || !(operand instanceof Variable variable)) {
      return;
    }
    whole(variable.type(), from, printed, found);
    List<Statement> writes = values.definitions(variable);
    if (writes.size() != 1 || values.comesFromOutside(variable)) {
      return;
    }
    Statement write = writes.get(0);
    for (Operand inner : inner(write)) {
      collect(inner, values, from, printed, found, depth + 1);
    }
    if (write instanceof Statement.LoadField load) {
      load.field().target().filter(id -> data.of(id).isPresent()).ifPresent(found::add);
    } else if (write instanceof Statement.Call call) {
      read(call, from).filter(id -> data.of(id).isPresent()).ifPresent(found::add);
    }
  }

  /** The operands whose value is inside what a statement writes. */
  static List<Operand> inner(Statement write) {
    if (write instanceof Statement.Copy copy) {
      return List.of(copy.value());
    }
    if (write instanceof Statement.Cast cast) {
      return List.of(cast.value());
    }
    if (write instanceof Statement.Binary binary) {
      return List.of(binary.left(), binary.right());
    }
    if (write instanceof Statement.NewArray array) {
      return array.elements();
    }
    if (write instanceof Statement.Call made && made.call() == CallKind.CONSTRUCTOR) {
      return made.callee().target().isPresent() ? List.of() : made.arguments();
    }
    if (write instanceof Statement.Call call && PASSING.contains(call.callee().name())) {
      List<Operand> all = new ArrayList<>(call.arguments());
      boolean ours = call.callee().target().isPresent();
      call.object().filter(o -> !ours).ifPresent(all::add);
      return ours ? List.of() : all;
    }
    return List.of();
  }

  /** The field that a getter of the repository returns. */
  private Optional<FieldId> read(Statement.Call call, TypeDecl from) {
    if (!call.arguments().isEmpty()) {
      return Optional.empty();
    }
    String name = property(call.callee().name());
    Optional<MethodDecl> target = call.callee().target().flatMap(program::method);
    if (target.isPresent() && target.get().body().isPresent()) {
      return returned(target.get());
    }
    String owner = call.callee().declaringType().name();
    return program
        .type(owner, from.id().module())
        .flatMap(
            type ->
                EntityModel.fields(program, type).stream()
                    .filter(field -> field.id().name().equals(name))
                    .map(FieldDecl::id)
                    .findFirst());
  }

  private Optional<FieldId> returned(MethodDecl getter) {
    return getter
        .body()
        .flatMap(
            body -> {
              LocalValues values = new LocalValues(program, body);
              List<FieldId> fields = new ArrayList<>();
              for (Statement statement : body.statements()) {
                if (statement instanceof Statement.Return back && back.result().isPresent()) {
                  for (Statement origin : values.origins(back.result().get())) {
                    if (origin instanceof Statement.LoadField load) {
                      load.field().target().ifPresent(fields::add);
                    }
                  }
                }
              }
              return fields.size() == 1 ? Optional.of(fields.get(0)) : Optional.empty();
            });
  }

  static String property(String method) {
    for (String prefix : List.of("get", "is")) {
      if (method.length() > prefix.length()
          && method.startsWith(prefix)
          && Character.isUpperCase(method.charAt(prefix.length()))) {
        String rest = method.substring(prefix.length());
        return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
      }
    }
    return method;
  }

  /** The fields of an object that is passed as a whole. */
  private void whole(TypeRef type, TypeDecl from, boolean printed, Set<FieldId> found) {
    TypeRef element =
        Set.of("List", "Set", "Collection", "Optional").contains(type.simpleName())
                && type.arguments().size() == 1
            ? type.arguments().get(0)
            : type;
    Optional<TypeDecl> source = program.type(element.name(), from.id().module());
    if (source.isEmpty() || source.get().kind() == TypeKind.INTERFACE) {
      return;
    }
    if (printed) {
      printed(source.get(), found);
      return;
    }
    for (FieldDecl field : EntityModel.fields(program, source.get())) {
      if (data.of(field.id()).isPresent() && json.isWritten(source.get(), field)) {
        found.add(field.id());
      }
    }
  }

  private void printed(TypeDecl type, Set<FieldId> found) {
    boolean generated =
        type.kind() == TypeKind.RECORD
            || annotations.all(type).stream()
                .flatMap(each -> vocabulary.rolesOfAnnotation(each.name()).stream())
                .anyMatch(row -> row.role().equals("PRINTS_FIELDS"));
    Optional<MethodDecl> written =
        type.methodsNamed("toString").stream()
            .filter(method -> method.parameters().isEmpty() && !method.synthetic())
            .findFirst();
    if (written.isPresent()) {
      written.get().body().ifPresent(body -> readBy(body.statements(), type, found));
    } else if (generated) {
      type.fields().stream()
          .filter(field -> !field.isStatic() && data.of(field.id()).isPresent())
          .filter(field -> !isExcluded(field))
          .forEach(field -> found.add(field.id()));
    }
  }

  private static boolean isExcluded(FieldDecl field) {
    return field.annotations().stream()
        .anyMatch(use -> use.name().replace('$', '.').endsWith("ToString.Exclude"));
  }

  private void readBy(List<Statement> statements, TypeDecl type, Set<FieldId> found) {
    for (Statement statement : statements) {
      Optional<FieldId> field = Optional.empty();
      if (statement instanceof Statement.LoadField load) {
        field = load.field().target();
      } else if (statement instanceof Statement.Call call) {
        field = read(call, type);
      }
      field.filter(id -> data.of(id).isPresent()).ifPresent(found::add);
    }
  }
}
