package dev.postern.extractor.framework.rpc;

import dev.postern.extractor.framework.beanxml.XmlBean;
import dev.postern.extractor.framework.beanxml.XmlBeans;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.EndpointSource;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Methods of classes that extend the base which gRPC generates for a service, and of the services
 * that Dubbo's XML exports.
 */
public final class RemoteServices implements EndpointSource {

  private static final String BASE = "ImplBase";

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;

  public RemoteServices(FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
  }

  @Override
  public List<ServedEndpoint> of(DeployedApplication application) {
    Map<EndpointId, ServedEndpoint> found = new LinkedHashMap<>();
    for (TypeDecl type : input.mainTypes()) {
      boolean own = application.modules().contains(type.id().module());
      if (own && type.kind() == TypeKind.CLASS && !isAnnotated(type)) {
        base(type).ifPresent(service -> generated(application, type, service, found));
      }
    }
    if (input.uses(application.modules(), artifact -> artifact.name().contains("dubbo"))) {
      exported(application, found);
    }
    return List.copyOf(found.values());
  }

  /** A class whose annotation already lists its methods. */
  private boolean isAnnotated(TypeDecl type) {
    for (FoundAnnotation each : annotations.all(type)) {
      if (vocabulary.rolesOfAnnotation(each.name()).stream()
          .anyMatch(row -> row.attribute("technology").equals("RPC"))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> base(TypeDecl type) {
    return type.superclass()
        .map(TypeRef::simpleName)
        .filter(name -> name.endsWith(BASE) && name.length() > BASE.length())
        .map(name -> name.substring(0, name.length() - BASE.length()));
  }

  private static void generated(
      DeployedApplication application,
      TypeDecl type,
      String service,
      Map<EndpointId, ServedEndpoint> into) {
    for (MethodDecl method : type.methods()) {
      List<String> types =
          method.parameters().stream().map(each -> each.type().simpleName()).toList();
      boolean reactive =
          method.returnType().simpleName().matches("Mono|Flux|Uni|Multi") && types.size() <= 1;
      if (isPublic(method) && (types.contains("StreamObserver") || reactive)) {
        put(application, service + "/" + method.name(), "grpc", type, method, into);
      }
    }
  }

  private void exported(DeployedApplication application, Map<EndpointId, ServedEndpoint> into) {
    XmlBeans beans = new XmlBeans(input, application.modules());
    for (XmlBeans.Found service : beans.elements("service")) {
      Optional<String> name = service.element().attribute("interface");
      Optional<TypeDecl> type =
          service
              .element()
              .attribute("ref")
              .flatMap(
                  ref ->
                      beans
                          .named(ref)
                          .map(XmlBean::className)
                          .flatMap(each -> input.program().type(each, application.module()))
                          .or(
                              () ->
                                  application.beans().stream()
                                      .filter(bean -> bean.name().equals(ref))
                                      .map(bean -> bean.type())
                                      .findFirst()));
      if (name.isPresent() && type.isPresent()) {
        String simple = name.get().substring(name.get().lastIndexOf('.') + 1);
        List<String> declared =
            input
                .program()
                .type(name.get(), application.module())
                .map(each -> each.methods().stream().map(MethodDecl::name).toList())
                .orElse(List.of());
        for (MethodDecl method : new ArrayList<>(type.get().methods())) {
          if (isPublic(method) && (declared.isEmpty() || declared.contains(method.name()))) {
            put(application, simple + "." + method.name(), "dubbo", type.get(), method, into);
          }
        }
      }
    }
  }

  private static boolean isPublic(MethodDecl method) {
    return method.kind() == MethodKind.METHOD
        && method.modifiers().contains(Modifier.PUBLIC)
        && !method.isStatic()
        && !method.isAbstract();
  }

  private static void put(
      DeployedApplication application,
      String address,
      String framework,
      TypeDecl type,
      MethodDecl method,
      Map<EndpointId, ServedEndpoint> into) {
    EndpointId id = new EndpointId(application.id(), "RPC", "", address, "");
    EntryFact.Endpoint fact =
        new EntryFact.Endpoint(
            id,
            method.id(),
            type.name(),
            List.of(address),
            framework,
            true,
            List.of(),
            List.of(),
            List.of(),
            method.span());
    into.putIfAbsent(id, new ServedEndpoint(application, fact, type, method, false));
  }
}
