package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.code.VariableKind;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The classified fields in an endpoint's response: along the declared return type to depth 3,
 * through wrappers and collections; where the type says nothing, along the types of the values that
 * the handler puts into the wrapper it returns.
 */
final class ResponseFields {

  private static final int MAX_DEPTH = 3;
  private static final int MAX_SLICE = 8;

  /** What selects a template: its model is not written to the response as it is. */
  private static final Set<String> VIEWS =
      Set.of("ModelAndView", "View", "RedirectView", "Model", "ModelMap", "Rendering");

  private final ProgramModel program;
  private final DataFields data;
  private final JsonVisibility json;
  private final GenericTypes generics;
  private final ResponseWriters writers;
  private final GeneratedModels generated;

  ResponseFields(ProgramModel program, AnnotationIndex annotations, DataFields data) {
    this.program = program;
    this.data = data;
    this.json = new JsonVisibility(program, annotations);
    this.generics = new GenericTypes(program);
    this.writers = new ResponseWriters(program);
    this.generated = new GeneratedModels(program);
  }

  /** The fields of a response, each once, in the order they are met. */
  List<EntryFact.ResponseData> of(ServedEndpoint endpoint) {
    MethodDecl handler = endpoint.handler();
    List<EntryFact.ResponseData> sheets = written(endpoint);
    if (!endpoint.respondsWithBody() || !sheets.isEmpty()) {
      return sheets;
    }
    if (VIEWS.contains(handler.returnType().simpleName())) {
      return List.of();
    }
    TypeRef type =
        program
            .type(handler.id().type())
            .map(owner -> generics.resolve(handler.returnType(), owner, endpoint.type()))
            .orElse(handler.returnType());
    Map<FieldId, String> found = new LinkedHashMap<>();
    collect(type, endpoint.type(), "", 0, new LinkedHashSet<>(), found);
    String rule = "response-type";
    String text = "returns " + type.display();
    if (found.isEmpty() && handler.body().isPresent()) {
      rule = "response-value";
      Set<TypeRef> values = returned(endpoint.type(), handler);
      values.forEach(v -> collect(v, endpoint.type(), "", 0, new LinkedHashSet<>(), found));
      text = "returns " + String.join(", ", values.stream().map(TypeRef::display).toList());
    }
    Evidence evidence = new Evidence(place(handler), rule, text);
    List<EntryFact.ResponseData> facts = new ArrayList<>();
    found.forEach(
        (field, path) ->
            facts.add(new EntryFact.ResponseData(endpoint.fact().id(), field, path, evidence)));
    return facts;
  }

  /** The fields that the handler writes to the response itself. */
  private List<EntryFact.ResponseData> written(ServedEndpoint endpoint) {
    MethodDecl handler = endpoint.handler();
    Map<FieldId, String> found = new LinkedHashMap<>();
    for (TypeRef type : writers.written(handler)) {
      program
          .type(type.name(), endpoint.type().id().module())
          .ifPresent(
              source ->
                  EntityModel.fields(program, source).stream()
                      .filter(field -> data.of(field.id()).isPresent())
                      .filter(field -> writers.shows(source, field))
                      .forEach(field -> found.putIfAbsent(field.id(), field.id().name())));
    }
    Evidence evidence = new Evidence(place(handler), "response-written", "writes to the response");
    List<EntryFact.ResponseData> facts = new ArrayList<>();
    found.forEach(
        (field, path) ->
            facts.add(new EntryFact.ResponseData(endpoint.fact().id(), field, path, evidence)));
    return facts;
  }

  private static SourceSpan place(MethodDecl handler) {
    return SourceSpan.line(handler.span().file(), handler.span().startLine());
  }

  private void collect(
      TypeRef type,
      TypeDecl from,
      String path,
      int depth,
      Set<String> open,
      Map<FieldId, String> found) {
    if (depth > MAX_DEPTH || !open.add(type.display())) {
      return;
    }
    Optional<TypeDecl> source = program.type(type.name(), from.id().module());
    if (source.isEmpty() || source.get().kind() == TypeKind.ENUM) {
      for (TypeRef argument : type.arguments()) {
        collect(argument, from, path, depth, open, found);
      }
      if (source.isEmpty()) {
        generated
            .counterpart(type)
            .ifPresent(same -> collect(same, from, path, depth + 1, open, found));
      }
    } else {
      Map<String, TypeRef> bindings =
          GenericTypes.bindings(source.get().typeParameters(), type.arguments());
      for (FieldDecl field : EntityModel.fields(program, source.get())) {
        collectField(source.get(), field, bindings, path, depth, open, found);
      }
    }
    open.remove(type.display());
  }

