package dev.postern.extractor.access.springsecurity;

import dev.postern.extractor.access.application.DeclaredFilter;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.Chain;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.chain.Rule;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which requests reach the chains of Spring Security at all. Outside Spring Boot the container
 * calls them through a filter named {@code springSecurityFilterChain} of the deployment descriptor
 * or of an {@code AbstractSecurityWebApplicationInitializer} (for all requests); requests that no
 * such filter is mapped to pass unguarded.
 */
public final class ChainMapping {

  private static final String FILTER = "springSecurityFilterChain";

  private final ProgramModel program;
  private final ProtectedApplication application;

  public ChainMapping(ProgramModel program, ProtectedApplication application) {
    this.program = program;
    this.application = application;
  }

  /** What stands for the requests that do not reach the chains; empty when all do. */
  public List<Chain> unmapped() {
    boolean initializer =
        application.types().stream()
            .flatMap(type -> program.superNames(type).stream())
            .anyMatch(name -> name.endsWith("AbstractSecurityWebApplicationInitializer"));
    if (application.isBoot() || initializer) {
      return List.of();
    }
    List<DeclaredFilter> filters =
        application.filters().stream().filter(ChainMapping::delegates).toList();
    if (filters.isEmpty()) {
      return List.of(unknown());
    }
    List<String> patterns = filters.stream().flatMap(each -> each.patterns().stream()).toList();
    return patterns.contains("/*") || patterns.contains("/**")
        ? List.of()
        : List.of(outside(patterns, filters.get(0).evidence()));
  }

  private static boolean delegates(DeclaredFilter filter) {
    return Stream.of(filter.name(), filter.parameters().getOrDefault("targetBeanName", ""))
            .anyMatch(FILTER::equals)
        && filter.className().endsWith("DelegatingFilterProxy");
  }

  private static Chain outside(List<String> patterns, Evidence at) {
    List<RequestSpec> mapped =
        patterns.stream()
            .<RequestSpec>map(
                each -> new RequestSpec.Path(new PathPattern(PathDialect.SERVLET, each), "", null))
            .toList();
    Requirement open =
        Requirement.of(Formula.anyone(), "the filter of Spring Security is not mapped to it");
    return chain(new RequestSpec.Not(new RequestSpec.Either(mapped)), open, true, at);
  }

  private Chain unknown() {
    Evidence at =
        new Evidence(application.evidence().span(), "filter-mapping", application.id().name());
    OpenQuestion question =
        OpenQuestion.about(
            "filter-mapping",
            FILTER + " of " + application.id().name(),
            "Which requests go through the filter "
                + FILTER
                + " of "
                + application.id().name()
                + "? No descriptor or initializer of the repository registers it.",
            at);
    return chain(new RequestSpec.Undecided(question), Requirement.open(question, FILTER), true, at);
  }

  private static Chain chain(RequestSpec matcher, Requirement open, boolean bypass, Evidence at) {
    return new Chain(
        FILTER + ".mapping",
        "spring-security",
        Long.MIN_VALUE,
        matcher,
        List.of(),
        new Rule(new RequestSpec.Any(), open, at),
        "",
        "OFF",
        "UNKNOWN",
        List.of(),
        bypass,
        at);
  }
}
