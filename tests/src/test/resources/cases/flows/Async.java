//// flows: GET /accepted SQL x
//// flows: GET /applied SQL x
//// flows: GET /collectedMap SQL x
//// flows: GET /combined SQL x
//// flows: GET /composed SQL x
//// flows: GET /executed SQL x
//// flows: GET /flatMapped SQL x
//// flows: GET /future SQL x
//// flows: GET /ifPresent SQL x
//// flows: GET /orElse SQL x
//// flows: GET /reduced SQL x
//// flows: GET /sorted SQL x
//// flows: GET /submitted SQL x
//// flows: GET /thread SQL x
package app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.*;
import java.util.stream.*;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Door {
  private final JdbcTemplate jdbc;

  Door(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  int run(String text) {
    return jdbc.update("DELETE FROM t WHERE n = " + text);
  }

  @GetMapping("/future")
  int future(String x) throws Exception {
    return run(CompletableFuture.supplyAsync(() -> x).get());
  }

  @GetMapping("/futureSafe")
  int futureSafe(String x) throws Exception {
    return run(CompletableFuture.supplyAsync(() -> "1").get());
  }

  @GetMapping("/applied")
  int applied(String x) {
    return run(CompletableFuture.completedFuture(x).thenApply(String::trim).join());
  }

  @GetMapping("/appliedAway")
  int appliedAway(String x) {
    return run(CompletableFuture.completedFuture(x).thenApply(each -> "1").join());
  }

  @GetMapping("/accepted")
  int accepted(String x) {
    CompletableFuture.completedFuture(x).thenAccept(each -> run(each));
    return 0;
  }

  @GetMapping("/acceptedSafe")
  int acceptedSafe(String x) {
    CompletableFuture.completedFuture(x).thenAccept(each -> run("1"));
    return 0;
  }

  @GetMapping("/composed")
  int composed(String x) {
    return run(CompletableFuture.completedFuture(x).thenCompose(each -> CompletableFuture.completedFuture(each + "!")).join());
  }

  @GetMapping("/composedSafe")
  int composedSafe(String x) {
    return run(CompletableFuture.completedFuture(x).thenCompose(each -> CompletableFuture.completedFuture("1")).join());
  }

  @GetMapping("/combined")
  int combined(String x) {
    return run(CompletableFuture.completedFuture("1").thenCombine(CompletableFuture.completedFuture(x), (a, b) -> a + b).join());
  }

  @GetMapping("/combinedSafe")
  int combinedSafe(String x) {
    return run(CompletableFuture.completedFuture("1").thenCombine(CompletableFuture.completedFuture(x), (a, b) -> a).join());
  }

  @GetMapping("/submitted")
  int submitted(String x) throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    return run(pool.submit(() -> x).get());
  }

  @GetMapping("/submittedSafe")
  int submittedSafe(String x) throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    return run(pool.submit(() -> "1").get());
  }

  @GetMapping("/executed")
  int executed(String x) {
    Executors.newSingleThreadExecutor().execute(() -> run(x));
    return 0;
  }

  @GetMapping("/executedSafe")
  int executedSafe(String x) {
    Executors.newSingleThreadExecutor().execute(() -> run("1"));
    return x.length();
  }

  @GetMapping("/thread")
  int thread(String x) {
    new Thread(() -> run(x)).start();
    return 0;
  }

  @GetMapping("/threadSafe")
  int threadSafe(String x) {
    new Thread(() -> run("1")).start();
    return x.length();
  }

  @GetMapping("/flatMapped")
  int flatMapped(String x) {
    return run(Stream.of(List.of(x)).flatMap(each -> each.stream()).collect(Collectors.joining()));
  }

  @GetMapping("/flatMappedAway")
  int flatMappedAway(String x) {
    return run(Stream.of(List.of(x)).flatMap(each -> Stream.of("1")).collect(Collectors.joining()));
  }

  @GetMapping("/collectedMap")
  int collectedMap(String x) {
    return run(Stream.of(x).collect(Collectors.toMap(a -> "k", a -> a)).get("k"));
  }

  @GetMapping("/reduced")
  int reduced(String x) {
    return run(Stream.of("1", x).reduce("", (a, b) -> a + b));
  }

  @GetMapping("/reducedSafe")
  int reducedSafe(String x) {
    return run(Stream.of("1", "2").reduce("", (a, b) -> a + b) + x.length());
  }

  @GetMapping("/numbers")
  int numbers(String x) {
    return run("" + Stream.of(x).mapToInt(String::length).sum());
  }

  @GetMapping("/orElse")
  int orElse(String x) {
    return run(Optional.<String>empty().orElse(x));
  }

  @GetMapping("/orElseSafe")
  int orElseSafe(String x) {
    return run(Optional.of("1").map(each -> each).orElse("2") + x.length());
  }

  @GetMapping("/ifPresent")
  int ifPresent(String x) {
    Optional.of(x).ifPresent(each -> run(each));
    return 0;
  }

  @GetMapping("/ifPresentSafe")
  int ifPresentSafe(String x) {
    Optional.of(x).ifPresent(each -> run("1"));
    return 0;
  }

  @GetMapping("/sorted")
  int sorted(String x) {
    return run(Stream.of("1", x).sorted().toList().get(0));
  }

  @GetMapping("/matched")
  int matched(String x) {
    return run("" + Stream.of(x).anyMatch(each -> each.isEmpty()));
  }
}
