package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
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

  InputReader(
      ProgramModel program,
      Vocabulary vocabulary,
      AnnotationIndex annotations,
      EntityModel entities) {
    this.program = program;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
    this.entities = entities;
    this.generics = new GenericTypes(program);
  }

  /** The inputs of an endpoint, in the order of the handler's parameters. */
  List<EntryFact.Input> of(ServedEndpoint endpoint) {
    List<EntryFact.Input> inputs = new ArrayList<>();
    for (ParameterDecl parameter : endpoint.handler().parameters()) {
      read(endpoint, parameter).ifPresent(inputs::add);
    }
    return inputs;
  }

  private Optional<EntryFact.Input> read(ServedEndpoint endpoint, ParameterDecl parameter) {
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
          return Optional.empty();
        }
        if (row.role().equals("INPUT")) {
          return Optional.of(
              input(endpoint, parameter, type, row.attribute("place"), Optional.of(each), found));
        }
      }
    }
    return place(endpoint, type)
        .map(place -> input(endpoint, parameter, type, place, Optional.empty(), found));
  }

  /**
   * Where the value of a parameter without an annotation comes from; empty when not from a caller.
   */
  private Optional<String> place(ServedEndpoint endpoint, TypeRef type) {
    if (!endpoint.fact().id().protocol().equals("HTTP")) {
      boolean message = Set.of("SCHEDULE", "STARTUP").contains(endpoint.fact().id().protocol());
      return message ? Optional.empty() : Optional.of("MESSAGE");
    }
    if (vocabulary.typeHasRole(type.name(), "FRAMEWORK_ARGUMENT")) {
      return Optional.empty();
    }
    if (vocabulary.typeHasRole(type.name(), "BODY_ARGUMENT")) {
      return Optional.of("BODY");
    }
    if (vocabulary.typeHasRole(type.name(), "PART_ARGUMENT")) {
      return Optional.of("PART");
    }
    if (isSimple(type, endpoint.type()) || vocabulary.typeHasRole(type.name(), "PAGE_ARGUMENT")) {
      return Optional.of("QUERY");
    }
    return Optional.of("FORM");
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
        by.flatMap(found -> found.string("name"))
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
        type.simpleName().equals("MultipartFile") ? "PART" : place,
        type.display(),
        required,
        parameter.index(),
        bound.map(TypeDecl::name).orElse(""),
        entity,
        isValidated(endpoint, all),
        constraints(all));
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
