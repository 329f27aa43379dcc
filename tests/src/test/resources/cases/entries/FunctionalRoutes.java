//// entry: HTTP GET /people/{id} People.one
//// entry: HTTP POST /people People.add
//// entry: HTTP GET /people [param q] People.find
//// entry: HTTP GET /a People.alternative
//// entry: HTTP GET /b People.alternative
//// entry: HTTP PUT /static/x People.put
//// entry: HTTP DELETE /loose People.loose
package app;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.PUT;
import static org.springframework.web.servlet.function.RequestPredicates.accept;
import static org.springframework.web.servlet.function.RequestPredicates.param;
import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.nest;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration
class Routes {
  @Bean
  RouterFunction<ServerResponse> people(People people) {
    return route()
        .path("/people", builder -> builder
            .GET("/{id}", accept(MediaType.APPLICATION_JSON), people::one)
            .GET(param("q", text -> true), people::find)
            .POST(people::add))
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> others(People people) {
    return route(GET("/a").or(GET("/b")), people::alternative).and(fixed(people));
  }

  private RouterFunction<ServerResponse> fixed(People people) {
    return nest(path("/static"), route(PUT("/x"), people::put));
  }
}

interface Contribution {
  RouterFunction<ServerResponse> routes();
}

@Component
class Loose implements Contribution {
  private final People people = new People();

  @Override
  public RouterFunction<ServerResponse> routes() {
    return route().DELETE("/loose", people::loose).build();
  }
}

@Component
class People {
  ServerResponse one(ServerRequest request) { return null; }
  ServerResponse add(ServerRequest request) { return null; }
  ServerResponse find(ServerRequest request) { return null; }
  ServerResponse alternative(ServerRequest request) { return null; }
  ServerResponse put(ServerRequest request) { return null; }
  ServerResponse loose(ServerRequest request) { return null; }
}
