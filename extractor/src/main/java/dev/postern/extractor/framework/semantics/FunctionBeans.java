package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.id.EndpointId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Beans that are functions or consumers in an application with Spring Cloud Stream: bound to the
 * destination that the configuration names, else to their own name.
 */
final class FunctionBeans {

  private static final Set<String> CONSUMING =
      Set.of("java.util.function.Consumer", "java.util.function.Function");

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;

  FunctionBeans(FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
  }

  List<ServedEndpoint> of(DeployedApplication application) {
    boolean present =
        input.uses(
            application.modules(),
            artifact ->
                vocabulary.rolesOfArtifact(artifact.coordinates()).stream()
                    .anyMatch(row -> row.role().equals("FUNCTION_BINDING")));
    if (!present) {
      return List.of();
    }
    List<ServedEndpoint> found = new ArrayList<>();
    for (TypeDecl type : application.beanTypes()) {
      for (MethodDecl method : type.methods()) {
        if (CONSUMING.contains(method.returnType().name())
            && annotations.declared(method, SpringNames.BEAN).isPresent()) {
          found.add(endpoint(application, type, method));
        }
      }
    }
    return found;
  }

  private static ServedEndpoint endpoint(
      DeployedApplication application, TypeDecl type, MethodDecl method) {
    String binding = "spring.cloud.stream.bindings." + method.name() + "-in-0.destination";
    String address = application.settings().value(binding).orElse(method.name());
    EntryFact.Endpoint fact =
        new EntryFact.Endpoint(
            new EndpointId(application.id(), "STREAM", "", address, ""),
            method.id(),
            type.name(),
            List.of(address),
            "listener",
            true,
            List.of(),
            List.of(),
            List.of(),
            method.span());
    return new ServedEndpoint(application, fact, type, method, false);
  }
}
