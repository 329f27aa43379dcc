package org.wagtail.parcels;

import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

@Component
public class ParcelHandler {

    public Mono<ServerResponse> track(ServerRequest request) {
        return ServerResponse.ok().bodyValue(request.pathVariable("number"));
    }

    public Mono<ServerResponse> register(ServerRequest request) {
        return request.bodyToMono(Parcel.class).flatMap(parcel -> ServerResponse.ok().bodyValue(parcel));
    }

    public Mono<ServerResponse> courier(ServerRequest request) {
        return ServerResponse.ok().bodyValue(request.queryParam("detail").orElse(""));
    }

    public Mono<ServerResponse> dismiss(ServerRequest request) {
        return ServerResponse.noContent().build();
    }

    public Mono<ServerResponse> locate(ServerRequest request) {
        return ServerResponse.accepted().build();
    }
}
