package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values that a handler takes from the request object by a constant name in its own body. */
final class RequestReads {

  private final ProgramModel program;
  private final Vocabulary vocabulary;

  RequestReads(ProgramModel program, Vocabulary vocabulary) {
    this.program = program;
    this.vocabulary = vocabulary;
  }

  /** The inputs in source order, each name and place once. */
  List<EntryFact.Input> of(ServedEndpoint endpoint) {
    if (endpoint.handler().body().isEmpty()) {
      return List.of();
    }
    List<EntryFact.Input> inputs = new ArrayList<>();
    LocalValues values = new LocalValues(program, endpoint.handler().body().get());
    CallRows rows = new CallRows(program, vocabulary);
    TypeDecl from = program.type(endpoint.handler().id().type()).orElse(endpoint.type());
    for (Statement.Call call : values.body().calls()) {
      for (RoleRow row : rows.of(call, from)) {
        if (row.role().equals("REQUEST_READ")) {
          EntryFact.Input input = input(endpoint, call, row, values, from);
          if (!inputs.contains(input)) {
            inputs.add(input);
          }
        }
      }
    }
    return inputs;
  }

  private EntryFact.Input input(
      ServedEndpoint endpoint,
      Statement.Call call,
      RoleRow row,
      LocalValues values,
      TypeDecl from) {
    Optional<Operand> name = call.arguments().stream().findFirst();
    Optional<TypeDecl> bound =
        name.stream()
            .flatMap(argument -> values.classes(argument).stream())
            .flatMap(type -> program.type(type.name(), from.id().module()).stream())
            .findFirst();
    boolean unnamed = call.arguments().isEmpty() || bound.isPresent();
    String text = name.flatMap(values::string).orElse(unnamed ? "" : "*");
    return new EntryFact.Input(
        endpoint.fact().id(),
        text.isEmpty() ? call.callee().name() : text,
        row.attribute("place"),
        call.callee().returnType().display(),
        false,
        -1,
        bound.map(TypeDecl::name).orElse(""),
        false,
        false,
        List.of());
  }
}
