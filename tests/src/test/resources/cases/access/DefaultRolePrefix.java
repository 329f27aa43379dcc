//// access: GET /a role:ADMIN
//// access: GET /b role:ADMIN
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

@Configuration
@EnableMethodSecurity(securedEnabled = true)
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(a -> a.requestMatchers("/a").hasAuthority("ROLE_ADMIN").anyRequest().authenticated()).build();
  }
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }

  @org.springframework.security.access.annotation.Secured("ROLE_ADMIN")
  @GetMapping("/b") String b() { return ""; }
}
