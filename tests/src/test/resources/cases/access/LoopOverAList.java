//// access: GET /a public
//// access: GET /b public
//// access: GET /c role:ADMIN
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

@Configuration
class Security {
  private static final java.util.List<String> OPEN = java.util.List.of("/a", "/b");

  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(
        a -> {
          for (String path : OPEN) {
            a.requestMatchers(path).permitAll();
          }
          a.anyRequest().hasRole("ADMIN");
        });
    return http.build();
  }
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }
  @GetMapping("/b") String b() { return ""; }
  @GetMapping("/c") String c() { return ""; }
}
