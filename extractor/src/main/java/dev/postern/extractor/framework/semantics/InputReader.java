package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.openapi.GeneratedApis;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What callers supply to a handler, parameter by parameter: by annotation, or as Spring's argument
 * resolvers decide for parameters without one (simple types are request parameters, others are
 * bound as model attributes).
 */
final class InputReader {

  private static final Set<String> SIMPLE =
      Set.of(
          "boolean",
          "byte",
          "short",
          "int",
          "long",
          "float",
          "double",
          "char",
          "Boolean",
          "Byte",
          "Short",
          "Integer",
          "Long",
          "Float",
          "Double",
          "Character",
          "String",
          "CharSequence",
          "Number",
          "BigDecimal",
          "BigInteger",
          "Date",
          "LocalDate",
          "LocalDateTime",
          "LocalTime",
          "Instant",
          "OffsetDateTime",
          "ZonedDateTime",
          "Duration",
          "UUID",
          "URI",
          "URL",
          "Class",
          "Currency",
          "Enum",
          "Charset",
          "YearMonth");
  private static final Set<String> CONTAINERS =
      Set.of(
          "List",
          "Set",
          "Collection",
          "Optional",
          "Iterable",
          "Mono",
          "Flux",
          "HttpEntity",
          "RequestEntity",
          "Map");

  private final ProgramModel program;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;
  private final EntityModel entities;
  private final GenericTypes generics;
  private final InputPlaces places;
  private final RequestReads reads;

  InputReader(
      ProgramModel program,
      Vocabulary vocabulary,
      AnnotationIndex annotations,
      EntityModel entities,
      GeneratedApis apis) {
    this.program = program;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
    this.entities = entities;
    this.generics = new GenericTypes(program);
    this.places = new InputPlaces(vocabulary, apis);
    this.reads = new RequestReads(program, vocabulary);
  }

  /** The inputs of an endpoint, in the order of the handler's parameters. */
  List<EntryFact.Input> of(ServedEndpoint endpoint) {
    List<EntryFact.Input> inputs = new ArrayList<>();
    for (ParameterDecl parameter : endpoint.handler().parameters()) {
      inputs.addAll(read(endpoint, parameter));
    }
    if (endpoint.fact().id().protocol().equals("HTTP")) {
      inputs.addAll(reads.of(endpoint));
    }
    return inputs;
  }

  private List<EntryFact.Input> read(ServedEndpoint endpoint, ParameterDecl parameter) {
    MethodDecl handler = endpoint.handler();
    List<FoundAnnotation> found = annotations.onParameter(handler, parameter.index());
    TypeRef type =
        program
            .type(handler.id().type())
            .map(owner -> generics.resolve(parameter.type(), owner, endpoint.type()))
            .orElse(parameter.type());
    for (FoundAnnotation each : found) {
      for (RoleRow row : vocabulary.rolesOfAnnotation(each.name())) {
        if (row.role().equals("NO_INPUT")) {
          return List.of();
        }
        if (row.role().equals("INPUT")) {
          return List.of(
              input(endpoint, parameter, type, row.attribute("place"), Optional.of(each), found));
        }
        if (row.role().equals("INPUT_BEAN")) {
          return members(endpoint, parameter, type);
        }
      }
    }
    return places.of(endpoint, parameter, type, isSimple(type, endpoint.type())).stream()
        .map(place -> input(endpoint, parameter, type, place, Optional.empty(), found))
        .toList();
  }

  /** The bound fields of a parameter object, inherited ones included. */
  private List<EntryFact.Input> members(
      ServedEndpoint endpoint, ParameterDecl parameter, TypeRef type) {
    List<EntryFact.Input> inputs = new ArrayList<>();
    Optional<TypeDecl> bean = program.type(type.name(), endpoint.type().id().module());
    for (TypeDecl each : bean.map(program::lineage).orElse(List.of())) {
      for (FieldDecl field : each.fields()) {
        List<FoundAnnotation> all = annotations.all(field);
        for (FoundAnnotation found : all) {
          for (RoleRow row : vocabulary.rolesOfAnnotation(found.name())) {
            if (row.role().equals("INPUT")) {
              ParameterDecl bound =
                  new ParameterDecl(
                      parameter.index(), field.id().name(), field.type(), List.of(), false);
              inputs.add(
                  input(
                      endpoint,
                      bound,
                      field.type(),
                      row.attribute("place"),
                      Optional.of(found),
                      all));
            }
          }
        }
      }
    }
    return inputs;
  }

  private boolean isSimple(TypeRef type, TypeDecl from) {
    return SIMPLE.contains(type.simpleName())
        || program
            .type(type.name(), from.id().module())
            .filter(found -> found.kind() == TypeKind.ENUM)
            .isPresent();
  }

  private EntryFact.Input input(
      ServedEndpoint endpoint,
      ParameterDecl parameter,
      TypeRef type,
      String place,
      Optional<FoundAnnotation> by,
      List<FoundAnnotation> all) {
    String name =
        by.flatMap(found -> found.string("name").or(() -> found.string("value")))
            .filter(n -> !n.isEmpty())
            .orElse(parameter.name());
    boolean required =
        by.isPresent()
            && !by.get().isFalse("required")
            && by.get().string("defaultValue").isEmpty()
            && !type.simpleName().equals("Optional");
    Optional<TypeDecl> bound = bound(type, endpoint.type());
    boolean entity = bound.filter(each -> entities.of(each.id()).isPresent()).isPresent();
    return new EntryFact.Input(
        endpoint.fact().id(),
        name,
        placed(endpoint, place, type, name),
        type.display(),
        required,
        parameter.index(),
        bound.map(TypeDecl::name).orElse(""),
        entity,
        isValidated(endpoint, all),
        constraints(all));
  }

  /** A file is a part; what a router calls a parameter may be a variable of the path. */
  private static String placed(ServedEndpoint endpoint, String place, TypeRef type, String name) {
    boolean variable =
        endpoint.fact().framework().equals("quarkus-route")
            && place.equals("QUERY")
            && PathComposer.variables(endpoint.fact().id().address()).contains(name);
    return variable ? "PATH" : type.simpleName().equals("MultipartFile") ? "PART" : place;
  }

  /** The structured type of the repository that the value is bound to. */
  private Optional<TypeDecl> bound(TypeRef type, TypeDecl from) {
    TypeRef element = type;
    while (CONTAINERS.contains(element.simpleName()) && !element.arguments().isEmpty()) {
      element = element.arguments().get(element.arguments().size() - 1);
    }
    return program
        .type(element.name(), from.id().module())
        .filter(found -> found.kind() == TypeKind.CLASS || found.kind() == TypeKind.RECORD);
  }

  private boolean isValidated(ServedEndpoint endpoint, List<FoundAnnotation> all) {
    boolean constrained = !constraints(all).isEmpty();
    return all.stream().anyMatch(found -> hasRole(found, "VALIDATED"))
        || (constrained
            && annotations.all(endpoint.type()).stream()
                .anyMatch(found -> hasRole(found, "VALIDATED")));
  }

  private List<String> constraints(List<FoundAnnotation> all) {
    return all.stream()
        .filter(found -> hasRole(found, "CONSTRAINT"))
        .map(found -> found.merged().type().simpleName())
        .distinct()
        .sorted()
        .toList();
  }

  private boolean hasRole(FoundAnnotation found, String role) {
    return vocabulary.rolesOfAnnotation(found.name()).stream()
        .anyMatch(row -> row.role().equals(role));
  }
}
