//// access: GET /api/a role:API
//// access: GET /b authenticated
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

@Configuration
class Security {
  @Bean
  @org.springframework.core.annotation.Order(2)
  SecurityFilterChain all(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(a -> a.anyRequest().authenticated()).build();
  }

  @Bean
  @org.springframework.core.annotation.Order(1)
  SecurityFilterChain api(HttpSecurity http) throws Exception {
    return http.securityMatcher("/api/**").authorizeHttpRequests(a -> a.anyRequest().hasRole("API")).build();
  }
}

@RestController
class Web {
  @GetMapping("/api/a") String a() { return ""; }
  @GetMapping("/b") String b() { return ""; }
}
