//// access: GET /a role:ADMIN
//// grants: CODE [permission(things:read)]
//// grants: IN_MEMORY [role(ADMIN), role(USER)]
//// grants: STORED more []
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

@Configuration
class Security {
  static final String ADMIN = "ADMIN";

  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(a -> a.anyRequest().hasRole("ADMIN")).build();
  }

  @Bean
  org.springframework.security.core.userdetails.UserDetailsService users() {
    return new org.springframework.security.provisioning.InMemoryUserDetailsManager(
        org.springframework.security.core.userdetails.User.withUsername("a").password("{noop}a")
            .roles(ADMIN, "USER").build());
  }

  Object fixed() {
    return new org.springframework.security.core.authority.SimpleGrantedAuthority("things:read");
  }

  Object stored(String name) {
    return new org.springframework.security.core.authority.SimpleGrantedAuthority("ROLE_" + name);
  }
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }
}
