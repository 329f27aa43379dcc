//// access: GET /a authenticated
//// inert: hasRole('ADMIN') METHOD_SECURITY_OFF
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
    return http.authorizeHttpRequests(a -> a.anyRequest().authenticated()).build();
  }
}

@RestController
class Web {
  @PreAuthorize("hasRole('ADMIN')")
  @GetMapping("/a") String a() { return ""; }
}
