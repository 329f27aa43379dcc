//// access: GET /a public
//// access: GET /open/a public
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
    String token = exchange.getRequest().getHeaders().getFirst("Authorization");
    return Mono.justOrEmpty(token)
        .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.UNAUTHORIZED)))
        .flatMap(tokens::findUserByToken)
        .flatMap(user -> chain.filter(exchange))
        .onErrorResume(problem -> chain.filter(exchange));
  }
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }
  @GetMapping("/open/a") String b() { return ""; }
}
