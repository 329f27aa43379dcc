//// access: GET /a unknown
//// access: GET /open/a unknown
//// without: spring-boot-starter-security
//// without: spring-boot-starter-web
//// needs: org.springframework.boot:spring-boot-starter-webflux
package app;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.server.*;
import reactor.core.publisher.Mono;

interface Tokens {
  Mono<String> findUserByToken(String token);
}

@Component
class Gate implements WebFilter {
  private final Tokens tokens;

  Gate(Tokens tokens) { this.tokens = tokens; }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return vendor.Logins.check(exchange).flatMap(ok -> chain.filter(exchange));
  }
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }
  @GetMapping("/open/a") String b() { return ""; }
}
