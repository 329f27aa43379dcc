package org.wagtail.parcels;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class ReturnService {

    @PreAuthorize("hasRole('MANAGER')")
    public Mono<String> refund(long id) {
        return Mono.just("refunded " + id);
    }

    @PreAuthorize("hasAnyRole('MANAGER', 'DISPATCH')")
    public Mono<String> scrap(long id) {
        return Mono.just("scrapped " + id);
    }
}
