package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.openapi.GeneratedApis;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.Modifier;
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

  /** Types whose values stand for what there is, be it nothing. */
  private static final Set<String> OPEN =
      Set.of("Optional", "OptionalInt", "OptionalLong", "Map", "MultiValueMap", "HttpHeaders");

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
  private final PageReads pages;

  InputReader(
      FrameworkInput input,
      Vocabulary vocabulary,
      AnnotationIndex annotations,
      EntityModel entities,
      GeneratedApis apis) {
    this.program = input.program();
    this.vocabulary = vocabulary;
    this.annotations = annotations;
    this.entities = entities;
    this.generics = new GenericTypes(program);
    this.places = new InputPlaces(vocabulary, apis);
    this.reads = new RequestReads(program, vocabulary);
    this.pages = new PageReads(input);
  }

  /** The inputs of an endpoint, in the order of the handler's parameters. */
  List<EntryFact.Input> of(ServedEndpoint endpoint) {
    List<EntryFact.Input> inputs = new ArrayList<>();
    for (ParameterDecl parameter : endpoint.handler().parameters()) {
      inputs.addAll(read(endpoint, parameter));
    }
    if (endpoint.fact().id().protocol().equals("HTTP")) {
      inputs.addAll(reads.of(endpoint));
      if (endpoint.fact().framework().equals("jsp")) {
        inputs.addAll(pages.of(endpoint));
      }
    }
    if (endpoint.fact().framework().equals("struts")) {
      inputs.addAll(properties(endpoint));
    }
    if (endpoint.fact().id().protocol().equals("CLI")) {
      inputs.addAll(options(endpoint));
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
    if (endpoint.fact().id().protocol().equals("API") && isBehaviour(type, handler)) {
      return List.of();
    }
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

  /** Whether such an object is code that a program hands over, and no content. */
  private boolean isBehaviour(TypeRef type, MethodDecl handler) {
    return type.name().startsWith("java.util.function.")
        || program
            .type(type.name(), handler.id().type().module())
            .filter(known -> known.kind() == TypeKind.INTERFACE)
            .isPresent();
  }

  /** The properties of an action, which parameters of the request set by name. */
  private List<EntryFact.Input> properties(ServedEndpoint endpoint) {
    List<EntryFact.Input> inputs = new ArrayList<>();
    for (TypeDecl each : program.lineage(endpoint.type())) {
      for (MethodDecl method : each.methods()) {
        boolean setter =
            method.name().matches("set[A-Z].*")
                && method.parameters().size() == 1
                && method.modifiers().contains(Modifier.PUBLIC)
                && !method.isStatic();
        if (setter) {
          TypeRef type = method.parameters().get(0).type();
          String name = BeanScan.decapitalized(method.name().substring(3));
          ParameterDecl bound = new ParameterDecl(-1, name, type, List.of(), false);
          inputs.add(input(endpoint, bound, type, "FORM", Optional.empty(), List.of()));
        }
      }
    }
    return inputs;
  }

  /** The options and parameters that a command line binds to the fields of a command. */
  private List<EntryFact.Input> options(ServedEndpoint endpoint) {
    ParameterDecl none = new ParameterDecl(-1, "", TypeRef.UNKNOWN, List.of(), false);
    TypeDecl command = endpoint.type();
    return members(endpoint, none, TypeRef.of(command.name()));
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
    String name = by.flatMap(InputReader::given).filter(n -> !n.isEmpty()).orElse(parameter.name());
    boolean required =
        by.map(found -> !isOptional(found)).orElseGet(() -> places.isRequired(endpoint, parameter))
            && all.stream().noneMatch(InputReader::isNullable)
            && by.filter(found -> found.isFalse("required")).isEmpty()
            && by.flatMap(found -> found.string("defaultValue")).isEmpty()
            && !OPEN.contains(type.simpleName());
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

  /** Frameworks that leave the value out without complaint when the request lacks it. */
  private boolean isOptional(FoundAnnotation found) {
    return vocabulary.rolesOfAnnotation(found.name()).stream()
        .anyMatch(row -> row.role().equals("INPUT") && row.attribute("mode").equals("OPTIONAL"));
  }

  private static boolean isNullable(FoundAnnotation found) {
    return found.name().endsWith(".Nullable");
  }

  private static Optional<String> given(FoundAnnotation found) {
    return found
        .string("name")
        .or(() -> found.string("value"))
        .or(() -> found.strings("names").stream().findFirst());
  }

  /** A file is a part; what a router calls a parameter may be a variable of the path. */
  private String placed(ServedEndpoint endpoint, String place, TypeRef type, String name) {
    boolean variable =
        endpoint.fact().framework().equals("quarkus-route")
            && place.equals("QUERY")
            && PathComposer.variables(endpoint.fact().id().address()).contains(name);
    return variable ? "PATH" : isPart(type) ? "PART" : place;
  }

  private boolean isPart(TypeRef type) {
    TypeRef element =
        CONTAINERS.contains(type.simpleName()) && !type.arguments().isEmpty()
            ? type.arguments().get(0)
            : type;
    return vocabulary.typeHasRole(element.name(), "PART_ARGUMENT");
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
