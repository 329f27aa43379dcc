//// access: GET /a authenticated
//// access: POST /a role:ADMIN
//// access: DELETE /a authenticated
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
            a ->
                a.requestMatchers(org.springframework.http.HttpMethod.POST, "/a").hasRole("ADMIN")
                    .anyRequest().authenticated())
        .build();
  }
}

@RestController
@RequestMapping("/a")
class Web {
  @GetMapping String read() { return ""; }
  @PostMapping String add() { return ""; }
  @DeleteMapping void drop() {}
}
