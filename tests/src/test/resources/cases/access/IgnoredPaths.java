//// access: GET /static/report public
//// access: GET /a authenticated
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

  @Bean
  org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer open() {
    return web -> web.ignoring().requestMatchers("/static/**");
  }
}

@RestController
class Web {
  @GetMapping("/static/report") String report() { return ""; }
  @GetMapping("/a") String a() { return ""; }
}
