//// boot: 2.7.18
//// access: GET /admin role:ADMIN
//// access: GET /panel role:ADMIN
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
    return http.authorizeRequests()
        .antMatchers("/admin").hasRole("ADMIN")
        .mvcMatchers("/panel").hasRole("ADMIN")
        .anyRequest().permitAll()
        .and()
        .build();
  }
}

@RestController
class Web {
  @GetMapping("/admin") String admin() { return ""; }
  @GetMapping("/panel") String panel() { return ""; }
}
