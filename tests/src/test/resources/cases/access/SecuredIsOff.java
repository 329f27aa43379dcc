//// access: GET /a authenticated
//// access: GET /b authenticated
//// access: GET /c role:ADMIN
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

@Configuration
@EnableMethodSecurity
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(a -> a.anyRequest().authenticated()).build();
  }
}

@RestController
class Web {
  @org.springframework.security.access.annotation.Secured("ROLE_ADMIN")
  @GetMapping("/a") String a() { return ""; }

  @jakarta.annotation.security.RolesAllowed("ADMIN")
  @GetMapping("/b") String b() { return ""; }

  @PreAuthorize("hasRole('ADMIN')")
  @GetMapping("/c") String c() { return ""; }
}
