//// access: GET /shop/api/a role:ADMIN
//// access: GET /shop/api/b authenticated
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
    return http.authorizeHttpRequests(
            a -> a.requestMatchers("/api/a").hasRole("ADMIN").requestMatchers("/shop/api/b").permitAll().anyRequest().authenticated())
        .build();
  }
}

@RestController
@RequestMapping("/api")
class Web {
  @GetMapping("/a") String a() { return ""; }
  @GetMapping("/b") String b() { return ""; }
}
//// file: src/main/resources/application.properties
server.servlet.context-path=/shop
