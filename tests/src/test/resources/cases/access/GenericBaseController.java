//// access: GET /cats role:CATS
//// access: GET /dogs authenticated
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
    return http.authorizeHttpRequests(a -> a.anyRequest().authenticated()).build();
  }
}

abstract class Base<T> {
  @GetMapping
  public java.util.List<T> all() { return java.util.List.of(); }
}

@RestController
@RequestMapping("/cats")
class Cats extends Base<String> {
  @Override
  @PreAuthorize("hasRole('CATS')")
  public java.util.List<String> all() { return java.util.List.of(); }
}

@RestController
@RequestMapping("/dogs")
class Dogs extends Base<Integer> {}
