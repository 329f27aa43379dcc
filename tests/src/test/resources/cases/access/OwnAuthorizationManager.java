//// access: GET /a unknown
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
  SecurityFilterChain chain(HttpSecurity http, Clock clock) throws Exception {
    return http.authorizeHttpRequests(
            a ->
                a.anyRequest()
                    .access((caller, request) -> clock.decide()))
        .build();
  }
}

interface Clock {
  org.springframework.security.authorization.AuthorizationDecision decide();
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }
}
