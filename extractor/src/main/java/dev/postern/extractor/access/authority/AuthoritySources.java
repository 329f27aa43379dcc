package dev.postern.extractor.access.authority;

import dev.postern.extractor.access.application.ConstantTexts;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.application.XmlBeans;
import dev.postern.extractor.access.expression.Authorities;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.id.GuardId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The places where an application makes roles and permissions of its callers. A place is complete
 * when all that it names is constant; what comes from a store, a token or a directory is not. An
 * application without any such place gets its callers' roles from somewhere else.
 */
public final class AuthoritySources {

  private static final Set<String> STORES =
      Set.of(
          "JdbcUserDetailsManager",
          "JdbcDaoImpl",
          "LdapAuthenticationProvider",
          "ActiveDirectoryLdapAuthenticationProvider",
          "DefaultLdapAuthoritiesPopulator",
          "LdapBindAuthenticationManagerFactory",
          "JdbcRealm",
          "DefaultLdapRealm");
  private static final Set<String> TOKENS =
      Set.of(
          "oauth2ResourceServer",
          "oauth2Login",
          "saml2Login",
          "jdbcAuthentication",
          "ldapAuthentication",
          "x509",
          "jee");

  private final ProgramModel program;
  private final ProtectedApplication application;
  private final Authorities authorities;

  public AuthoritySources(
      ProgramModel program, ProtectedApplication application, Authorities authorities) {
    this.program = program;
    this.application = application;
    this.authorities = authorities;
  }

  /** The places, in the order of types and methods, then those of configuration. */
  public List<GuardFact> facts() {
    List<GuardFact> facts = new ArrayList<>();
    for (TypeDecl type : application.types()) {
      own(type).ifPresent(facts::add);
      for (MethodDecl method : type.methods()) {
        method.body().flatMap(body -> source(method, body)).ifPresent(facts::add);
      }
    }
    users().ifPresent(facts::add);
    embedded().ifPresent(facts::add);
    elements(facts);
    return facts;
  }

  /** Classes whose objects are authorities, or that a framework asks for those of a caller. */
  private Optional<GuardFact> own(TypeDecl type) {
    boolean grants =
        program.superNames(type).stream()
            .anyMatch(name -> name.matches(".*\\.(GrantedAuthority|StpInterface)"));
    String name = type.id().simpleName();
    return grants
        ? Optional.of(
            new GuardFact.AuthoritySource(
                new GuardId(application.id(), name + " grants"),
                "STORED",
                false,
                List.of(),
                new Evidence(type.span(), "authority-source", name)))
        : Optional.empty();
  }

