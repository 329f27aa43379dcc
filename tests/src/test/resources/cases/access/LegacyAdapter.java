//// boot: 2.6.15
//// access: GET /a/b public
//// access: GET /c role:ADMIN
//// access: GET /d authenticated
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

@Configuration
class Security
    extends org.springframework.security.config.annotation.web.configuration.WebSecurityConfigurerAdapter {
  @Override
  protected void configure(HttpSecurity http) throws Exception {
    http.csrf().disable()
        .authorizeRequests()
        .antMatchers("/a/**").permitAll()
        .antMatchers("/c").access("hasRole('ADMIN')")
        .anyRequest().authenticated()
        .and()
        .httpBasic();
  }
}

@RestController
class Web {
  @GetMapping("/a/b") String b() { return ""; }
  @GetMapping("/c") String c() { return ""; }
  @GetMapping("/d") String d() { return ""; }
}
