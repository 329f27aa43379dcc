//// access: GET /admin/a public
//// access: GET /files/a role:FILES
//// inert: hasRole(ADMIN) BYPASSED_BY_IGNORING
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
  org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer ignored() {
    return web -> web.ignoring().requestMatchers("/admin/**");
  }

  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(a -> a.requestMatchers("/admin/**").hasRole("ADMIN")
        .requestMatchers("/files/**").hasRole("FILES").anyRequest().authenticated()).build();
  }
}

@RestController
class Web {
  @GetMapping("/admin/a") String a() { return ""; }
  @GetMapping("/files/a") String b() { return ""; }
}
