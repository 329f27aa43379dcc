package dev.postern.tests.semantics.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filters and interceptors of the application's own, read by their code. */
final class RequestGuardsTest {

  private static final String WEB = "org.springframework.boot:spring-boot-starter-web";
  private static final String CONTROLLER =
      """
      import org.springframework.web.bind.annotation.*;
      @RestController public class Things {
        @GetMapping("/open/a") public String a() { return ""; }
        @GetMapping("/b") public String b() { return ""; }
        @Pass(check = false) @GetMapping("/c") public String c() { return ""; }
        @Pass(admin = true) @GetMapping("/d/{id}") public String d() { return ""; }
      }
      """;
  private static final String MARK =
      "import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) public @interface Pass {"
          + " boolean check() default true; boolean admin() default false; }";

  @TempDir private Path folder = Path.of("");

  private SmallApplication application(String... more) {
    SmallApplication made = SmallApplication.of(folder, "3.2.5", WEB).java(MARK).java(CONTROLLER);
    for (String each : more) {
      made.java(each);
    }
    return made;
  }

  @Test
  void readsAnnotationAndSessionInAnInterceptor() {
    SmallApplication application =
        application(
            "public class User { private int role; public int getRole() { return role; } }",
            """
            import jakarta.servlet.http.*;
            import org.springframework.stereotype.Component;
            import org.springframework.web.method.HandlerMethod;
            import org.springframework.web.servlet.HandlerInterceptor;
            @Component public class Gate implements HandlerInterceptor {
              @Override public boolean preHandle(
                  HttpServletRequest request, HttpServletResponse response, Object handler) {
                if (!(handler instanceof HandlerMethod)) { return true; }
                boolean check = true;
                boolean admin = false;
                Pass pass = ((HandlerMethod) handler).getMethodAnnotation(Pass.class);
                if (pass != null) { check = pass.check(); admin = pass.admin(); }
                if (check) {
                  User user = (User) request.getSession().getAttribute("user");
                  if (user == null) { response.setStatus(401); return false; }
                  if (admin && user.getRole() != 1) { throw new IllegalStateException(); }
                }
                return true;
              }
            }
            """,
            """
            import org.springframework.context.annotation.Configuration;
            import org.springframework.web.servlet.config.annotation.*;
            @Configuration public class Web implements WebMvcConfigurer {
              private final Gate gate;
              Web(Gate gate) { this.gate = gate; }
              @Override public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(gate).addPathPatterns("/**").excludePathPatterns("/open/**");
              }
            }
            """);
    assertEquals(
        Map.of(
            "GET /open/a", "public",
            "GET /b", "authenticated",
            "GET /c", "public",
            "GET /d/{id}", "role:admin"),
        application.access());
  }

  @Test
  void readsAWhiteListInAFilter() {
    SmallApplication application =
        application(
            """
            import jakarta.servlet.*;
            import jakarta.servlet.http.*;
            import java.io.IOException;
            import java.util.*;
            import org.springframework.stereotype.Component;
            import org.springframework.web.filter.OncePerRequestFilter;
            @Component public class TokenFilter extends OncePerRequestFilter {
              private static final List<String> OPEN = Arrays.asList("/c", "/open/");
              interface Tokens { String find(String token); }
              @org.springframework.beans.factory.annotation.Autowired private Tokens tokens;
              @Override protected void doFilterInternal(
                  HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                  throws ServletException, IOException {
                String uri = request.getRequestURI();
                for (String each : OPEN) {
                  if (uri.startsWith(each)) { chain.doFilter(request, response); return; }
                }
                String token = request.getHeader("X-Token");
                if (token == null || token.isEmpty() || tokens.find(token) == null) {
                  response.sendError(401);
                  return;
                }
                chain.doFilter(request, response);
              }
            }
            """);
    assertEquals(
        Map.of(
            "GET /open/a", "public",
            "GET /b", "authenticated",
            "GET /c", "public",
            "GET /d/{id}", "authenticated"),
        application.access());
  }

  @Test
  void doesNotTakeThePresenceOfAHeaderForACheck() {
    SmallApplication application =
        application(
            """
            import jakarta.servlet.*;
            import jakarta.servlet.http.*;
            import java.io.IOException;
            import org.springframework.stereotype.Component;
            @Component public class Presence implements Filter {
              @Override public void doFilter(
                  ServletRequest request, ServletResponse response, FilterChain chain)
                  throws ServletException, IOException {
                String token = ((HttpServletRequest) request).getHeader("Authorization");
                if (token == null || !token.startsWith("Bearer ")) {
                  ((HttpServletResponse) response).sendError(401);
                  return;
                }
                chain.doFilter(request, response);
              }
            }
            """);
    assertEquals("public", application.access().get("GET /b"));
  }

  @Test
  void asksWhenTheDecidingCodeIsNotKnown() {
    SmallApplication application =
        application(
            """
            import jakarta.servlet.*;
            import jakarta.servlet.http.*;
            import java.io.IOException;
            import org.springframework.stereotype.Component;
            @Component public class Remote implements Filter {
              @Override public void doFilter(
                  ServletRequest request, ServletResponse response, FilterChain chain)
                  throws ServletException, IOException {
                String token = ((HttpServletRequest) request).getHeader("Authorization");
                if (vendor.Gatekeeper.admit(token, request.getRemoteAddr())) {
                  chain.doFilter(request, response);
                }
              }
            }
            """);
    assertEquals("unknown", application.access().get("GET /b"));
  }
}
