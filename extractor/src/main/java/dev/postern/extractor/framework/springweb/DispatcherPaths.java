package dev.postern.extractor.framework.springweb;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.ContextPaths;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.PathComposer;
import dev.postern.extractor.framework.semantics.Settings;
import dev.postern.extractor.framework.servlet.WebDescriptor;
import dev.postern.extractor.framework.servlet.WebDescriptors;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The path below which Spring's dispatcher servlet is mapped, when a descriptor or an initializer
 * of the application says so: a mapping {@code /x/*} puts {@code /x} before every mapping of a
 * controller, others add nothing.
 */
public final class DispatcherPaths {

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final WebDescriptors descriptors;

  public DispatcherPaths(FrameworkInput input, Vocabulary vocabulary) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.descriptors = new WebDescriptors(input);
  }

  /** Everything before the mappings of Spring: context path and the servlet's path. */
  public String base(DeployedApplication application) {
    Settings settings = application.settings();
    if (application.reactive()) {
      return PathComposer.prefix(settings.value("spring.webflux.base-path").orElse(""), "");
    }
    String servlet =
        settings
            .value("spring.mvc.servlet.path")
            .or(() -> settings.value("server.servlet-path"))
            .orElseGet(() -> of(application));
    return PathComposer.prefix(ContextPaths.of(application), PathComposer.prefix(servlet, ""));
  }

  /** The path, empty for the root or when it is not known or not one. */
  private String of(DeployedApplication application) {
    Set<String> patterns = new LinkedHashSet<>();
    if (!application.framework().equals("spring-boot")) {
      for (WebDescriptor descriptor : descriptors.of(application)) {
        descriptor.servlets().stream()
            .filter(servlet -> vocabulary.typeHasRole(servlet.className(), "DISPATCHER"))
            .forEach(servlet -> patterns.addAll(descriptor.patterns(servlet.name())));
      }
      input.mainTypes().stream()
          .filter(type -> application.modules().contains(type.id().module()))
          .filter(this::isInitializer)
          .forEach(type -> patterns.addAll(mappings(type)));
    }
    List<String> prefixes =
        patterns.stream()
            .map(each -> each.endsWith("/*") ? each.substring(0, each.length() - 2) : "")
            .distinct()
            .toList();
    return prefixes.size() == 1 ? prefixes.get(0) : "";
  }

  private boolean isInitializer(TypeDecl type) {
    return input.program().superNames(type).stream()
        .anyMatch(name -> vocabulary.typeHasRole(name, "DISPATCHER"));
  }

  private Set<String> mappings(TypeDecl type) {
    Set<String> found = new LinkedHashSet<>();
    for (MethodDecl method : type.methodsNamed("getServletMappings")) {
      if (method.body().isPresent()) {
        LocalValues values = new LocalValues(input.program(), method.body().get());
        for (Statement statement : values.body().statements()) {
          if (statement instanceof Statement.Return back) {
            back.result().ifPresent(result -> found.addAll(values.strings(result)));
          }
        }
      }
    }
    return found;
  }
}
