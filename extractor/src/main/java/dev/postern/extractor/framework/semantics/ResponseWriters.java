package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The types of the values that a handler hands to a call together with the response or its stream,
 * such as rows of a sheet, and which of their fields a sheet shows.
 */
final class ResponseWriters {

  private static final Set<String> OUTPUTS =
      Set.of("HttpServletResponse", "ServletOutputStream", "ServerHttpResponse");

  /** Annotations that choose the columns of a sheet. */
  private static final Set<String> COLUMNS = Set.of("Excel", "ExcelProperty", "Excels");

  private final ProgramModel program;

  ResponseWriters(ProgramModel program) {
    this.program = program;
  }

  /** The types, in the order of the calls. */
  Set<TypeRef> written(MethodDecl handler) {
    Set<TypeRef> types = new LinkedHashSet<>();
    if (handler.parameters().stream().noneMatch(each -> isOutput(each.type()))) {
      return types;
    }
    handler
        .body()
        .ifPresent(
            body -> {
              LocalValues values = new LocalValues(program, body);
              for (Statement.Call call : body.calls()) {
                if (call.arguments().stream().anyMatch(each -> isOutput(each, values))) {
                  call.arguments().stream()
                      .filter(each -> !isOutput(each, values))
                      .forEach(each -> add(each.type(), types));
                }
              }
            });
    return types;
  }

  /** Whether a sheet made of the type shows the field: all are shown where none is chosen. */
  boolean shows(TypeDecl type, FieldDecl field) {
    List<FieldDecl> fields = EntityModel.fields(program, type);
    boolean chosen = fields.stream().anyMatch(ResponseWriters::isColumn);
    return !chosen || isColumn(field);
  }

  private static boolean isColumn(FieldDecl field) {
    return field.annotations().stream().anyMatch(use -> COLUMNS.contains(use.type().simpleName()));
  }

  private static void add(TypeRef type, Set<TypeRef> types) {
    types.add(type);
    type.arguments().forEach(argument -> add(argument, types));
  }

  private static boolean isOutput(TypeRef type) {
    return OUTPUTS.contains(type.simpleName());
  }

  private static boolean isOutput(Operand operand, LocalValues values) {
    if (isOutput(operand.type())) {
      return true;
    }
    for (Statement origin : values.origins(operand)) {
      Optional<Operand> owner =
          origin instanceof Statement.Call call ? call.object() : Optional.empty();
      if (owner.filter(each -> isOutput(each.type())).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
