package dev.postern.tests.gate;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The history of a small shop: commits of every kind, by name. */
final class ShopHistory implements AutoCloseable {
  static final String CLAUDE = "\n\nCo-Authored-By: Claude <noreply@anthropic.com>";
  static final String REVIEW = "\nReviewed-by: Ann <ann@shop.example>";
  static final String SECURITY = "src/main/java/shop/security/SecurityConfig.java";
  static final String CONTROLLER = "src/main/java/shop/web/OrderController.java";
  static final String TOKENS = "src/main/java/shop/security/Tokens.java";

  private final ScriptedRepository repository;
  private final Map<String, String> commits = new LinkedHashMap<>();

  ShopHistory(Path folder) {
    repository = new ScriptedRepository(folder.resolve("shop"));
    write();
  }

  Path folder() {
    return repository.folder();
  }

  /** The id of a commit. */
  String commit(String name) {
    String commit = commits.get(name);
    if (commit == null) {
      throw new IllegalArgumentException("there is no commit " + name);
    }
    return commit;
  }

  private void at(String name, String commit) {
    commits.put(name, commit);
  }

  private void write() {
    repository.write("README.md", "# Shop\n");
    at("empty", repository.commit("Bob", "Start"));
    application();
    at("start", repository.commit("Bob", "Write the application"));
    repository.write("postern.policy.yml", "version: 1\nmode: block\n");
    repository.write(
        ".github/CODEOWNERS", "* @shop/core\n/src/main/java/shop/security/ @shop/security\n");
    at("policy", repository.commit("Bob", "Add a policy"));

    repository.replace(SECURITY, "anyRequest().authenticated()", "anyRequest().permitAll()");
    at("opened", repository.commit("Bob", "Open" + CLAUDE + REVIEW));
    repository.checkout(commit("policy"), SECURITY);
    at(
        "reverted",
        repository.commit(
            "Bob", "Revert \"Open\"\n\nThis reverts commit " + commit("opened") + "."));

    repository.write(TOKENS, tokens("\"a\" + id"));
    at("trailer", repository.commit("Bob", "Make tokens" + CLAUDE));
    repository.write(TOKENS, tokens("\"b\" + id"));
    at("undeclared", repository.commit("Bob", "Make other tokens"));
    repository.write(TOKENS, tokens("\"c\" + id"));
    at("reviewed", repository.commit("Bob", "Make better tokens" + CLAUDE + REVIEW));
    repository.write(TOKENS, tokens("\"d\" + id"));
    at(
        "self",
        repository.commit(
            "Bob", "Make tokens again" + CLAUDE + "\nReviewed-by: Bob <bob@shop.example>"));
    repository.write(TOKENS, tokens("\"e\" + id"));
    at("bot", repository.commitAsBot("Claude", "noreply@anthropic.com", "Make tokens by itself"));
    repository.write(TOKENS, tokens("\"f\" + id"));
    at("person", repository.commit("Bob", "Type tokens"));
    repository.note(
        commit("person"),
        TOKENS
            + "\n  h_31dce776f88375 1-20\n---\n{\"humans\":{\"h_31dce776f88375\":{\"author\":\"Bob\"}}}");
    repository.write(TOKENS, tokens("\"g\" + id"));
    at(
        "squash",
        repository.commit("Bob", "Squash (#7)\n\n* one" + CLAUDE + "\n\n---------\n\n* two"));

    repository.write(TOKENS, tokens("\"g\"\n        + id"));
    at("format", repository.commit("Bob", "Format" + CLAUDE));
    repository.move(TOKENS, "src/main/java/shop/security/deep/Tokens.java");
    repository.replace(
        "src/main/java/shop/security/deep/Tokens.java",
        "package shop.security;",
        "package shop.security.deep;");
    at("renamed", repository.commit("Bob", "Move the tokens" + CLAUDE));

    repository.write("docs/use.md", "Use it.\n");
    at("docs", repository.commit("Bob", "Describe" + CLAUDE));
    repository.write(".github/workflows/build.yml", "on: push\n");
    at("pipeline", repository.commit("Bob", "Build" + CLAUDE));
    repository.write("postern.policy.yml", "version: 1\nmode: observe\n");
    repository.replace(SECURITY, "anyRequest().authenticated()", "anyRequest().permitAll()");
    at("relaxed", repository.commit("Bob", "Relax the gate and open" + CLAUDE + REVIEW));
    repository.write("postern.policy.yml", "version: 1\nmode: blok\n");
    at("broken", repository.commit("Bob", "Break the policy"));
    repository.write("docs/use.md", "Use it well.\n");
    at("afterBroken", repository.commit("Bob", "Describe more"));
  }

  private void application() {
    repository.write(
        "pom.xml",
        """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <parent>
            <groupId>org.springframework.boot</groupId>
            <artifactId>spring-boot-starter-parent</artifactId>
            <version>3.3.4</version>
          </parent>
          <groupId>shop</groupId>
          <artifactId>shop</artifactId>
          <version>1</version>
          <dependencies>
            <dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency>
            <dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-security</artifactId></dependency>
          </dependencies>
        </project>
        """);
    repository.write(
        "src/main/java/shop/Shop.java",
        """
        package shop;

        import org.springframework.boot.SpringApplication;
        import org.springframework.boot.autoconfigure.SpringBootApplication;

        @SpringBootApplication
        public class Shop {
          public static void main(String[] arguments) {
            SpringApplication.run(Shop.class, arguments);
          }
        }
        """);
    repository.write(
        SECURITY,
        """
        package shop.security;

        import org.springframework.context.annotation.Bean;
        import org.springframework.context.annotation.Configuration;
        import org.springframework.security.config.annotation.web.builders.HttpSecurity;
        import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
        import org.springframework.security.web.SecurityFilterChain;

        @Configuration
        @EnableWebSecurity
        public class SecurityConfig {
          @Bean
          SecurityFilterChain chain(HttpSecurity http) throws Exception {
            return http
                .authorizeHttpRequests(
                    auth ->
                        auth
                            .anyRequest().authenticated())
                .build();
          }
        }
        """);
    repository.write(
        CONTROLLER,
        """
        package shop.web;

        import org.springframework.web.bind.annotation.GetMapping;
        import org.springframework.web.bind.annotation.RestController;

        @RestController
        public class OrderController {
          @GetMapping("/orders")
          public String orders() {
            return "none";
          }
        }
        """);
  }

  private static String tokens(String value) {
    return """
        package shop.security;

        public class Tokens {
          public String token(String id) {
            String token = %s;
            return token;
          }
        }
        """
        .formatted(value);
  }

  @Override
  public void close() {
    repository.close();
  }
}
