package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.openapi.ApiOperation;
import dev.postern.extractor.framework.openapi.GeneratedApis;
import dev.postern.extractor.model.decl.AnnotationValue;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the annotated handler methods of a controller as Spring's {@code
 * RequestMappingHandlerMapping} does: every method visible in the concrete class in its most
 * specific form, with the mapping found on it or on what it overrides; paths multiply, verbs add
 * up, {@code consumes} and {@code produces} of the method replace those of the class.
 */
final class ControllerMappings {

  private static final Set<String> VERBS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

  private final AnnotationIndex annotations;
  private final VisibleMethods methods;
  private final GeneratedApis apis;

  ControllerMappings(ProgramModel program, AnnotationIndex annotations, GeneratedApis apis) {
    this.apis = apis;
    this.annotations = annotations;
    this.methods = new VisibleMethods(program, annotations);
  }

  /**
   * Whether Spring of that major version (0: not known) looks for handlers in beans of the type.
   */
  boolean isHandler(TypeDecl type, int springMajor) {
    if (type.kind() == TypeKind.INTERFACE || type.modifiers().contains(Modifier.ABSTRACT)) {
      return false;
    }
    return annotations.onType(type, SpringNames.CONTROLLER).isPresent()
        || (springMajor > 0 && apis.isDelegate(type))
        || (springMajor > 0
            && springMajor < 6
            && annotations.onType(type, SpringNames.REQUEST_MAPPING).isPresent());
  }

  /** The mapped handler methods of a controller, in the order of the hierarchy and the source. */
  List<HandlerMapping> of(TypeDecl controller, Settings settings) {
    List<HandlerMapping> found = new ArrayList<>();
    Optional<FoundAnnotation> level = mapping(controller);
    for (MethodDecl method : methods.withStatic(controller)) {
      Optional<FoundAnnotation> own = mapping(method);
      if (own.isPresent()) {
        found.add(merge(controller, method, level, own.get(), settings));
      } else {
        apis.operation(controller, method)
            .ifPresent(
                operation -> found.add(generated(controller, method, level, operation, settings)));
      }
    }
    return found;
  }

  /** The mapping that stands at a method of an interface, whether or not it has a body. */
  Optional<HandlerMapping> declared(TypeDecl type, MethodDecl method, Settings settings) {
    return mapping(method).map(own -> merge(type, method, mapping(type), own, settings));
  }

  /** A mapping that stands at an interface generated of a document. */
  private HandlerMapping generated(
      TypeDecl controller,
      MethodDecl method,
      Optional<FoundAnnotation> level,
      ApiOperation operation,
      Settings settings) {
    String base =
        apis.isDelegate(controller)
            ? settings.resolve("${" + baseKey(operation) + ":" + operation.basePath() + "}")
            : settings.resolve(level.map(found -> paths(found).get(0)).orElse(""));
    return new HandlerMapping(
        controller,
        method,
        new TreeSet<>(Set.of(operation.verb())),
        List.of(PathComposer.combine(base, operation.path())),
        List.of(operation.path()),
        List.of(),
        operation.consumes(),
        List.of(),
        true,
        method.span());
  }

  /** The property with which a generated controller's base path is changed. */
  private static String baseKey(ApiOperation operation) {
    String title = operation.title().replaceAll("[^A-Za-z0-9]+(.)?", " $1").strip();
    StringBuilder name = new StringBuilder();
    for (String word : title.split(" +", -1)) {
      name.append(
          name.length() == 0
              ? BeanScan.decapitalized(word)
              : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return "openapi." + name + ".base-path";
  }

  private Optional<FoundAnnotation> mapping(TypeDecl type) {
    return annotations
        .onType(type, SpringNames.REQUEST_MAPPING)
        .or(() -> annotations.onType(type, SpringNames.HTTP_EXCHANGE));
  }

  private Optional<FoundAnnotation> mapping(MethodDecl method) {
    return annotations
        .onMethod(method, SpringNames.REQUEST_MAPPING)
        .or(() -> annotations.onMethod(method, SpringNames.HTTP_EXCHANGE));
  }

  private HandlerMapping merge(
      TypeDecl controller,
      MethodDecl method,
      Optional<FoundAnnotation> level,
      FoundAnnotation own,
      Settings settings) {
    Set<String> paths = new LinkedHashSet<>();
    Set<String> raw = new LinkedHashSet<>();
    for (String first : level.map(ControllerMappings::paths).orElse(List.of(""))) {
      for (String second : paths(own)) {
        raw.add(PathComposer.combine(first, second));
        paths.add(PathComposer.combine(settings.resolve(first), settings.resolve(second)));
      }
    }
    Set<String> verbs = new LinkedHashSet<>();
    level.ifPresent(found -> verbs.addAll(verbs(found)));
    verbs.addAll(verbs(own));
    return new HandlerMapping(
        controller,
        method,
        verbs,
        List.copyOf(paths),
        List.copyOf(raw),
        conditions(level, own),
        media(level, own, "consumes", "contentType"),
        media(level, own, "produces", "accept"),
        respondsWithBody(controller, method),
        own.span());
  }

  private static List<String> paths(FoundAnnotation mapping) {
    boolean exchange = mapping.name().equals(SpringNames.HTTP_EXCHANGE);
    String element = exchange ? "url" : "path";
    List<String> given = new ArrayList<>(mapping.strings(element));
    if (mapping.merged().hasUnknown(element)) {
      given.add("${?}");
    }
    return given.isEmpty() ? List.of("") : given;
  }

  private static Set<String> verbs(FoundAnnotation mapping) {
    Set<String> verbs = new LinkedHashSet<>();
    AnnotationValue value = mapping.merged().values().get("method");
    if (value != null) {
      collect(value, verbs);
    }
    return verbs;
  }

  /** Constants also by the name they are written with, when their type was not found. */
  private static void collect(AnnotationValue value, Set<String> into) {
    if (value instanceof AnnotationValue.Array array) {
      array.elements().forEach(element -> collect(element, into));
    } else if (value instanceof AnnotationValue.EnumConstant constant) {
      into.add(constant.constant());
    } else if (value instanceof AnnotationValue.Literal literal) {
      into.add(String.valueOf(literal.value()));
    } else if (value instanceof AnnotationValue.Unknown unknown) {
      String name = unknown.text().substring(unknown.text().lastIndexOf('.') + 1);
      if (VERBS.contains(name)) {
        into.add(name);
      }
    }
    into.remove("");
  }

  private static List<String> conditions(Optional<FoundAnnotation> level, FoundAnnotation own) {
    Set<String> all = new TreeSet<>();
    for (String element : List.of("params", "headers")) {
      List<String> given = new ArrayList<>(own.strings(element));
      level.ifPresent(found -> given.addAll(found.strings(element)));
      given.forEach(each -> all.add(element.substring(0, element.length() - 1) + " " + each));
    }
    return List.copyOf(all);
  }

  private static List<String> media(
      Optional<FoundAnnotation> level, FoundAnnotation own, String element, String exchange) {
    List<String> given = new ArrayList<>(own.strings(element));
    given.addAll(own.strings(exchange));
    if (given.isEmpty()) {
      level.ifPresent(found -> given.addAll(found.strings(element)));
    }
    return given;
  }

  private boolean respondsWithBody(TypeDecl controller, MethodDecl method) {
    return annotations.onMethod(method, SpringNames.RESPONSE_BODY).isPresent()
        || annotations.onType(controller, SpringNames.RESPONSE_BODY).isPresent();
  }
}
