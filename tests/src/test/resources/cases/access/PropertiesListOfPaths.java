//// access: GET /open public
//// access: GET /info public
//// access: GET /a authenticated
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

@org.springframework.boot.context.properties.ConfigurationProperties("app.security")
@org.springframework.stereotype.Component
class OpenPaths {
  private java.util.List<String> paths = new java.util.ArrayList<>();
  public java.util.List<String> getPaths() { return paths; }
  public void setPaths(java.util.List<String> paths) { this.paths = paths; }
}

@Configuration
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http, OpenPaths open) throws Exception {
    return http.authorizeHttpRequests(
            a ->
                a.requestMatchers(open.getPaths().toArray(new String[0])).permitAll()
                    .anyRequest().authenticated())
        .build();
  }
}

@RestController
class Web {
  @GetMapping("/open") String open() { return ""; }
  @GetMapping("/info") String info() { return ""; }
  @GetMapping("/a") String a() { return ""; }
}
//// file: src/main/resources/application.yml
app:
  security:
    paths:
      - /open
      - /info
