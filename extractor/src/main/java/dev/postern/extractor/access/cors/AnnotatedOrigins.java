package dev.postern.extractor.access.cors;

import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.id.GuardId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * {@code @CrossOrigin} at handlers and their classes. Without origins it allows all; credentials
 * are allowed only when it says so, and before Spring 5.0 unless it says not so.
 */
final class AnnotatedOrigins {

  private final ProtectedApplication application;
  private final List<GuardedEndpoint> endpoints;

  AnnotatedOrigins(ProtectedApplication application, List<GuardedEndpoint> endpoints) {
    this.application = application;
    this.endpoints = endpoints;
  }

  /** The policies with the endpoints they are written at. */
  Map<GuardFact.CorsPolicy, List<GuardedEndpoint>> policies() {
    Map<GuardFact.CorsPolicy, List<GuardedEndpoint>> found = new LinkedHashMap<>();
    for (GuardedEndpoint endpoint : endpoints) {
      String owner = endpoint.type().id().simpleName();
      use(endpoint.type().annotations()).ifPresent(use -> add(use, owner, endpoint, found));
      use(endpoint.handler().annotations())
          .ifPresent(use -> add(use, owner + "." + endpoint.handler().name(), endpoint, found));
    }
    return found;
  }

  private static Optional<AnnotationUse> use(List<AnnotationUse> all) {
    return all.stream().filter(use -> use.type().simpleName().equals("CrossOrigin")).findFirst();
  }

  private void add(
      AnnotationUse use,
      String name,
      GuardedEndpoint endpoint,
      Map<GuardFact.CorsPolicy, List<GuardedEndpoint>> found) {
    found.computeIfAbsent(policy(use, name), any -> new ArrayList<>()).add(endpoint);
  }

  private GuardFact.CorsPolicy policy(AnnotationUse use, String name) {
    boolean old = application.springMajor() != 0 && application.springMajor() < 5;
    boolean dated = application.springMajor() != 0 && application.springMajor() < 6;
    String given = use.string("allowCredentials").orElse("");
    boolean credentials = given.isEmpty() ? old : given.equals("true");
    TreeSet<String> origins = new TreeSet<>(use.strings("origins"));
    origins.addAll(use.strings("value"));
    TreeSet<String> patterns = new TreeSet<>(use.strings("originPatterns"));
    boolean open =
        use.hasUnknown("origins") || use.hasUnknown("value") || use.hasUnknown("originPatterns");
    if (origins.isEmpty() && patterns.isEmpty() && !open) {
      origins.add("*");
    }
    boolean reflected = patterns.contains("*") || (origins.contains("*") && credentials && dated);
    String breadth =
        reflected ? "REFLECTED" : origins.contains("*") ? "ANY" : open ? "UNKNOWN" : "LIST";
    origins.addAll(patterns);
    return new GuardFact.CorsPolicy(
        new GuardId(application.id(), "@CrossOrigin " + name),
        "ANNOTATION",
        List.of(),
        List.copyOf(origins),
        breadth,
        CorsReader.allowed(credentials && !(breadth.equals("ANY") && !dated)),
        new Evidence(use.span(), "cross-origin", "@CrossOrigin"));
  }
}
