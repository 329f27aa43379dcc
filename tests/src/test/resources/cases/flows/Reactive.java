//// needs: org.springframework.boot:spring-boot-starter-webflux
//// spurious: flows: GET /collected SQL x
//// flows: GET /flatMapped SQL x
//// flows: GET /fluxed SQL x
//// flows: GET /mapped SQL x
//// flows: GET /onNext SQL x
//// flows: GET /switched SQL x
//// flows: GET /zipped SQL x
package app;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class Door {
  private final JdbcTemplate jdbc;

  Door(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  int run(String text) {
    return jdbc.update("DELETE FROM t WHERE n = " + text);
  }

  @GetMapping("/mapped")
  Mono<Integer> mapped(String x) {
    return Mono.just(x).map(each -> run(each));
  }

  @GetMapping("/mappedSafe")
  Mono<Integer> mappedSafe(String x) {
    return Mono.just(x).map(each -> "1").map(each -> run(each));
  }

  @GetMapping("/flatMapped")
  Mono<Integer> flatMapped(String x) {
    return Mono.just(x).flatMap(each -> Mono.just(each + "!")).map(this::run);
  }

  @GetMapping("/flatMappedSafe")
  Mono<Integer> flatMappedSafe(String x) {
    return Mono.just(x).flatMap(each -> Mono.just("1")).map(this::run);
  }

  @GetMapping("/onNext")
  Mono<String> onNext(String x) {
    return Mono.just(x).doOnNext(each -> run(each)).map(each -> "done");
  }

  @GetMapping("/onNextSafe")
  Mono<String> onNextSafe(String x) {
    return Mono.just(x).doOnNext(each -> run("1")).map(each -> "done");
  }

  @GetMapping("/zipped")
  Mono<Integer> zipped(String x) {
    return Mono.just("1").zipWith(Mono.just(x), (a, b) -> a + b).map(this::run);
  }

  @GetMapping("/zippedSafe")
  Mono<Integer> zippedSafe(String x) {
    return Mono.just("1").zipWith(Mono.just(x), (a, b) -> a).map(this::run);
  }

  @GetMapping("/fluxed")
  Flux<Integer> fluxed(String x) {
    return Flux.just("1", x).filter(each -> each.length() > 1).map(this::run);
  }

  @GetMapping("/fluxedSafe")
  Flux<Integer> fluxedSafe(String x) {
    return Flux.just("1", "2").filter(each -> each.equals(x)).map(this::run);
  }

  @GetMapping("/collected")
  Mono<Integer> collected(String x) {
    return Flux.just("1", x).collectList().map(all -> run(all.get(0)));
  }

  @GetMapping("/switched")
  Mono<Integer> switched(String x) {
    return Mono.<String>empty().switchIfEmpty(Mono.just(x)).map(this::run);
  }

  @GetMapping("/deferredSafe")
  Mono<Integer> deferredSafe(String x) {
    return Mono.fromCallable(() -> "1").map(this::run);
  }
}
