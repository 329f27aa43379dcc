package dev.postern.extractor.framework.servlet;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.input.ResourceFile;
import dev.postern.extractor.framework.semantics.ContextPaths;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.EndpointSource;
import dev.postern.extractor.framework.semantics.HttpRoute;
import dev.postern.extractor.framework.semantics.HttpRoutes;
import dev.postern.extractor.framework.semantics.PathComposer;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.framework.semantics.StandInHandlers;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.id.TypeId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * JSP files that the container serves: those of the web content outside {@code WEB-INF} and {@code
 * META-INF}, unless a servlet is mapped to a path above them, and those that a descriptor maps as
 * servlets. A page answers {@code GET}, {@code HEAD} and {@code POST} (JSP 2.3, 11.2.2).
 */
public final class PageEndpoints implements EndpointSource {

  private static final List<String> ROOTS =
      List.of("src/main/webapp/", "META-INF/resources/", "WebContent/", "WebRoot/");
  private static final String VERBS = "GET|POST";

  private final FrameworkInput input;
  private final WebDescriptors descriptors;

  public PageEndpoints(FrameworkInput input) {
    this.input = input;
    this.descriptors = new WebDescriptors(input);
  }

  @Override
  public List<ServedEndpoint> of(DeployedApplication application) {
    String context = ContextPaths.of(application);
    List<WebDescriptor> described = descriptors.of(application);
    Set<String> roots = roots(application);
    List<HttpRoute> routes = new ArrayList<>();
    for (ResourceFile file : input.resources()) {
      if (application.modules().contains(file.module()) && isPage(file)) {
        for (String root : roots) {
          String page = "/" + below(file.path(), root);
          if (file.path().startsWith(root) && isServed(page, described)) {
            routes.add(route(file.path(), file.module(), page, context));
          }
        }
      }
    }
    for (WebDescriptor descriptor : described) {
      mapped(application, descriptor, roots, context, routes);
    }
    return new HttpRoutes(input.program(), "jsp").served(application, routes);
  }

  @Override
  public List<CoverageGap> gaps() {
    return descriptors.gaps();
  }

  private void mapped(
      DeployedApplication application,
      WebDescriptor descriptor,
      Set<String> roots,
      String context,
      List<HttpRoute> into) {
    for (WebDescriptor.Servlet servlet : descriptor.servlets()) {
      if (!servlet.page().isEmpty()) {
        String page = servlet.page().startsWith("/") ? servlet.page() : "/" + servlet.page();
        String file =
            input.resources().stream()
                .map(ResourceFile::path)
                .filter(
                    path -> roots.stream().anyMatch(root -> path.equals(root + page.substring(1))))
                .findFirst()
                .orElse(descriptor.path());
        for (String pattern : descriptor.patterns(servlet.name())) {
          into.add(route(file, application.module(), pattern, context));
        }
      }
    }
  }

  private static boolean isPage(ResourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".jsp") || name.endsWith(".jspx");
  }

  /** The folders whose content the container publishes. */
  private Set<String> roots(DeployedApplication application) {
    Set<String> roots = new LinkedHashSet<>();
    if (application.descriptor().isEmpty()) {
      for (ResourceFile file : input.resources()) {
        int end = ("/" + file.path()).indexOf("/WEB-INF/");
        if (end >= 0 && application.modules().contains(file.module())) {
          roots.add(file.path().substring(0, end));
        }
      }
    } else {
      String own = application.descriptor();
      roots.add(own.substring(0, Math.max(0, own.lastIndexOf("WEB-INF/"))));
    }
    for (ResourceFile file : input.resources()) {
      for (String root : ROOTS) {
        int at = ("/" + file.path()).indexOf("/" + root);
        boolean other = root.equals("META-INF/resources/") || application.descriptor().isEmpty();
        if (at >= 0 && other && application.modules().contains(file.module())) {
          roots.add(file.path().substring(0, at + root.length()));
        }
      }
    }
    return roots;
  }

  private static String below(String path, String root) {
    return path.substring(Math.min(root.length(), path.length()));
  }

  private static boolean isServed(String page, List<WebDescriptor> described) {
    boolean inside = page.contains("/WEB-INF/") || page.contains("/META-INF/");
    return !inside
        && described.stream()
            .flatMap(descriptor -> descriptor.servletMappings().stream())
            .flatMap(mapping -> mapping.patterns().stream())
            .noneMatch(pattern -> isAbove(pattern, page));
  }

  /** Whether a path mapping takes the page before the mapping of its extension does. */
  private static boolean isAbove(String pattern, String page) {
    return pattern.endsWith("/*") && page.startsWith(pattern.substring(0, pattern.length() - 1));
  }

  private static HttpRoute route(String file, ModuleId module, String path, String context) {
    String name = "jsp." + file.replaceAll("[^A-Za-z0-9/]", "_").replace('/', '.');
    TypeDecl page =
        new TypeDecl(
            new TypeId(module, name),
            TypeKind.CLASS,
            Set.of(Modifier.PUBLIC),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            SourceSpan.file(file),
            true);
    return new HttpRoute(
        page,
        StandInHandlers.method(page, "_jspService"),
        VERBS,
        PathComposer.prefix(context, PathComposer.normalized(path)),
        List.of(path),
        "",
        List.of(),
        List.of(),
        false,
        page.span());
  }
}
