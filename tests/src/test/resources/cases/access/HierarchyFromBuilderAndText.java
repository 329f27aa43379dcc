//// access: GET /a role:USER
//// includes: role(ADMIN) > role(STAFF)
//// includes: role(ADMIN) > role(USER)
//// includes: role(ROOT) > role(ADMIN)
//// includes: role(ROOT) > role(STAFF)
//// includes: role(ROOT) > role(USER)
//// includes: role(STAFF) > role(USER)
//// includes: role(X) > permission(read)
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
    return org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl
        .withDefaultRolePrefix()
        .role("ROOT").implies("ADMIN")
        .role("ADMIN").implies("STAFF")
        .role("STAFF").implies("USER")
        .build();
  }

  @Bean
  org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl old() {
    org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl made =
        new org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl();
    made.setHierarchy("ROLE_X > read");
    return made;
  }

  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(a -> a.anyRequest().hasRole("USER")).build();
  }
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }
}
