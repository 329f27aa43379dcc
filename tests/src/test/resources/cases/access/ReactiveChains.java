//// access: DELETE /api/a denied
//// access: GET /admin/a role:ADMIN
//// access: GET /api/a perm:SCOPE_read
//// access: GET /open/a public
//// access: GET /other denied
//// without: spring-boot-starter-web
//// needs: org.springframework.boot:spring-boot-starter-webflux
package app;

import org.springframework.context.annotation.*;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.bind.annotation.*;

@Configuration
@EnableWebFluxSecurity
class Security {
  @Bean
  @Order(1)
  SecurityWebFilterChain api(ServerHttpSecurity http) {
    return http.securityMatcher(ServerWebExchangeMatchers.pathMatchers("/api/**"))
        .authorizeExchange(e -> e.pathMatchers(HttpMethod.GET).hasAuthority("SCOPE_read").anyExchange().denyAll())
        .build();
  }

  @Bean
  @Order(2)
  SecurityWebFilterChain rest(ServerHttpSecurity http) {
    http.authorizeExchange().pathMatchers("/open/**").permitAll().pathMatchers("/admin/**").hasRole("ADMIN");
    return http.build();
  }
}

@RestController
class Web {
  @GetMapping("/open/a") String a() { return ""; }
  @GetMapping("/admin/a") String b() { return ""; }
  @GetMapping("/api/a") String c() { return ""; }
  @DeleteMapping("/api/a") String d() { return ""; }
  @GetMapping("/other") String e() { return ""; }
}
