package org.wagtail.parcels;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
public class CustomsController {

    @GetMapping("/customs/{office}")
    public Mono<String> office(@PathVariable String office) {
        return Mono.just(office);
    }

    @DeleteMapping("/customs/{office}")
    public Mono<String> close(@PathVariable String office) {
        return Mono.just(office);
    }

    @GetMapping("/customs/{office}/duties")
    public Mono<String> duties(@PathVariable String office) {
        return Mono.just(office);
    }

    @DeleteMapping("/customs/{office}/duties")
    public Mono<String> waive(@PathVariable String office) {
        return Mono.just(office);
    }
}
