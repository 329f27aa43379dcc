package dev.postern.extractor.framework.jaxrs;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.ContextPaths;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.EndpointSource;
import dev.postern.extractor.framework.semantics.HttpRoute;
import dev.postern.extractor.framework.semantics.HttpRoutes;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.framework.servlet.WebDescriptors;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The endpoints of the JAX-RS resources of a deployable. */
public final class JaxRsEndpoints implements EndpointSource {

  private final FrameworkInput input;
  private final RestAnnotations rest;
  private final RestApplications applications;
  private final ResourceMethods resources;

  public JaxRsEndpoints(FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.input = input;
    this.rest = new RestAnnotations(input.program(), vocabulary, annotations);
    this.applications = new RestApplications(input, vocabulary, rest, new WebDescriptors(input));
    this.resources = new ResourceMethods(input, rest, annotations);
  }

  @Override
  public List<ServedEndpoint> of(DeployedApplication application) {
    List<TypeDecl> roots =
        input.mainTypes().stream()
            .filter(type -> application.modules().contains(type.id().module()))
            .filter(type -> isRoot(type, application))
            .toList();
    if (roots.isEmpty()) {
      return List.of();
    }
    String context = context(application);
    List<HttpRoute> routes = new ArrayList<>();
    Set<TypeDecl> open = new LinkedHashSet<>(roots);
    List<RestApplication> all = applications.of(application);
    for (RestApplication each : all) {
      for (TypeDecl root : roots) {
        if (each.serves(root)) {
          routes.addAll(resources.of(application, root, RestPaths.join(context, each.base())));
          open.remove(root);
        }
      }
    }
    for (RestApplication each : all) {
      if (each.open()) {
        for (TypeDecl root : open) {
          routes.addAll(resources.of(application, root, RestPaths.join(context, each.base())));
        }
      }
    }
    return new HttpRoutes(input.program(), "jax-rs").served(application, routes);
  }

  @Override
  public List<CoverageGap> gaps() {
    return resources.gaps();
  }

  private String context(DeployedApplication application) {
    String own = ContextPaths.of(application);
    return application.framework().equals("dropwizard")
        ? RestPaths.join(own, new DropwizardPaths(input).of(application))
        : own;
  }

  private boolean isRoot(TypeDecl type, DeployedApplication application) {
    return (type.kind() == TypeKind.CLASS || type.kind() == TypeKind.RECORD)
        && !type.modifiers().contains(Modifier.ABSTRACT)
        && (rest.ofType(type, "RESOURCE_PATH").isPresent()
            || (!application.framework().startsWith("spring") && resources.isGenerated(type)));
  }
}