  private void collectField(
      TypeDecl owner,
      FieldDecl field,
      Map<String, TypeRef> bindings,
      String path,
      int depth,
      Set<String> open,
      Map<FieldId, String> found) {
    if (!json.isWritten(owner, field)) {
      return;
    }
    String name = path.isEmpty() ? field.id().name() : path + "." + field.id().name();
    if (data.of(field.id()).isPresent()) {
      found.putIfAbsent(field.id(), name);
    }
    TypeRef type =
        program
            .type(field.id().type())
            .map(declaring -> generics.resolve(field.type(), declaring, owner))
            .orElse(field.type());
    collect(GenericTypes.substitute(type, bindings), owner, name, depth + 1, open, found);
  }

  /** The types of the values that a handler puts into what it returns. */
  private Set<TypeRef> returned(TypeDecl type, MethodDecl handler) {
    Set<TypeRef> types = new LinkedHashSet<>();
    handler
        .body()
        .ifPresent(
            body -> {
              LocalValues values = new LocalValues(program, body);
              for (Statement statement : body.statements()) {
                if (statement instanceof Statement.Return back && back.result().isPresent()) {
                  slice(back.result().get(), type, values, types, new LinkedHashSet<>(), 0);
                }
              }
            });
    return types;
  }

  private void slice(
      Operand operand,
      TypeDecl from,
      LocalValues values,
      Set<TypeRef> types,
      Set<Operand> seen,
      int depth) {
    if (depth > MAX_SLICE || !seen.add(operand)) {
      return;
    }
    types.add(operand.type());
    for (Statement origin : values.origins(operand)) {
      if (origin instanceof Statement.Call call && isAnonymousCreation(call)) {
        filledIn(call.callee().declaringType(), from, types, seen, depth);
      } else if (origin instanceof Statement.Call call && wraps(call, from)) {
        call.arguments().stream()
            .flatMap(argument -> values.elements(argument).stream())
            .forEach(argument -> slice(argument, from, values, types, seen, depth + 1));
        call.object().ifPresent(o -> slice(o, from, values, types, seen, depth + 1));
      }
    }
    for (Operand alias : values.sources(operand)) {
      for (Statement.Call call : values.body().calls()) {
        if (call.object().filter(alias::equals).isPresent() && !isThis(alias)) {
          call.arguments().forEach(a -> slice(a, from, values, types, seen, depth + 1));
        }
      }
    }
  }

  /** Its arguments are what it captures, not what it holds. */
  private static boolean isAnonymousCreation(Statement.Call call) {
    return call.call() == CallKind.CONSTRUCTOR
        && call.callee().target().isPresent()
        && call.callee().declaringType().isAnonymous();
  }

  /** What the initializer of an anonymous collection puts into it. */
  private void filledIn(
      TypeRef type, TypeDecl from, Set<TypeRef> types, Set<Operand> seen, int depth) {
    List<MethodDecl> parts =
        program.type(type.name(), from.id().module()).map(TypeDecl::methods).orElse(List.of());
    for (MethodDecl part : parts) {
      if (part.body().isEmpty() || !part.id().name().startsWith("<")) {
        continue;
      }
      LocalValues inside = new LocalValues(program, part.body().get());
      for (Statement.Call call : part.body().get().calls()) {
        if (call.call() == CallKind.VIRTUAL
            && call.object().filter(ResponseFields::isThis).isPresent()) {
          call.arguments().forEach(a -> slice(a, from, inside, types, seen, depth + 1));
        }
      }
    }
  }

  /** Whether a call packs or converts its arguments: a factory, a builder, a mapper, own helper. */
  private boolean wraps(Statement.Call call, TypeDecl from) {
    if (call.call() != CallKind.VIRTUAL) {
      return true;
    }
    if (call.object().filter(ResponseFields::isThis).isPresent()) {
      return true;
    }
    TypeRef receiver = call.object().map(Operand::type).orElse(call.callee().declaringType());
    boolean converts =
        program.type(receiver.name(), from.id().module()).stream()
            .flatMap(type -> type.annotations().stream())
            .anyMatch(use -> use.name().equals("org.mapstruct.Mapper"));
    if (converts) {
      return true;
    }
    boolean builder =
        receiver.simpleName().endsWith("Builder")
            || receiver.simpleName().equals(call.callee().returnType().simpleName());
    return builder
        || (program.type(receiver.name(), from.id().module()).isEmpty()
            && receiver.name().startsWith("org.springframework.http."));
  }

  private static boolean isThis(Operand operand) {
    return operand instanceof Variable variable && variable.kind() == VariableKind.THIS;
  }
}
