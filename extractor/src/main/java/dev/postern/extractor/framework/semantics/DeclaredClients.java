package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.openapi.GeneratedApis;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Interfaces whose methods are requests: those of Feign and of Spring's HTTP interfaces, with the
 * mappings that Spring MVC reads at handlers.
 */
public final class DeclaredClients {

  private static final String FEIGN = "org.springframework.cloud.openfeign.FeignClient";
  private static final Map<String, String> PLACES =
      Map.of(
          SpringNames.WEB + "PathVariable", "PATH",
          SpringNames.WEB + "RequestParam", "QUERY",
          SpringNames.WEB + "RequestHeader", "HEADER",
          SpringNames.WEB + "CookieValue", "COOKIE",
          SpringNames.WEB + "RequestPart", "PART",
          SpringNames.WEB + "RequestBody", "BODY");

  private final AnnotationIndex annotations;
  private final ControllerMappings mappings;
  private final List<DeployedApplication> applications;

  public DeclaredClients(
      FrameworkInput input, AnnotationIndex annotations, List<DeployedApplication> applications) {
    this.annotations = annotations;
    this.applications = List.copyOf(applications);
    this.mappings = new ControllerMappings(input.program(), annotations, new GeneratedApis(input));
  }

  /**
   * A request that a method stands for.
   *
   * @param service name of the service that is called, empty when not known
   * @param verb as the mapping names it
   * @param path with variables in braces
   */
  public record Request(
      MethodDecl method, String service, String verb, String path, List<Part> parts) {
    public Request {
      parts = List.copyOf(parts);
    }
  }

  /** What a parameter of the method supplies: where, and under which name. */
  public record Part(int parameter, String place, String name) {}

  /** The requests of an interface; none when it is no client. */
  public List<Request> of(TypeDecl type) {
    Optional<FoundAnnotation> feign = annotations.declared(type, FEIGN);
    boolean exchange =
        type.methods().stream()
            .anyMatch(each -> annotations.declared(each, SpringNames.HTTP_EXCHANGE).isPresent());
    if (type.kind() != TypeKind.INTERFACE || (feign.isEmpty() && !exchange)) {
      return List.of();
    }
    Settings settings = settings(type);
    String service =
        feign
            .flatMap(found -> found.string("name").or(() -> found.string("value")))
            .map(settings::resolve)
            .orElse("");
    String base = feign.flatMap(found -> found.string("path")).map(settings::resolve).orElse("");
    List<Request> requests = new ArrayList<>();
    for (MethodDecl method : type.methods()) {
      Optional<HandlerMapping> mapping = mappings.declared(type, method, settings);
      for (String path : mapping.map(HandlerMapping::paths).orElse(List.of())) {
        String verb = mapping.map(HandlerMapping::verb).orElse("ANY");
        String whole = PathComposer.combine(base, path);
        requests.add(new Request(method, service, verb, whole, parts(method)));
      }
    }
    return requests;
  }

  private Settings settings(TypeDecl type) {
    return applications.stream()
        .filter(each -> each.modules().contains(type.id().module()))
        .map(DeployedApplication::settings)
        .findFirst()
        .orElseGet(() -> new Settings(List.of(), List.of()));
  }

  private List<Part> parts(MethodDecl method) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      String own = method.parameters().get(i).name();
      Part part = new Part(i, "BODY", "");
      for (FoundAnnotation found : annotations.onParameter(method, i)) {
        String place = PLACES.get(found.name());
        if (place != null) {
          String name = found.string("value").or(() -> found.string("name")).orElse("");
          part = new Part(i, place, name.isEmpty() ? own : name);
        }
      }
      parts.add(part);
    }
    return parts;
  }
}
