//// boot: 2.6.15
//// access: GET /a authenticated
//// access: GET /b role:ADMIN
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

@Configuration
@org.springframework.security.config.annotation.method.configuration.EnableGlobalMethodSecurity(securedEnabled = true)
class Security
    extends org.springframework.security.config.annotation.web.configuration.WebSecurityConfigurerAdapter {
  @Override
  protected void configure(HttpSecurity http) throws Exception {
    http.authorizeRequests().anyRequest().authenticated();
  }
}

@RestController
class Web {
  @PreAuthorize("hasRole('ADMIN')")
  @GetMapping("/a") String a() { return ""; }

  @org.springframework.security.access.annotation.Secured("ROLE_ADMIN")
  @GetMapping("/b") String b() { return ""; }
}
