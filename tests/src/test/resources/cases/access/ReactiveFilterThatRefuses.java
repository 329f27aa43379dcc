//// access: GET /a authenticated
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
    if (exchange.getRequest().getPath().value().startsWith("/open/")) {
      return chain.filter(exchange);
    }
    String token = exchange.getRequest().getHeaders().getFirst("Authorization");
    if (token == null) {
      exchange.getResponse().setStatusCode(HttpStatus.UNAUTHORIZED);
      return exchange.getResponse().setComplete();
    }
    return tokens.findUserByToken(token)
        .flatMap(user -> chain.filter(exchange))
        .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.UNAUTHORIZED)));
  }
}

@RestController
class Web {
  @GetMapping("/a") String a() { return ""; }
  @GetMapping("/open/a") String b() { return ""; }
}
