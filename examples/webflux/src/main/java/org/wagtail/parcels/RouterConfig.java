package org.wagtail.parcels;

import static org.springframework.web.reactive.function.server.RequestPredicates.DELETE;
import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RequestPredicates.POST;
import static org.springframework.web.reactive.function.server.RequestPredicates.accept;
import static org.springframework.web.reactive.function.server.RequestPredicates.path;
import static org.springframework.web.reactive.function.server.RouterFunctions.nest;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration
public class RouterConfig {

    @Bean
    public RouterFunction<ServerResponse> parcelRoutes(ParcelHandler handler) {
        return RouterFunctions.route()
            .path("/tracking", builder -> builder
                .GET("/{number}", handler::track)
                .POST("", accept(MediaType.APPLICATION_JSON), handler::register))
            .GET("/labels/{number}", request -> ServerResponse.ok().bodyValue(request.pathVariable("number")))
            .build();
    }

    @Bean
    public RouterFunction<ServerResponse> courierRoutes(ParcelHandler handler) {
        return nest(path("/couriers"),
            route(GET("/{id}"), handler::courier)
                .andRoute(DELETE("/{id}").and(accept(MediaType.APPLICATION_JSON)), handler::dismiss)
                .andRoute(POST("/{id}/location"), handler::locate));
    }
}
