//// access: GET /a public
package app;

import org.springframework.context.annotation.*;
import org.springframework.security.access.prepost.*;
import org.springframework.security.config.annotation.method.configuration.*;
import org.springframework.security.config.annotation.web.builders.*;
import org.springframework.security.web.*;
import org.springframework.web.bind.annotation.*;

@Configuration
class Security {
  @org.springframework.beans.factory.annotation.Value("${app.secure}")
  boolean secure;

  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    if (secure) {
      http.authorizeHttpRequests(a -> a.anyRequest().authenticated());
    } else {
      http.authorizeHttpRequests(a -> a.anyRequest().permitAll());
    }
    return http.build();
  }
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }
}
//// file: src/main/resources/application.properties
app.secure=false
