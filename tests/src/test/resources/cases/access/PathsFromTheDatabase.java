//// access: GET /a unknown
//// access: GET /b role:ADMIN ?
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

interface Rules {
  java.util.List<String> open();
}

@Configuration
@EnableMethodSecurity
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http, Rules rules) throws Exception {
    return http.authorizeHttpRequests(
            a ->
                a.requestMatchers(rules.open().toArray(new String[0])).permitAll()
                    .anyRequest().authenticated())
        .build();
  }
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }

  @PreAuthorize("hasRole('ADMIN')")
  @GetMapping("/b") String b() { return ""; }
}