  /** Quarkus's users of the configuration. */
  private Optional<GuardFact> embedded() {
    String key = "quarkus.security.users.embedded.roles";
    Set<Formula> roles = new LinkedHashSet<>();
    for (String user : application.configuration().namesBelow(key)) {
      application.configuration().list(key + "." + user).stream()
          .map(Formula.Role::new)
          .forEach(roles::add);
    }
    return roles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GuardFact.AuthoritySource(
                new GuardId(application.id(), key),
                "IN_MEMORY",
                true,
                List.copyOf(roles),
                new Evidence(application.evidence().span(), "authority-source", key)));
  }

  /** What one call grants. */
  private record Granted(String mechanism, boolean complete, List<Formula> names) {}

  private Optional<GuardFact> source(MethodDecl method, Body body) {
    Set<Formula> names = new LinkedHashSet<>();
    boolean complete = true;
    String mechanism = "";
    int line = 0;
    for (Statement.Call call : body.calls()) {
      Optional<Granted> granted = granted(call, body);
      if (granted.isPresent()) {
        names.addAll(granted.get().names());
        complete &= granted.get().complete();
        boolean first = mechanism.isEmpty();
        line = first ? call.line() : line;
        mechanism = first || !granted.get().complete() ? granted.get().mechanism() : mechanism;
      }
    }
    if (mechanism.isEmpty()) {
      return Optional.empty();
    }
    String name = method.id().type().simpleName() + "." + method.id().signature();
    SourceSpan place = SourceSpan.line(method.span().file(), line);
    return Optional.of(
        new GuardFact.AuthoritySource(
            new GuardId(application.id(), name + " grants"),
            mechanism,
            complete,
            List.copyOf(names),
            new Evidence(place, "authority-source", name)));
  }

  private Optional<Granted> granted(Statement.Call call, Body body) {
    String owner = call.callee().declaringType().simpleName();
    String name = call.callee().name();
    if (name.equals("<init>")) {
      if (STORES.contains(owner)) {
        return Optional.of(new Granted("STORED", false, List.of()));
      }
      if (owner.matches("(Reactive)?JwtGrantedAuthoritiesConverter.*")) {
        return Optional.of(new Granted("TOKEN", false, List.of()));
      }
      return owner.matches("SimpleGrantedAuthority|GrantedAuthorityImpl")
          ? Optional.of(named(call, body, false, "CODE"))
          : Optional.empty();
    }
    boolean builder = owner.matches("UserBuilder|User\\$UserBuilder|UserDetailsBuilder");
    if (builder && name.equals("roles")) {
      return Optional.of(named(call, body, true, "IN_MEMORY"));
    }
    if (builder && name.equals("authorities")) {
      return Optional.of(named(call, body, false, "IN_MEMORY"));
    }
    if (owner.equals("AuthorityUtils") && name.equals("createAuthorityList")) {
      return Optional.of(named(call, body, false, "CODE"));
    }
    if (owner.equals("AuthorityUtils") && name.equals("commaSeparatedStringToAuthorityList")) {
      return Optional.of(separated(named(call, body, false, "CODE")));
    }
    if (owner.equals("SimpleAuthorizationInfo")
        && name.matches("(add|set)(Roles?|.*Permissions?)")) {
      return Optional.of(named(call, body, name.contains("Role"), "CODE"));
    }
    if (owner.equals("AuthenticationResponse") && name.equals("success")) {
      return Optional.of(new Granted("STORED", false, List.of()));
    }
    return TOKENS.contains(name) && call.object().isPresent()
        ? Optional.of(new Granted("TOKEN", false, List.of()))
        : Optional.empty();
  }

  private Granted named(Statement.Call call, Body body, boolean roles, String mechanism) {
    Optional<List<String>> texts = new ConstantTexts(program, body).of(call.arguments());
    if (texts.isEmpty()) {
      return new Granted("STORED", false, List.of());
    }
    return new Granted(
        mechanism,
        true,
        texts.get().stream()
            .map(each -> roles ? authorities.role(each) : authorities.authority(each))
            .toList());
  }

  /** One text with names between commas. */
  private Granted separated(Granted joined) {
    List<Formula> names = new ArrayList<>();
    for (Formula each : joined.names()) {
      String text =
          each instanceof Formula.Role role
              ? authorities.rolePrefix() + role.name()
              : each instanceof Formula.Permission permission ? permission.name() : "";
      for (String one : text.split(",", -1)) {
        if (!one.isBlank()) {
          names.add(authorities.authority(one.strip()));
        }
      }
    }
    return new Granted(joined.mechanism(), joined.complete(), names);
  }

  /** The user of {@code spring.security.user}. */
  private Optional<GuardFact> users() {
    String key = "spring.security.user.roles";
    List<String> roles = application.configuration().list(key);
    if (roles.isEmpty()) {
      return Optional.empty();
    }
    Evidence at =
        application
            .configuration()
            .place(key)
            .map(span -> new Evidence(span, "authority-source", key))
            .orElse(application.evidence());
    return Optional.of(
        new GuardFact.AuthoritySource(
            new GuardId(application.id(), key),
            "IN_MEMORY",
            true,
            roles.stream().map(authorities::role).toList(),
            at));
  }

  /** Users and services of the XML namespace. */
  private void elements(List<GuardFact> facts) {
    for (String name : List.of("authentication-manager", "user-service", "jdbc-user-service")) {
      for (XmlBeans.Placed each :
          application.beanFiles().elements(name, application.configuration())) {
        UserElements users = new UserElements(authorities);
        users.read(each.element());
        if (users.isSource()) {
          facts.add(
              new GuardFact.AuthoritySource(
                  new GuardId(application.id(), each.file().path() + " " + name),
                  users.isComplete() ? "IN_MEMORY" : "STORED",
                  users.isComplete(),
                  users.names(),
                  each.evidence("authority-source", name)));
        }
      }
    }
  }
}
