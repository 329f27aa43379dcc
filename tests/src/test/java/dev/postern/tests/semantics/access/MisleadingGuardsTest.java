package dev.postern.tests.semantics.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code that looks as if it guarded more than it does: never taken for a sign-in. */
final class MisleadingGuardsTest {

  private static final String WEB = "org.springframework.boot:spring-boot-starter-web";
  private static final String CONTROLLER =
      """
      import org.springframework.web.bind.annotation.*;
      @RestController public class Things {
        @GetMapping("/a") public String a() { return ""; }
        @GetMapping("/b") public String b() { return ""; }
      }
      """;
  private static final String LOGIN_FILTER =
      """
      import jakarta.servlet.*;
      import jakarta.servlet.http.*;
      import java.io.IOException;
      public class LoginFilter implements Filter {
        @Override public void doFilter(
            ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
          if (((HttpServletRequest) request).getSession().getAttribute("loginUser") == null) {
            ((HttpServletResponse) response).sendError(401);
            return;
          }
          chain.doFilter(request, response);
        }
      }
      """;

  @TempDir private Path folder = Path.of("");

  private Map<String, String> access(String... classes) {
    SmallApplication made = SmallApplication.of(folder, "3.2.5", WEB).java(CONTROLLER);
    for (String each : classes) {
      made.java(each);
    }
    return made.access();
  }

  private static String interceptor(String body, String registration) {
    return """
        import jakarta.servlet.http.*;
        import org.springframework.beans.factory.annotation.*;
        import org.springframework.context.annotation.*;
        import org.springframework.web.servlet.HandlerInterceptor;
        import org.springframework.web.servlet.config.annotation.*;
        @Configuration public class Web implements WebMvcConfigurer {
          interface Versions { String find(String version); }
          @Autowired private Versions versions;
          class Gate implements HandlerInterceptor {
            @Override public boolean preHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler) {
              %s
            }
          }
          @Override public void addInterceptors(InterceptorRegistry registry) {
            %s
          }
        }
        """
        .formatted(body, registration);
  }

  @Test
  void aVersionThatMustBeKnownIsNoCredential() {
    String body =
        "return request.getHeader(\"X-Api-Version\") != null"
            + " && versions.find(request.getHeader(\"X-Api-Version\")) != null;";
    assertNotEquals(
        "authenticated",
        access(interceptor(body, "registry.addInterceptor(new Gate());")).get("GET /a"));
  }

  @Test
  void aMissingLanguageInTheSessionIsNoMissingSignIn() {
    String body =
        "if (request.getSession().getAttribute(\"language\") == null)"
            + " { response.setStatus(302); return false; } return true;";
    assertNotEquals(
        "authenticated",
        access(interceptor(body, "registry.addInterceptor(new Gate());")).get("GET /a"));
  }

  @Test
  void anInterceptorBehindAnUnknownSwitchDecidesNothing() {
    String body = "return request.getSession().getAttribute(\"loginUser\") != null;";
    String registration =
        "if (vendor.Switches.on(\"login\")) { registry.addInterceptor(new Gate()); }";
    assertEquals("unknown", access(interceptor(body, registration)).get("GET /a"));
  }

  @Test
  void excludedPathsThatAreNotKnownLeaveAQuestion() {
    String body = "return request.getSession().getAttribute(\"loginUser\") != null;";
    String registration =
        "registry.addInterceptor(new Gate()).excludePathPatterns(vendor.Paths.open());";
    assertEquals("unknown", access(interceptor(body, registration)).get("GET /a"));
  }

  @Test
  void aFilterBeanSeesOnlyThePathsItIsRegisteredFor() {
    Map<String, String> access =
        access(
            LOGIN_FILTER.replace(
                "public class", "@org.springframework.stereotype.Component public class"),
            """
            import org.springframework.boot.web.servlet.FilterRegistrationBean;
            import org.springframework.context.annotation.*;
            @Configuration public class Filters {
              @Bean FilterRegistrationBean<LoginFilter> registration(LoginFilter filter) {
                FilterRegistrationBean<LoginFilter> made = new FilterRegistrationBean<>(filter);
                made.addUrlPatterns("/a");
                return made;
              }
            }
            """);
    assertEquals(Map.of("GET /a", "authenticated", "GET /b", "public"), access);
  }

  @Test
  void aDisabledRegistrationGuardsNothing() {
    Map<String, String> access =
        access(
            LOGIN_FILTER.replace(
                "public class", "@org.springframework.stereotype.Component public class"),
            """
            import org.springframework.boot.web.servlet.FilterRegistrationBean;
            import org.springframework.context.annotation.*;
            @Configuration public class Filters {
              @Bean FilterRegistrationBean<LoginFilter> registration(LoginFilter filter) {
                FilterRegistrationBean<LoginFilter> made = new FilterRegistrationBean<>(filter);
                made.setEnabled(false);
                return made;
              }
            }
            """);
    assertEquals("public", access.get("GET /a"));
  }
}
