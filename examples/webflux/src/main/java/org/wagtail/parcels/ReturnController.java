package org.wagtail.parcels;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Parcels that come back; the rules stand at the methods. */
@RestController
@RequestMapping("/returns")
public class ReturnController {

    private final ReturnService returns;

    public ReturnController(ReturnService returns) {
        this.returns = returns;
    }

    @GetMapping
    @PreAuthorize("hasRole('DISPATCH')")
    public Flux<String> all() {
        return Flux.just("one", "two");
    }

    @GetMapping("/{id}")
    @PreAuthorize("isAuthenticated()")
    public Mono<String> one(@PathVariable long id) {
        return Mono.just("return " + id);
    }

    @PostMapping("/{id}/refund")
    public Mono<String> refund(@PathVariable long id) {
        return returns.refund(id);
    }

    @DeleteMapping("/{id}")
    public Mono<String> scrap(@PathVariable long id) {
        return returns.scrap(id);
    }

    @GetMapping("/closed")
    public Mono<String> closed() {
        return Mono.just("closed");
    }

    @GetMapping("/terms")
    public Mono<String> terms() {
        return Mono.just("terms");
    }
}
