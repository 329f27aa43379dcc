//// access: GET /users/{id} authenticated
//// access: GET /users/me public
//// access: GET /files/{name}/raw public
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
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            a -> a.requestMatchers("/users/me", "/files/*/raw").permitAll().anyRequest().authenticated())
        .build();
  }
}

@RestController
class Web {
  @GetMapping("/users/{id}") String one(@PathVariable String id) { return ""; }
  @GetMapping("/users/me") String me() { return ""; }
  @GetMapping("/files/{name}/raw") String raw(@PathVariable String name) { return ""; }
}
