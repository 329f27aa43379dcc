package dev.postern.tests.semantics.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.access.InferredGuards;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.fact.ProvenanceFact;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions that rest on answers say so; all others stay as they are. */
final class AnswersOfUsersTest {

  private static final String WEB = "org.springframework.boot:spring-boot-starter-web";
  private static final String SECURITY = "org.springframework.boot:spring-boot-starter-security";

  @TempDir private Path folder = Path.of("");

  private SmallApplication application(String... artifacts) {
    return SmallApplication.of(folder, "3.2.5", artifacts)
        .java(
            """
            import org.springframework.web.bind.annotation.*;
            @RestController public class Things {
              @GetMapping("/api/a") public String a() { return ""; }
              @GetMapping("/health") public String health() { return ""; }
              @GetMapping("/admin/b") public String b() { return ""; }
            }
            """);
  }

  /** Access of each path, with the places of the answers it rests on. */
  private static Map<String, String> decided(List<Fact> facts) {
    Map<String, String> found = new TreeMap<>();
    for (Fact fact : facts) {
      if (fact instanceof GuardFact.Decision each && each.variant().equals("default")) {
        found.put(each.endpoint().address(), each.function() + " " + each.assumed());
      }
    }
    return found;
  }

  @Test
  void anAnswerAboutALibraryAndOneAboutAGateway() {
    List<Fact> facts =
        application(WEB, "com.acme:acme-security-spring-boot-starter:1.4")
            .file(
                "postern.model.yml",
                """
                answers:
                  - question: external-guard-com-acme-acme-security-spring-boot-starter
                    requires: authenticated
                    under: [/api/**]
                    reason: the library asks for a token
                  - {question: external-guard-misspelt, requires: denied, reason: nobody asked}
                outside:
                  - name: edge gateway
                    requires: role:STAFF
                    under: [/admin/**]
                    reason: routes of the gateway
                """)
            .facts();
    assertEquals(
        Map.of(
            "/api/a",
            "AUTHENTICATED [postern.model.yml:2]",
            "/health",
            "UNKNOWN []",
            "/admin/b",
            "ROLE [postern.model.yml:8]"),
        decided(facts));
    assertTrue(
        facts.stream()
            .anyMatch(
                fact ->
                    fact instanceof ProvenanceFact.Gap gap
                        && gap.gap().detail().contains("external-guard-misspelt")));
  }

  @Test
  void anAnswerTellsTheRequestsOfAMatcherAndThePropertiesAtRunTime() {
    SmallApplication application =
        application(WEB, SECURITY)
            .java("public interface Paths { String[] open(); }")
            .java(
                """
                import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
                import org.springframework.context.annotation.*;
                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                import org.springframework.security.web.SecurityFilterChain;
                @Configuration public class Security {
                  @Bean SecurityFilterChain chain(HttpSecurity http, Paths paths) throws Exception {
                    return http.authorizeHttpRequests(a -> a
                        .requestMatchers("/admin/**").hasRole("ADMIN")
                        .requestMatchers(paths.open()).permitAll()
                        .anyRequest().authenticated()).build();
                  }
                }
                """);
    List<Fact> facts = application.facts();
    String asked = "";
    for (Fact fact : facts) {
      asked = fact instanceof GuardFact.Question question ? question.id() : asked;
    }
    assertEquals("UNKNOWN []", decided(facts).get("/health"));
    Map<String, String> answered =
        decided(
            application
                .file(
                    "postern.model.yml",
                    "answers:\n  - question: "
                        + asked
                        + "\n    matches: [/health]\n    reason: table paths\n")
                .facts());
    assertEquals(
        Map.of(
            "/api/a",
            "AUTHENTICATED [postern.model.yml:2]",
            "/health",
            "PUBLIC_DECLARED [postern.model.yml:2]",
            "/admin/b",
            "ROLE []"),
        answered);
  }

  @Test
  void aGuardThatWasInferredIsListedAndCanBeCorrected() {
    SmallApplication application =
        application(WEB)
            .java(
                """
                import jakarta.servlet.http.*;
                import org.springframework.stereotype.Component;
                import org.springframework.web.servlet.HandlerInterceptor;
                @Component public class Gate implements HandlerInterceptor {
                  @Override public boolean preHandle(
                      HttpServletRequest request, HttpServletResponse response, Object handler) {
                    if (request.getSession().getAttribute("user") == null) {
                      response.setStatus(401);
                      return false;
                    }
                    return true;
                  }
                }
                """)
            .java(
                """
                import org.springframework.context.annotation.Configuration;
                import org.springframework.web.servlet.config.annotation.*;
                @Configuration public class Web implements WebMvcConfigurer {
                  private final Gate gate;
                  Web(Gate gate) { this.gate = gate; }
                  @Override public void addInterceptors(InterceptorRegistry registry) {
                    registry.addInterceptor(gate).addPathPatterns("/api/**");
                  }
                }
                """);
    List<Fact> facts = application.facts();
    String file = InferredGuards.text(facts);
    assertTrue(file.contains("- guard: \"Gate\""), file);
    assertTrue(file.contains("requires: \"authenticated\""), file);
    assertTrue(file.contains("endpoints: [\"GET /api/a\"]"), file);
    assertEquals("AUTHENTICATED []", decided(facts).get("/api/a"));
    List<Fact> corrected =
        application
            .file(
                "postern.model.yml",
                "guards:\n  - guard: Gate\n    requires: role:ADMIN\n    reason: only staff has sessions\n")
            .facts();
    assertEquals("ROLE [postern.model.yml:2]", decided(corrected).get("/api/a"));
    assertEquals("PUBLIC_DEFAULT []", decided(corrected).get("/health"));
  }
}
