package dev.postern.tests.semantics.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chains whose patterns a piece of code collects from annotated handlers. */
final class CollectedPatternsTest {

  private static final String[] SECURITY = {
    "org.springframework.boot:spring-boot-starter-web",
    "org.springframework.boot:spring-boot-starter-security"
  };

  @TempDir private Path folder = Path.of("");

  private SmallApplication application(String collector, String use) {
    return SmallApplication.of(folder, "2.7.18", SECURITY)
        .java(
            "import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME)"
                + " public @interface Open {}")
        .java(
            """
            import org.springframework.web.bind.annotation.*;
            @RestController public class Things {
              @Open @GetMapping("/a") public String a() { return ""; }
              @Open @PostMapping("/b") public String b() { return ""; }
              @GetMapping("/b") public String c() { return ""; }
              @Open @RequestMapping("/d") public String d() { return ""; }
              @GetMapping("/e") public String e() { return ""; }
            }
            """)
        .java(collector)
        .java(
            """
            import java.util.*;
            import org.springframework.context.*;
            import org.springframework.context.annotation.*;
            import org.springframework.http.HttpMethod;
            import org.springframework.security.config.annotation.web.builders.HttpSecurity;
            import org.springframework.security.web.SecurityFilterChain;
            @Configuration public class Chains {
              private final ApplicationContext context;
              Chains(ApplicationContext context) { this.context = context; }
              @Bean SecurityFilterChain chain(HttpSecurity http) throws Exception {
                %s
              }
            }
            """
                .formatted(use));
  }

  private static final Map<String, String> EXPECTED =
      Map.of(
          "GET /a", "public",
          "POST /b", "public",
          "GET /b", "authenticated",
          "ANY /d", "public",
          "GET /e", "authenticated");

  @Test
  void followsAMapOfSetsKeyedByAnEnumOfTheApplication() {
    SmallApplication application =
        application(
            """
            import java.util.*;
            import org.springframework.context.ApplicationContext;
            import org.springframework.web.bind.annotation.RequestMethod;
            import org.springframework.web.method.HandlerMethod;
            import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
            import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
            public class Collector {
              public enum Verb {
                GET("GET"), POST("POST"), ALL("all");
                private final String word;
                Verb(String word) { this.word = word; }
                public String getWord() { return word; }
                static Verb find(String word) {
                  for (Verb each : values()) { if (each.getWord().equals(word)) { return each; } }
                  return ALL;
                }
              }
              static Map<String, Set<String>> open(ApplicationContext context) {
                RequestMappingHandlerMapping mapping =
                    (RequestMappingHandlerMapping) context.getBean("requestMappingHandlerMapping");
                Map<String, Set<String>> all = new HashMap<>(4);
                Set<String> get = new HashSet<>();
                Set<String> post = new HashSet<>();
                Set<String> rest = new HashSet<>();
                for (Map.Entry<RequestMappingInfo, HandlerMethod> each
                    : mapping.getHandlerMethods().entrySet()) {
                  Open open = each.getValue().getMethodAnnotation(Open.class);
                  if (null != open) {
                    List<RequestMethod> verbs =
                        new ArrayList<>(each.getKey().getMethodsCondition().getMethods());
                    Verb verb =
                        Verb.find(verbs.isEmpty() ? Verb.ALL.getWord() : verbs.get(0).name());
                    switch (Objects.requireNonNull(verb)) {
                      case GET:
                        get.addAll(each.getKey().getPatternsCondition().getPatterns());
                        break;
                      case POST:
                        post.addAll(each.getKey().getPatternsCondition().getPatterns());
                        break;
                      default:
                        rest.addAll(each.getKey().getPatternsCondition().getPatterns());
                        break;
                    }
                  }
                }
                all.put(Verb.GET.getWord(), get);
                all.put(Verb.POST.getWord(), post);
                all.put(Verb.ALL.getWord(), rest);
                return all;
              }
            }
            """,
            """
            Map<String, Set<String>> open = Collector.open(context);
            return http.authorizeRequests()
                .antMatchers(HttpMethod.GET, open.get("GET").toArray(new String[0])).permitAll()
                .antMatchers(HttpMethod.POST, open.get("POST").toArray(new String[0])).permitAll()
                .antMatchers(open.get(Collector.Verb.ALL.getWord()).toArray(new String[0]))
                .permitAll()
                .anyRequest().authenticated().and().build();
            """);
    assertEquals(EXPECTED, application.access());
  }

  @Test
  void followsStreamsThatGroupPatternsByVerb() {
    SmallApplication application =
        application(
            """
            import java.util.*;
            import java.util.stream.Collectors;
            import org.springframework.context.ApplicationContext;
            import org.springframework.http.HttpMethod;
            import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
            import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
            public class Collector {
              static HttpMethod verb(RequestMappingInfo info) {
                return info.getMethodsCondition().getMethods().isEmpty() ? HttpMethod.TRACE
                    : HttpMethod.valueOf(
                        info.getMethodsCondition().getMethods().iterator().next().name());
              }
              static Map<HttpMethod, List<RequestMappingInfo>> open(ApplicationContext context) {
                return context.getBean(RequestMappingHandlerMapping.class).getHandlerMethods()
                    .entrySet().stream()
                    .filter(each -> each.getValue().hasMethodAnnotation(Open.class))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.groupingBy(Collector::verb));
              }
              static String[] patterns(List<RequestMappingInfo> all) {
                return all == null ? new String[0] : all.stream()
                    .flatMap(each -> each.getPatternValues().stream()).toArray(String[]::new);
              }
            }
            """,
            """
            Map<HttpMethod, List<org.springframework.web.servlet.mvc.method.RequestMappingInfo>>
                open = Collector.open(context);
            http.authorizeRequests(rules -> {
              for (HttpMethod verb : open.keySet()) {
                String[] patterns = Collector.patterns(open.get(verb));
                if (verb == HttpMethod.TRACE) {
                  rules.antMatchers(patterns).permitAll();
                } else {
                  rules.antMatchers(verb, patterns).permitAll();
                }
              }
              rules.anyRequest().authenticated();
            });
            return http.build();
            """);
    assertEquals(EXPECTED, application.access());
  }
}
