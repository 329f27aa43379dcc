//// access: GET /open public
//// access: GET /closed authenticated
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
            a -> a.requestMatchers(openPaths()).permitAll().anyRequest().authenticated())
        .build();
  }

  private static String[] openPaths() {
    return new String[] {"/open"};
  }
}

@RestController
class Web {
  @GetMapping("/open") String open() { return ""; }
  @GetMapping("/closed") String closed() { return ""; }
}
