//// access: GET /a role:AUDITOR
//// access: GET /b perm:report:read
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('AUDITOR')")
@interface Auditors {}

@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@PreAuthorize("hasAuthority('report:read')")
@interface MayReadReports {}

@Configuration
@EnableMethodSecurity
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(a -> a.anyRequest().authenticated()).build();
  }
}

@RestController
class Web {
  @Auditors
  @GetMapping("/a") String a() { return ""; }

  @MayReadReports
  @GetMapping("/b") String b() { return ""; }
}
