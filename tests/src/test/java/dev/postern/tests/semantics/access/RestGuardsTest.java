package dev.postern.tests.semantics.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards of JAX-RS resources, Quarkus and deployment descriptors. */
final class RestGuardsTest {

  private static final String WAR = "<packaging>war</packaging>";
  private static final String RESOURCE =
      """
      import jakarta.annotation.security.*;
      import jakarta.ws.rs.*;
      @Path("/things") public class Things {
        @GET @RolesAllowed("boss") public String a() { return ""; }
        @GET @Path("b") @PermitAll public String b() { return ""; }
        @GET @Path("c") public String c() { return ""; }
        @DELETE @Path("c") @DenyAll public String d() { return ""; }
      }
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void joinsPermissionsOfQuarkusWithAnnotations() {
    SmallApplication application =
        SmallApplication.plain(
                folder,
                "",
                "io.quarkus:quarkus-rest:3.15.1",
                "io.quarkus:quarkus-elytron-security-properties-file:3.15.1")
            .file(
                "src/main/resources/application.properties",
                """
                quarkus.http.auth.permission.all.paths=/things/*
                quarkus.http.auth.permission.all.policy=authenticated
                quarkus.http.auth.permission.open.paths=/things/c
                quarkus.http.auth.permission.open.methods=GET
                quarkus.http.auth.permission.open.policy=permit
                """)
            .java(RESOURCE);
    assertEquals(
        Map.of(
            "GET /things", "role:boss",
            "GET /things/b", "authenticated",
            "GET /things/c", "public",
            "DELETE /things/c", "denied"),
        application.access());
  }

  @Test
  void ignoresAnnotationsThatNoFeatureOfJerseyEnforces() {
    SmallApplication application =
        SmallApplication.plain(
                folder, WAR, "org.glassfish.jersey.containers:jersey-container-servlet:3.1.5")
            .java(
                "@jakarta.ws.rs.ApplicationPath(\"/\") public class Rest extends"
                    + " jakarta.ws.rs.core.Application {}")
            .java(RESOURCE);
    assertEquals("public", application.access().get("GET /things"));
  }

  @Test
  void followsTheCallerFromTheFilterThatSignsInToTheOneThatAsks() {
    SmallApplication application =
        SmallApplication.plain(
                folder, WAR, "org.glassfish.jersey.containers:jersey-container-servlet:3.1.5")
            .java(
                "@jakarta.ws.rs.ApplicationPath(\"/api\") public class Rest extends"
                    + " jakarta.ws.rs.core.Application {}")
            .java(
                "import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME)"
                    + " public @interface Needs { String[] value(); }")
            .java(
                """
                import jakarta.ws.rs.*;
                @Path("/things") public class Things {
                  @GET @Path("b") public String b() { return ""; }
                  @GET @Path("c") @Needs({"X", "Y"}) public String c() { return ""; }
                }
                """)
            .java(
                """
                import java.util.*;
                public class Store implements AutoCloseable {
                  private final javax.jdo.PersistenceManager pm = Factory.make();
                  public java.security.Principal getSessionByTokenHash(String hash) {
                    javax.jdo.Query query = pm.newQuery("tokenHash == :hash");
                    query.setParameters(hash, new Date());
                    return (java.security.Principal) unique(query);
                  }
                  public Set<String> getPermissions(java.security.Principal principal) {
                    javax.jdo.Query query = pm.newQuery("permissions");
                    query.setParameters(principal);
                    return (Set<String>) unique(query);
                  }
                  private Object unique(javax.jdo.Query query) { return query.executeUnique(); }
                  @Override public void close() {}
                }
                """)
            .java(
                """
                import jakarta.ws.rs.core.HttpHeaders;
                import java.nio.charset.StandardCharsets;
                import java.security.*;
                import java.util.*;
                public class Sessions {
                  private final String bearer;
                  public Sessions(HttpHeaders headers) {
                    List<String> header = headers.getRequestHeader("Authorization");
                    String first = header == null || header.isEmpty() ? null : header.get(0);
                    bearer = first != null && first.startsWith("Bearer ") ? first.substring(7) : null;
                  }
                  public boolean isSpecified() { return bearer != null; }
                  public Principal authenticate() {
                    if (bearer == null) { return null; }
                    try (Store store = new Store()) {
                      return store.getSessionByTokenHash(hash(bearer));
                    }
                  }
                  private static String hash(String input) {
                    try {
                      MessageDigest digest = MessageDigest.getInstance("SHA-256");
                      byte[] hash = digest.digest(input.getBytes(StandardCharsets.UTF_8));
                      return HexFormat.of().formatHex(hash);
                    } catch (NoSuchAlgorithmException e) {
                      throw new IllegalStateException(e);
                    }
                  }
                }
                """)
            .java(
                """
                import jakarta.ws.rs.NotAuthorizedException;
                import jakarta.ws.rs.container.*;
                import org.glassfish.jersey.server.ContainerRequest;
                @jakarta.ws.rs.ext.Provider
                @jakarta.annotation.Priority(1000)
                public class AuthenticationFilter implements ContainerRequestFilter {
                  @Override public void filter(ContainerRequestContext context) {
                    if (context instanceof ContainerRequest) {
                      ContainerRequest request = (ContainerRequest) context;
                      java.security.Principal principal = null;
                      Sessions sessions = new Sessions(request);
                      if (sessions.isSpecified()) { principal = sessions.authenticate(); }
                      if (principal == null) { throw new NotAuthorizedException("no"); }
                      context.setProperty("Principal", principal);
                    }
                  }
                }
                """)
            .java(
                """
                import jakarta.ws.rs.ForbiddenException;
                import jakarta.ws.rs.container.*;
                import jakarta.ws.rs.core.Context;
                import java.security.Principal;
                import java.util.*;
                @jakarta.ws.rs.ext.Provider
                public class Rights implements ContainerRequestFilter {
                  @Context private ResourceInfo info;
                  @Override public void filter(ContainerRequestContext context) {
                    Principal principal = (Principal) context.getProperty("Principal");
                    if (principal == null) { throw new ForbiddenException(); }
                    Set<String> held;
                    try (Store store = new Store()) { held = store.getPermissions(principal); }
                    context.setProperty("held", held);
                    Needs needs = info.getResourceMethod().getDeclaredAnnotation(Needs.class);
                    if (needs == null) { return; }
                    if (!Collections.disjoint(Set.of(needs.value()), held)) { return; }
                    throw new ForbiddenException();
                  }
                }
                """);
    assertEquals(
        Map.of("GET /api/things/b", "authenticated", "GET /api/things/c", "perm:X|Y"),
        application.access());
  }

  @Test
  void runsDynamicFeaturesAndTheFiltersTheyAdd() {
    SmallApplication application =
        SmallApplication.plain(
                folder, WAR, "org.glassfish.jersey.containers:jersey-container-servlet:3.1.5")
            .java(
                "@jakarta.ws.rs.ApplicationPath(\"/api\") public class Rest extends"
                    + " jakarta.ws.rs.core.Application {}")
            .java(
                "import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME)"
                    + " public @interface Open {}")
            .java(
                "import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME)"
                    + " public @interface Needs { String[] value(); }")
            .java(
                """
                import jakarta.ws.rs.*;
                @Path("/things") public class Things {
                  @GET @Open public String a() { return ""; }
                  @GET @Path("b") public String b() { return ""; }
                  @GET @Path("c") @Needs({"X", "Y"}) public String c() { return ""; }
                }
                """)
            .java(
                """
                import jakarta.ws.rs.container.*;
                import jakarta.ws.rs.core.FeatureContext;
                import jakarta.ws.rs.ext.Provider;
                @Provider public class Guarding implements DynamicFeature {
                  @Override public void configure(ResourceInfo info, FeatureContext context) {
                    if (!info.getResourceMethod().isAnnotationPresent(Open.class)) {
                      context.register(Login.class);
                      context.register(Rights.class);
                    }
                  }
                }
                """)
            .java(
                """
                import jakarta.ws.rs.NotAuthorizedException;
                import jakarta.ws.rs.container.*;
                public class Login implements ContainerRequestFilter {
                  interface Keys { java.security.Principal find(String key); }
                  @jakarta.inject.Inject private Keys keys;
                  @Override public void filter(ContainerRequestContext context) {
                    String key = context.getHeaderString("X-Api-Key");
                    java.security.Principal found = key == null ? null : keys.find(key);
                    if (found == null) { throw new NotAuthorizedException("no"); }
                    context.setProperty("principal", found);
                  }
                }
                """)
            .java(
                """
                import jakarta.ws.rs.ForbiddenException;
                import jakarta.ws.rs.container.*;
                import jakarta.ws.rs.core.Context;
                import java.security.Principal;
                import java.util.*;
                public class Rights implements ContainerRequestFilter {
                  interface Permissions { Set<String> getPermissions(Principal principal); }
                  @jakarta.inject.Inject private Permissions permissions;
                  @Context private ResourceInfo info;
                  @Override public void filter(ContainerRequestContext context) {
                    Principal principal = (Principal) context.getProperty("principal");
                    if (principal == null) { throw new ForbiddenException(); }
                    Set<String> held = permissions.getPermissions(principal);
                    Needs needs = info.getResourceMethod().getAnnotation(Needs.class);
                    if (needs == null) { return; }
                    if (!Collections.disjoint(Set.of(needs.value()), held)) { return; }
                    throw new ForbiddenException();
                  }
                }
                """);
    assertEquals(
        Map.of(
            "GET /api/things", "public",
            "GET /api/things/b", "authenticated",
            "GET /api/things/c", "perm:X|Y"),
        application.access());
  }

  @Test
  void asksAboutAFilterThatAFeatureIsGivenAndAddsUnderASetting() {
    SmallApplication application =
        SmallApplication.plain(
                folder, WAR, "org.glassfish.jersey.containers:jersey-container-servlet:3.1.5")
            .java(
                """
                import org.glassfish.jersey.server.ResourceConfig;
                @jakarta.ws.rs.ApplicationPath("/api") public class Rest extends ResourceConfig {
                  public Rest() { register(Things.class); new Bundle().run(this); }
                }
                """)
            .java(
                """
                import org.glassfish.jersey.server.ResourceConfig;
                public class Bundle {
                  public void run(ResourceConfig config) { config.register(Guarding.class); }
                }
                """)
            .java(
                "public class Settings { private boolean on; public boolean isOn() { return on; } }")
            .java(
                """
                import java.lang.annotation.*;
                @Retention(RetentionPolicy.RUNTIME) public @interface Open {}
                """)
            .java(
                """
                import jakarta.ws.rs.*;
                @Path("/things") public class Things {
                  @GET @Open public String a() { return ""; }
                  @GET @Path("b") public String b() { return ""; }
                }
                """)
            .java(
                """
                import jakarta.ws.rs.container.*;
                import jakarta.ws.rs.core.FeatureContext;
                public class Guarding implements DynamicFeature {
                  private final Login login;
                  private final Settings settings;
                  @jakarta.inject.Inject public Guarding(Login login, Settings settings) {
                    this.login = login;
                    this.settings = settings;
                  }
                  @Override public void configure(ResourceInfo info, FeatureContext context) {
                    if (settings.isOn() && !info.getResourceMethod().isAnnotationPresent(Open.class)) {
                      context.register(login);
                    }
                  }
                }
                """)
            .java(
                """
                import jakarta.ws.rs.NotAuthorizedException;
                import jakarta.ws.rs.container.*;
                public class Login implements ContainerRequestFilter {
                  interface Keys { java.security.Principal find(String key); }
                  @jakarta.inject.Inject private Keys keys;
                  @Override public void filter(ContainerRequestContext context) {
                    String key = context.getHeaderString("X-Api-Key");
                    if (key == null || keys.find(key) == null) {
                      throw new NotAuthorizedException("no");
                    }
                  }
                }
                """);
    assertEquals(
        Map.of("GET /api/things", "public", "GET /api/things/b", "unknown"), application.access());
  }

  @Test
  void appliesConstraintsOfTheDescriptorByBestPatternAndVerb() {
    SmallApplication application =
        SmallApplication.plain(folder, WAR, "jakarta.servlet:jakarta.servlet-api:6.0.0")
            .java(
                """
                import jakarta.servlet.http.*;
                public class Page extends HttpServlet {
                  @Override protected void doGet(HttpServletRequest q, HttpServletResponse s) {}
                  @Override protected void doPost(HttpServletRequest q, HttpServletResponse s) {}
                }
                """)
            .file(
                "src/main/webapp/WEB-INF/web.xml",
                """
                <web-app version="6.0">
                  <servlet><servlet-name>p</servlet-name>
                    <servlet-class>a.Page</servlet-class></servlet>
                  <servlet-mapping><servlet-name>p</servlet-name>
                    <url-pattern>/page/*</url-pattern></servlet-mapping>
                  <security-constraint>
                    <web-resource-collection><url-pattern>/page/*</url-pattern>
                      <http-method>POST</http-method></web-resource-collection>
                    <auth-constraint><role-name>boss</role-name></auth-constraint>
                  </security-constraint>
                </web-app>
                """);
    assertEquals(
        Map.of("GET /page/*", "public", "POST /page/*", "role:boss"), application.access());
  }

  @Test
  void rejectsWhatNoRuleOfMicronautAllows() {
    SmallApplication application =
        SmallApplication.plain(
                folder,
                "",
                "io.micronaut:micronaut-http-server-netty:4.6.0",
                "io.micronaut.security:micronaut-security-jwt:4.9.0")
            .file(
                "src/main/resources/application.yml",
                """
                micronaut:
                  security:
                    intercept-url-map:
                      - pattern: /mapped
                        http-method: GET
                        access:
                          - isAuthenticated()
                """)
            .java(
                "public class Main { public static void main(String[] args) {"
                    + " io.micronaut.runtime.Micronaut.run(Main.class, args); } }")
            .java(
                """
                import io.micronaut.http.annotation.*;
                import io.micronaut.security.annotation.Secured;
                import io.micronaut.security.rules.SecurityRule;
                @Controller public class Things {
                  @Secured(SecurityRule.IS_ANONYMOUS) @Get("/open") String a() { return ""; }
                  @Secured({"ROLE_BOSS"}) @Get("/boss") String b() { return ""; }
                  @Get("/mapped") String c() { return ""; }
                  @Get("/forgotten") String d() { return ""; }
                }
                """);
    assertEquals(
        Map.of(
            "GET /open", "public",
            "GET /boss", "role:ROLE_BOSS",
            "GET /mapped", "authenticated",
            "GET /forgotten", "denied"),
        application.access());
  }

  @Test
  void readsTheAnnotationsThatJerseyReads() {
    SmallApplication application =
        SmallApplication.plain(
                folder, WAR, "org.glassfish.jersey.containers:jersey-container-servlet:3.1.5")
            .java(
                """
                import jakarta.ws.rs.ApplicationPath;
                import org.glassfish.jersey.server.ResourceConfig;
                import org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature;
                @ApplicationPath("/api") public class Rest extends ResourceConfig {
                  public Rest() { packages("a"); register(RolesAllowedDynamicFeature.class); }
                }
                """)
            .java(
                """
                import jakarta.annotation.security.*;
                import jakarta.ws.rs.*;
                @Path("/closed") @DenyAll public class Closed {
                  @GET public String a() { return ""; }
                  @GET @Path("b") @DenyAll public String b() { return ""; }
                  @GET @Path("c") @RolesAllowed({}) public String c() { return ""; }
                }
                """)
            .java(
                """
                import jakarta.annotation.security.*;
                @RolesAllowed("boss") public abstract class Base {
                  @RolesAllowed("clerk") public abstract String a();
                }
                """)
            .java(
                """
                import jakarta.ws.rs.*;
                @Path("/things") public class Things extends Base {
                  @GET @Override public String a() { return ""; }
                }
                """);
    assertEquals(
        Map.of(
            "GET /api/closed", "public",
            "GET /api/closed/b", "denied",
            "GET /api/closed/c", "denied",
            "GET /api/things", "public"),
        application.access());
  }

  @Test
  void readsFiltersOfTheDescriptorAndConstraintsOfServlets() {
    SmallApplication application =
        SmallApplication.plain(folder, WAR, "jakarta.servlet:jakarta.servlet-api:6.0.0")
            .java(
                """
                import jakarta.servlet.annotation.*;
                import jakarta.servlet.http.*;
                @WebServlet("/open/page")
                @ServletSecurity(value = @HttpConstraint(rolesAllowed = "clerk"),
                    httpMethodConstraints = @HttpMethodConstraint(value = "POST", rolesAllowed = "boss"))
                public class Page extends HttpServlet {
                  @Override protected void doGet(HttpServletRequest q, HttpServletResponse s) {}
                  @Override protected void doPost(HttpServletRequest q, HttpServletResponse s) {}
                }
                """)
            .java(
                """
                import jakarta.servlet.annotation.*;
                import jakarta.servlet.http.*;
                @WebServlet("/app/page") public class Inner extends HttpServlet {
                  @Override protected void doGet(HttpServletRequest q, HttpServletResponse s) {}
                }
                """)
            .java(
                """
                import jakarta.servlet.*;
                import jakarta.servlet.http.*;
                public class Gate implements Filter {
                  @Override public void doFilter(ServletRequest q, ServletResponse s, FilterChain c)
                      throws java.io.IOException, ServletException {
                    if (((HttpServletRequest) q).getSession().getAttribute("loginUser") == null) {
                      ((HttpServletResponse) s).sendError(401);
                      return;
                    }
                    c.doFilter(q, s);
                  }
                }
                """)
            .file(
                "src/main/webapp/WEB-INF/web.xml",
                """
                <web-app version="6.0">
                  <filter><filter-name>g</filter-name><filter-class>a.Gate</filter-class></filter>
                  <filter-mapping><filter-name>g</filter-name>
                    <url-pattern>/app/*</url-pattern></filter-mapping>
                </web-app>
                """);
    assertEquals(
        Map.of(
            "GET /app/page", "authenticated",
            "GET /open/page", "role:clerk",
            "POST /open/page", "role:boss"),
        application.access());
  }
}
