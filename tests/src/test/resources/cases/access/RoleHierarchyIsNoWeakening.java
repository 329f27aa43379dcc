//// access: GET /a role:USER
//// access: GET /b role:ADMIN
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
  org.springframework.security.access.hierarchicalroles.RoleHierarchy hierarchy() {
    return org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl.fromHierarchy(
        "ROLE_ADMIN > ROLE_USER");
  }

  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            a -> a.requestMatchers("/a").hasRole("USER").anyRequest().hasRole("ADMIN"))
        .build();
  }
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }
  @GetMapping("/b") String b() { return ""; }
}
