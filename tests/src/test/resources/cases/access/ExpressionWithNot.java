//// access: GET /a public ?
//// access: GET /b role:A&B ?
//// access: GET /c unknown ?
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
    return http.authorizeHttpRequests(a -> a.anyRequest().permitAll()).build();
  }
}

@RestController
class Web {
  @PreAuthorize("!hasRole('BANNED')")
  @GetMapping("/a") String a() { return ""; }

  @PreAuthorize("hasRole('A') and hasRole('B')")
  @GetMapping("/b") String b() { return ""; }

  @PreAuthorize("@unknownBean.may(authentication)")
  @GetMapping("/c") String c() { return ""; }
}
