//// access: GET /open public
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
    http.authorizeHttpRequests(this::rules);
    return http.build();
  }

  private void rules(
      org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry a) {
    a.requestMatchers("/open").permitAll();
    a.anyRequest().authenticated();
  }
}

@RestController
class Web {
  @GetMapping("/open") String open() { return ""; }
  @GetMapping("/a") String a() { return ""; }
}
