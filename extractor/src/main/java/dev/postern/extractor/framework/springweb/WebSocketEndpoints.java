package dev.postern.extractor.framework.springweb;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.beanxml.XmlBean;
import dev.postern.extractor.framework.beanxml.XmlBeans;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.BeanDefinition;
import dev.postern.extractor.framework.semantics.CodeTargets;
import dev.postern.extractor.framework.semantics.ContextPaths;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.EndpointSource;
import dev.postern.extractor.framework.semantics.PathComposer;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.framework.semantics.StandInHandlers;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.id.EndpointId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * WebSocket handlers of Spring with the paths they are registered for, and the handshake paths of
 * STOMP. The handshake is a {@code GET} request; a handler that nothing registers evidently is
 * listed by its name.
 */
public final class WebSocketEndpoints implements EndpointSource {

  private static final Set<String> HANDLING =
      Set.of(
          "handleTextMessage",
          "handleBinaryMessage",
          "handleMessage",
          "handle",
          "afterConnectionEstablished");

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final CodeTargets targets;

  public WebSocketEndpoints(FrameworkInput input, Vocabulary vocabulary) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.targets = new CodeTargets(input.program());
  }

  @Override
  public List<ServedEndpoint> of(DeployedApplication application) {
    Map<EndpointId, ServedEndpoint> found = new LinkedHashMap<>();
    for (TypeDecl type : application.beanTypes()) {
      for (MethodDecl method : type.methods()) {
        if (method.body().isPresent()) {
          LocalValues values = new LocalValues(input.program(), method.body().get());
          for (Statement.Call call : values.body().calls()) {
            read(application, type, method, call, values, found);
          }
        }
      }
    }
    described(application, found);
    for (TypeDecl type : application.beanTypes()) {
      boolean known = found.values().stream().anyMatch(each -> each.type().id().equals(type.id()));
      if (!known && isHandler(type)) {
        handling(type)
            .ifPresent(
                method ->
                    put(
                        application,
                        new EndpointId(
                            application.id(),
                            "WEBSOCKET",
                            "",
                            type.id().simpleName() + "." + method.name(),
                            ""),
                        type,
                        method,
                        "websocket",
                        method.span(),
                        found));
      }
    }
    return List.copyOf(found.values());
  }

  private void read(
      DeployedApplication application,
      TypeDecl type,
      MethodDecl method,
      Statement.Call call,
      LocalValues values,
      Map<EndpointId, ServedEndpoint> into) {
    String role = role(call);
    SourceSpan span = SourceSpan.line(method.span().file(), call.line());
    if (role.equals("WEBSOCKET_HANDLER") && !call.arguments().isEmpty()) {
      Optional<MethodDecl> handler = handler(call.arguments().get(0), values, type);
      TypeDecl serving =
          handler.flatMap(each -> input.program().type(each.id().type())).orElse(type);
      for (String path : paths(call, values, 1)) {
        put(
            application,
            id(application, path),
            concrete(call.arguments().get(0), values, type).orElse(serving),
            handler.orElse(method),
            "websocket",
            span,
            into);
      }
    } else if (role.equals("STOMP_ENDPOINT")) {
      for (String path : paths(call, values, 0)) {
        put(application, id(application, path), type, method, "stomp", span, into);
      }
    }
  }

  private static List<String> paths(Statement.Call call, LocalValues values, int from) {
    List<String> paths = new ArrayList<>();
    for (int i = from; i < call.arguments().size(); i++) {
      paths.addAll(values.strings(call.arguments().get(i)));
    }
    return paths.isEmpty() ? List.of("/${?}") : paths;
  }

  /** The handler's class: allocated here, made by a factory method, or declared so. */
  private Optional<TypeDecl> concrete(Operand operand, LocalValues values, TypeDecl from) {
    return targets
        .ofObject(operand, values, from, HANDLING)
        .flatMap(method -> input.program().type(method.id().type()))
        .filter(type -> type.kind() == TypeKind.CLASS);
  }

  private Optional<MethodDecl> handler(Operand operand, LocalValues values, TypeDecl from) {
    Optional<MethodDecl> direct = targets.ofObject(operand, values, from, HANDLING);
    if (direct.isPresent()) {
      return direct;
    }
    for (Statement origin : values.origins(operand)) {
      if (origin instanceof Statement.Call call) {
        Optional<MethodDecl> made =
            call.callee()
                .target()
                .flatMap(input.program()::method)
                .flatMap(MethodDecl::body)
                .flatMap(body -> made(new LocalValues(input.program(), body), from));
        if (made.isPresent()) {
          return made;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<MethodDecl> made(LocalValues values, TypeDecl from) {
    for (Statement statement : values.body().statements()) {
      if (statement instanceof Statement.Return back && back.result().isPresent()) {
        Optional<MethodDecl> found = targets.ofObject(back.result().get(), values, from, HANDLING);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** What the XML name space of WebSocket registers. */
  private void described(DeployedApplication application, Map<EndpointId, ServedEndpoint> into) {
    XmlBeans beans = new XmlBeans(input, application.modules());
    for (XmlBeans.Found mapping : beans.elements("mapping")) {
      Optional<TypeDecl> type =
          mapping.element().attribute("handler").flatMap(name -> named(application, beans, name));
      Optional<MethodDecl> method = type.flatMap(this::handling);
      if (method.isPresent()) {
        for (String path : mapping.element().attribute("path").orElse("").split(",", -1)) {
          SourceSpan span = SourceSpan.line(mapping.file(), mapping.element().line());
          put(
              application,
              id(application, path.strip()),
              type.get(),
              method.get(),
              "websocket",
              span,
              into);
        }
      }
    }
    for (XmlBeans.Found endpoint : beans.elements("stomp-endpoint")) {
      SourceSpan span = SourceSpan.line(endpoint.file(), endpoint.element().line());
      application.beanTypes().stream()
          .findFirst()
          .ifPresent(
              type ->
                  put(
                      application,
                      id(application, endpoint.element().attribute("path").orElse("/${?}")),
                      type,
                      StandInHandlers.method(type, "handshake"),
                      "stomp",
                      span,
                      into));
    }
  }

  private Optional<TypeDecl> named(DeployedApplication application, XmlBeans beans, String name) {
    return beans
        .named(name)
        .map(XmlBean::className)
        .flatMap(className -> input.program().type(className, application.module()))
        .or(
            () ->
                application.beans().stream()
                    .filter(bean -> bean.name().equals(name))
                    .map(BeanDefinition::type)
                    .findFirst());
  }

  private boolean isHandler(TypeDecl type) {
    return type.kind() == TypeKind.CLASS
        && !type.modifiers().contains(Modifier.ABSTRACT)
        && input.program().superNames(type).stream()
            .anyMatch(name -> vocabulary.typeHasRole(name, "WEBSOCKET_HANDLER"));
  }

  private Optional<MethodDecl> handling(TypeDecl type) {
    return input.program().lineage(type).stream()
        .flatMap(each -> each.methods().stream())
        .filter(method -> HANDLING.contains(method.name()) && !method.isAbstract())
        .findFirst();
  }

  private String role(Statement.Call call) {
    return vocabulary.calls(call.callee().declaringType().name(), call.callee().name()).stream()
        .map(row -> row.role())
        .filter(role -> role.equals("WEBSOCKET_HANDLER") || role.equals("STOMP_ENDPOINT"))
        .findFirst()
        .orElse("");
  }

  private static EndpointId id(DeployedApplication application, String path) {
    String address =
        PathComposer.prefix(
            ContextPaths.of(application),
            PathComposer.normalized(application.settings().resolve(path)));
    return new EndpointId(application.id(), "WEBSOCKET", "GET", address, "");
  }

  private static void put(
      DeployedApplication application,
      EndpointId id,
      TypeDecl type,
      MethodDecl handler,
      String framework,
      SourceSpan span,
      Map<EndpointId, ServedEndpoint> into) {
    EntryFact.Endpoint fact =
        new EntryFact.Endpoint(
            id,
            handler.id(),
            type.name(),
            List.of(id.address()),
            framework,
            true,
            List.of(),
            List.of(),
            List.of(),
            span);
    into.putIfAbsent(id, new ServedEndpoint(application, fact, type, handler, false));
  }
}
