package dev.postern.extractor.access.springsecurity;

import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.AnnotationValue;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A method that the framework calls to build a chain or to exclude requests from all chains.
 *
 * @param order the framework's order value
 */
record ConfigurationEntry(Kind kind, TypeDecl type, MethodDecl method, long order) {

  /** How the framework uses the method. */
  enum Kind {
    CHAIN_BEAN,
    ADAPTER_HTTP,
    ADAPTER_DEFAULT,
    ADAPTER_WEB,
    WEB_CUSTOMIZER
  }

  private static final Set<String> BUILDERS = Set.of("HttpSecurity", "ServerHttpSecurity");
  private static final Set<String> CHAINS =
      Set.of("SecurityFilterChain", "SecurityWebFilterChain", "DefaultSecurityFilterChain");
  private static final long ADAPTER_ORDER = 100;

  /** {@code Type.method}. */
  String name() {
    return type.id().simpleName() + "." + method.name();
  }

  /** Whether the parameter is the builder of the chain. */
  boolean isHttp(int parameter) {
    return parameter < method.parameters().size()
        && BUILDERS.contains(method.parameters().get(parameter).type().simpleName());
  }

  /** The entries of a managed class, in source order. */
  static List<ConfigurationEntry> of(ProgramModel program, TypeDecl type) {
    List<ConfigurationEntry> found = new ArrayList<>();
    for (MethodDecl method : type.methods()) {
      String returned = method.returnType().simpleName();
      if (annotation(method.annotations(), "Bean").isEmpty()) {
        continue;
      }
      if (CHAINS.contains(returned)) {
        long order =
            order(method.annotations())
                .or(() -> order(type.annotations()))
                .orElse((long) Integer.MAX_VALUE);
        found.add(new ConfigurationEntry(Kind.CHAIN_BEAN, type, method, order));
      } else if (returned.equals("WebSecurityCustomizer")) {
        found.add(new ConfigurationEntry(Kind.WEB_CUSTOMIZER, type, method, 0));
      }
    }
    adapter(program, type, found);
    return found;
  }

  private static void adapter(ProgramModel program, TypeDecl type, List<ConfigurationEntry> found) {
    boolean adapter =
        program.superNames(type).stream()
            .anyMatch(name -> name.endsWith("WebSecurityConfigurerAdapter"));
    boolean customizer =
        program.superNames(type).stream().anyMatch(name -> name.endsWith("WebSecurityCustomizer"));
    if (!adapter && !customizer) {
      return;
    }
    long order = order(type.annotations()).orElse(ADAPTER_ORDER);
    Set<String> seen = new java.util.LinkedHashSet<>();
    boolean configured = false;
    for (TypeDecl each : program.lineage(type)) {
      for (MethodDecl method : each.methods()) {
        if (method.parameters().size() != 1 || !seen.add(method.id().signature())) {
          continue;
        }
        String parameter = method.parameters().get(0).type().simpleName();
        if (adapter && method.name().equals("configure") && BUILDERS.contains(parameter)) {
          configured = true;
          found.add(new ConfigurationEntry(Kind.ADAPTER_HTTP, type, method, order));
        } else if (Set.of("configure", "customize").contains(method.name())
            && parameter.equals("WebSecurity")) {
          found.add(new ConfigurationEntry(Kind.ADAPTER_WEB, type, method, order));
        }
      }
    }
    if (adapter && !configured && !type.methods().isEmpty()) {
      found.add(new ConfigurationEntry(Kind.ADAPTER_DEFAULT, type, type.methods().get(0), order));
    }
  }

  private static Optional<AnnotationUse> annotation(List<AnnotationUse> uses, String simpleName) {
    return uses.stream().filter(use -> use.type().simpleName().equals(simpleName)).findFirst();
  }

  private static Optional<Long> order(List<AnnotationUse> annotations) {
    return annotation(annotations, "Order")
        .map(
            use ->
                use.value("value")
                    .map(ConfigurationEntry::number)
                    .orElse((long) Integer.MAX_VALUE));
  }

  private static long number(AnnotationValue value) {
    if (value instanceof AnnotationValue.Literal literal
        && literal.value() instanceof Number number) {
      return number.longValue();
    }
    String text = value instanceof AnnotationValue.Unknown unknown ? unknown.text() : "";
    long base =
        text.contains("HIGHEST_PRECEDENCE")
            ? Integer.MIN_VALUE
            : text.contains("BASIC_AUTH_ORDER") ? Integer.MAX_VALUE - 5L : Integer.MAX_VALUE;
    String offset = text.replaceAll("^.*?([+-])\\s*(\\d{1,9})\\s*$", "$1$2");
    return offset.matches("[+-]\\d{1,9}") ? base + Long.parseLong(offset) : base;
  }
}
