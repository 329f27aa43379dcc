//// access: GET /docs/x public
//// access: GET /a authenticated
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

final class Paths {
  static final String DOCS = "/docs";
  static final String[] OPEN = {DOCS + "/**", "/health"};
  private Paths() {}
}

@Configuration
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            a -> a.requestMatchers(Paths.OPEN).permitAll().anyRequest().authenticated())
        .build();
  }
}

@RestController
class Web {
  @GetMapping("/docs/x") String docs() { return ""; }
  @GetMapping("/a") String a() { return ""; }
}
