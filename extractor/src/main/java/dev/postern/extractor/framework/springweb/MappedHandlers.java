package dev.postern.extractor.framework.springweb;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.beanxml.XmlBean;
import dev.postern.extractor.framework.beanxml.XmlBeans;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.BeanDefinition;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.EndpointSource;
import dev.postern.extractor.framework.semantics.HttpRoute;
import dev.postern.extractor.framework.semantics.HttpRoutes;
import dev.postern.extractor.framework.semantics.PathComposer;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.framework.semantics.StandInHandlers;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Handlers that code or XML maps to paths: view controllers, beans named like a path, and the
 * entries of a {@code SimpleUrlHandlerMapping}.
 */
public final class MappedHandlers implements EndpointSource {

  private static final Set<String> HANDLING =
      Set.of("handleRequest", "handleRequestInternal", "handle");

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final DispatcherPaths paths;

  public MappedHandlers(FrameworkInput input, Vocabulary vocabulary) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.paths = new DispatcherPaths(input, vocabulary);
  }

  @Override
  public List<ServedEndpoint> of(DeployedApplication application) {
    List<HttpRoute> routes = new ArrayList<>();
    List<HttpRoute> views = new ArrayList<>();
    String context = paths.base(application);
    for (TypeDecl type : application.beanTypes()) {
      for (MethodDecl method : type.methods()) {
        method
            .body()
            .ifPresent(
                body ->
                    read(
                        type,
                        method,
                        new LocalValues(input.program(), body),
                        context,
                        routes,
                        views));
      }
    }
    for (BeanDefinition bean : application.beans()) {
      if (bean.name().startsWith("/")) {
        handling(bean.type())
            .ifPresent(
                handler -> routes.add(route(bean.type(), handler, "ANY", context, bean.name())));
      }
    }
    described(application, context, routes, views);
    List<ServedEndpoint> found = new ArrayList<>();
    found.addAll(new HttpRoutes(input.program(), "spring-view").served(application, views));
    found.addAll(new HttpRoutes(input.program(), "spring-mvc-handler").served(application, routes));
    return found;
  }

  /** What bean definitions in XML map. */
  private void described(
      DeployedApplication application,
      String context,
      List<HttpRoute> routes,
      List<HttpRoute> views) {
    XmlBeans beans = new XmlBeans(input, application.modules());
    for (XmlBean bean : beans.beans()) {
      for (String name : bean.names()) {
        if (name.startsWith("/")) {
          handler(bean, application).ifPresent(h -> routes.add(h.route(context, name)));
        }
      }
      if (bean.className().endsWith(".SimpleUrlHandlerMapping")) {
        new XmlHandlerMap(beans)
            .entries(bean)
            .forEach(
                (path, target) ->
                    handler(target, application)
                        .ifPresent(h -> routes.add(h.route(context, path))));
      }
    }
    for (XmlBeans.Found view : beans.elements("view-controller")) {
      TypeDecl anchor = XmlHandlerMap.anchor(application.module(), view);
      String path = view.element().attribute("path").orElse("/${?}");
      HttpRoute plain = route(anchor, StandInHandlers.method(anchor, "view"), "GET", context, path);
      views.add(plain);
    }
  }

  /** A class of the repository with the method that handles requests. */
  private record Handler(TypeDecl type, MethodDecl method) {
    HttpRoute route(String context, String path) {
      return MappedHandlers.route(
          type, method, "ANY", context, path.startsWith("/") ? path : "/" + path);
    }
  }

  private Optional<Handler> handler(XmlBean bean, DeployedApplication application) {
    return input
        .program()
        .type(bean.className(), application.module())
        .flatMap(type -> handling(type).map(method -> new Handler(type, method)));
  }

  private void read(
      TypeDecl type,
      MethodDecl method,
      LocalValues values,
      String context,
      List<HttpRoute> into,
      List<HttpRoute> views) {
    boolean mapping =
        values.body().calls().stream().anyMatch(call -> has(call, "URL_HANDLER_MAPPING"));
    for (Statement.Call call : values.body().calls()) {
      if (has(call, "VIEW_CONTROLLER")) {
        call.arguments().stream()
            .findFirst()
            .flatMap(values::string)
            .ifPresent(path -> views.add(route(type, method, "GET", context, path)));
      } else if (mapping) {
        entries(type, call, values, context, into);
      }
    }
  }

  private boolean has(Statement.Call call, String role) {
    List<RoleRow> rows =
        vocabulary.calls(call.callee().declaringType().name(), call.callee().name());
    return rows.stream().anyMatch(row -> row.role().equals(role));
  }

  /** Pairs of a path and a handler among the arguments of a call that fills a map. */
  private void entries(
      TypeDecl type,
      Statement.Call call,
      LocalValues values,
      String context,
      List<HttpRoute> into) {
    for (int i = 0; i + 1 < call.arguments().size(); i++) {
      Optional<String> path =
          values.string(call.arguments().get(i)).filter(text -> text.startsWith("/"));
      if (path.isPresent()) {
        Operand handler = call.arguments().get(i + 1);
        List<TypeRef> types = new ArrayList<>(values.allocations(handler));
        types.add(handler.type());
        types.stream()
            .flatMap(each -> input.program().type(each.name(), type.id().module()).stream())
            .findFirst()
            .ifPresent(
                found ->
                    handling(found)
                        .ifPresent(run -> into.add(route(found, run, "ANY", context, path.get()))));
      }
    }
  }

  private Optional<MethodDecl> handling(TypeDecl type) {
    return input.program().lineage(type).stream()
        .flatMap(each -> each.methods().stream())
        .filter(method -> HANDLING.contains(method.name()) && !method.isAbstract())
        .findFirst();
  }

  private static HttpRoute route(
      TypeDecl type, MethodDecl handler, String verb, String context, String path) {
    String address = PathComposer.prefix(context, PathComposer.normalized(path));
    return new HttpRoute(
        type,
        handler,
        verb,
        address,
        List.of(path),
        "",
        List.of(),
        List.of(),
        false,
        handler.span());
  }
}
