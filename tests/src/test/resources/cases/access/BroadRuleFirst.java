//// access: GET /admin/users public
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
            a ->
                a.requestMatchers("/**").permitAll()
                    .requestMatchers("/admin/**").hasRole("ADMIN"))
        .build();
  }
}

@RestController
class Web {
  @GetMapping("/admin/users") String users() { return ""; }
}
