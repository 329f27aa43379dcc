//// access: GET /a role:STAFF
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

abstract class BaseSecurity {
  SecurityFilterChain build(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(a -> a.anyRequest().hasRole(role()));
    return http.build();
  }

  abstract String role();
}

@Configuration
class Security extends BaseSecurity {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return build(http);
  }

  @Override
  String role() {
    return "STAFF";
  }
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }
}
