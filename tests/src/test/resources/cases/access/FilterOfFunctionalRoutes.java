//// access: GET /a authenticated ?
//// access: GET /b authenticated ?
//// access: GET /c public
//// without: spring-boot-starter-security
//// without: spring-boot-starter-web
//// needs: org.springframework.boot:spring-boot-starter-webflux
package app;

import org.springframework.context.annotation.*;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.*;
import reactor.core.publisher.Mono;

@Configuration
class Routes {
  @Bean
  RouterFunction<ServerResponse> guarded() {
    return RouterFunctions.route()
        .GET("/a", request -> ServerResponse.ok().build())
        .GET("/b", request -> ServerResponse.ok().build())
        .filter((request, next) -> request.exchange().getAttribute("loginUser") == null
            ? ServerResponse.status(HttpStatus.UNAUTHORIZED).build()
            : next.handle(request))
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> open() {
    return RouterFunctions.route().GET("/c", request -> ServerResponse.ok().build()).build();
  }
}
