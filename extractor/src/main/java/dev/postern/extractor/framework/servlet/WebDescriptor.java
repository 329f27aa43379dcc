package dev.postern.extractor.framework.servlet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A deployment descriptor as written, in document order.
 *
 * @param path relative to the repository root
 * @param metadataComplete whether annotations of the classes do not count
 * @param contextParameters {@code context-param} by name
 */
public record WebDescriptor(
    String path,
    boolean metadataComplete,
    Map<String, String> contextParameters,
    List<Servlet> servlets,
    List<Mapping> servletMappings,
    List<Filter> filters,
    List<FilterMapping> filterMappings,
    List<String> listeners,
    List<Constraint> constraints,
    String loginMethod,
    List<String> securityRoles) {

  public WebDescriptor {
    contextParameters = java.util.Collections.unmodifiableMap(new TreeMap<>(contextParameters));
    servlets = List.copyOf(servlets);
    servletMappings = List.copyOf(servletMappings);
    filters = List.copyOf(filters);
    filterMappings = List.copyOf(filterMappings);
    listeners = List.copyOf(listeners);
    constraints = List.copyOf(constraints);
    securityRoles = List.copyOf(securityRoles);
  }

  /**
   * A servlet.
   *
   * @param className qualified name, empty for a page
   * @param page path of the page it is compiled from, empty for a class
   */
  public record Servlet(
      String name, String className, String page, Map<String, String> parameters, int line) {
    public Servlet {
      parameters = java.util.Collections.unmodifiableMap(new TreeMap<>(parameters));
    }
  }

  /** Patterns of a servlet. */
  public record Mapping(String servlet, List<String> patterns, int line) {
    public Mapping {
      patterns = List.copyOf(patterns);
    }
  }

  /** A filter. */
  public record Filter(String name, String className, Map<String, String> parameters, int line) {
    public Filter {
      parameters = java.util.Collections.unmodifiableMap(new TreeMap<>(parameters));
    }
  }

  /** What a filter applies to, in the order of the chain. */
  public record FilterMapping(
      String filter,
      List<String> patterns,
      List<String> servlets,
      List<String> dispatchers,
      int line) {
    public FilterMapping {
      patterns = List.copyOf(patterns);
      servlets = List.copyOf(servlets);
      dispatchers = List.copyOf(dispatchers);
    }
  }

  /**
   * A security constraint.
   *
   * @param authenticated whether it has an {@code auth-constraint} at all; without roles that
   *     denies
   * @param transport {@code NONE}, {@code INTEGRAL}, {@code CONFIDENTIAL}, or empty
   */
  public record Constraint(
      List<Collection> collections,
      boolean authenticated,
      List<String> roles,
      String transport,
      int line) {
    public Constraint {
      collections = List.copyOf(collections);
      roles = List.copyOf(roles);
    }
  }

  /**
   * What a constraint covers.
   *
   * @param methods the verbs it is limited to; empty for all
   * @param omitted the verbs it leaves out
   */
  public record Collection(List<String> patterns, List<String> methods, List<String> omitted) {
    public Collection {
      patterns = List.copyOf(patterns);
      methods = List.copyOf(methods);
      omitted = List.copyOf(omitted);
    }
  }

  /** The servlet of that name. */
  public Optional<Servlet> servlet(String name) {
    return servlets.stream().filter(servlet -> servlet.name().equals(name)).findFirst();
  }

  /** The patterns of a servlet. */
  public List<String> patterns(String servlet) {
    return servletMappings.stream()
        .filter(mapping -> mapping.servlet().equals(servlet))
        .flatMap(mapping -> mapping.patterns().stream())
        .distinct()
        .toList();
  }
}
