//// access: GET /a role:ADMIN
//// access: GET /b role:ADMIN|USER
//// access: GET /c authenticated
//// access: GET /d denied
//// access: GET /e public
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
    return http.authorizeHttpRequests(a -> a.requestMatchers("/e").permitAll().anyRequest().authenticated()).build();
  }
}

@RestController
@PreAuthorize("hasRole('ADMIN')")
class Web {
  @GetMapping("/a") String a() { return ""; }

  @PreAuthorize("hasAnyRole('ADMIN', 'USER')")
  @GetMapping("/b") String b() { return ""; }

  @PreAuthorize("permitAll()")
  @GetMapping("/c") String c() { return ""; }

  @PreAuthorize("denyAll()")
  @GetMapping("/d") String d() { return ""; }

  @PreAuthorize("permitAll()")
  @GetMapping("/e") String e() { return ""; }
}
