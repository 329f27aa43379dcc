package dev.postern.tests.semantics.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands before an application in the same repository leaves its open doors a question. */
final class GatewayTest {

  private static final String MODULES =
      "<packaging>pom</packaging><modules><module>gate</module><module>orders</module>"
          + "<module>news</module></modules>";
  private static final String WEB = "org.springframework.boot:spring-boot-starter-web:3.2.5";
  private static final String GATE = "org.springframework.cloud:spring-cloud-starter-gateway:4.1.0";

  @TempDir private Path folder = Path.of("");

  private static String pom(String name, String artifact) {
    String[] parts = artifact.split(":", -1);
    return "<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>"
        + name
        + "</artifactId><version>1</version><dependencies><dependency><groupId>"
        + parts[0]
        + "</groupId><artifactId>"
        + parts[1]
        + "</artifactId><version>"
        + parts[2]
        + "</version></dependency></dependencies></project>";
  }

  private static String application(String name) {
    return """
        package %s;
        import org.springframework.boot.autoconfigure.SpringBootApplication;
        @SpringBootApplication public class App {
          public static void main(String[] a) {
            org.springframework.boot.SpringApplication.run(App.class, a);
          }
        }
        """
        .formatted(name);
  }

  private static String controller(String name) {
    return """
        package %s;
        import org.springframework.web.bind.annotation.*;
        @RestController public class Web { @GetMapping("/%s") String a() { return ""; } }
        """
        .formatted(name, name);
  }

  private SmallApplication services() {
    SmallApplication made =
        SmallApplication.plain(folder, MODULES)
            .file("gate/pom.xml", pom("gate", GATE))
            .file("gate/src/main/java/gate/App.java", application("gate"))
            .file(
                "gate/src/main/resources/application.yml",
                """
                spring:
                  cloud:
                    gateway:
                      routes:
                        - id: o
                          uri: lb://orders-service
                          predicates: [Path=/orders/**]
                """);
    for (String name : new String[] {"orders", "news"}) {
      made.file(name + "/pom.xml", pom(name, WEB))
          .file(name + "/src/main/java/" + name + "/App.java", application(name))
          .file(name + "/src/main/java/" + name + "/Web.java", controller(name))
          .file(
              name + "/src/main/resources/application.properties",
              "spring.application.name=" + name + "-service\n");
    }
    return made;
  }

  @Test
  void aGatewayWithAFilterOfItsOwnIsAQuestionAboutWhatItRoutesTo() {
    SmallApplication made =
        services()
            .file(
                "gate/src/main/java/gate/TokenFilter.java",
                """
                package gate;
                import org.springframework.cloud.gateway.filter.*;
                import org.springframework.stereotype.Component;
                import org.springframework.web.server.ServerWebExchange;
                import reactor.core.publisher.Mono;
                @Component public class TokenFilter implements GlobalFilter {
                  @Override public Mono<Void> filter(ServerWebExchange e, GatewayFilterChain chain) {
                    if (e.getRequest().getHeaders().getFirst("Authorization") == null) {
                      return e.getResponse().setComplete();
                    }
                    return chain.filter(e);
                  }
                }
                """);
    assertEquals(Map.of("GET /orders", "unknown", "GET /news", "public"), made.access());
  }

  @Test
  void aGatewayThatRefusesNothingIsNone() {
    assertEquals(Map.of("GET /orders", "public", "GET /news", "public"), services().access());
  }

  @Test
  void aPolicyOfTheMeshIsAQuestionAboutTheWorkloadsItSelects() {
    SmallApplication made =
        services()
            .file(
                "deploy/policy.yaml",
                """
                apiVersion: security.istio.io/v1
                kind: AuthorizationPolicy
                metadata:
                  name: news-only
                spec:
                  selector:
                    matchLabels:
                      app: news-service
                  rules:
                    - from:
                        - source:
                            requestPrincipals: ["*"]
                ---
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata:
                  name: open
                spec:
                  rules:
                    - http:
                        paths:
                          - backend: {service: {name: orders-service}}
                """);
    assertEquals(Map.of("GET /orders", "public", "GET /news", "unknown"), made.access());
  }
}
