//// access: GET /a authenticated
//// access: GET /a public [security.enabled=false]
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
  @org.springframework.boot.autoconfigure.condition.ConditionalOnProperty(name = "security.enabled", havingValue = "true", matchIfMissing = true)
  SecurityFilterChain closed(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(a -> a.anyRequest().authenticated()).build();
  }

  @Bean
  @org.springframework.boot.autoconfigure.condition.ConditionalOnProperty(name = "security.enabled", havingValue = "false")
  SecurityFilterChain open(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(a -> a.anyRequest().permitAll()).build();
  }
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }
}
