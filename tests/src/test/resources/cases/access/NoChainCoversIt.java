//// access: GET /api/a authenticated
//// access: GET /b public
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
  SecurityFilterChain api(HttpSecurity http) throws Exception {
    return http.securityMatcher("/api/**").authorizeHttpRequests(a -> a.anyRequest().authenticated()).build();
  }
}

@RestController
class Web {
  @GetMapping("/api/a") String a() { return ""; }
  @GetMapping("/b") String b() { return ""; }
}
