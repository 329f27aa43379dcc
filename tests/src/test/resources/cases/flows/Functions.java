//// flows: GET /anonymous SQL x
//// flows: GET /captured SQL x
//// flows: GET /joined SQL x
//// flows: GET /mapped SQL x
//// flows: GET /optional SQL x
//// flows: GET /reference SQL x
//// flows: GET /supplier SQL x
package app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

  @GetMapping("/supplier")
  int supplier(String x) {
    Supplier<String> later = () -> x;
    return run(later.get());
  }

  @GetMapping("/otherSupplier")
  int otherSupplier(String x) {
    Supplier<String> later = () -> "1";
    String y = x;
    return run(later.get());
  }

  @GetMapping("/mapped")
  int mapped(String x) {
    return run(List.of(x).stream().map(each -> each + "!").findFirst().get());
  }

  @GetMapping("/mappedAway")
  int mappedAway(String x) {
    return run(List.of(x).stream().map(each -> "1").findFirst().get());
  }

  @GetMapping("/joined")
  int joined(String x) {
    return run(List.of("1", x).stream().collect(Collectors.joining(",")));
  }

  @GetMapping("/counted")
  int counted(String x) {
    return run("" + List.of("1", x).stream().count());
  }

  @GetMapping("/anonymous")
  int anonymous(String x) {
    Supplier<String> later =
        new Supplier<>() {
          @Override
          public String get() {
            return x;
          }
        };
    return run(later.get());
  }

  @GetMapping("/reference")
  int reference(String x) {
    Function<String, String> f = String::trim;
    return run(f.apply(x));
  }

  @GetMapping("/optional")
  int optional(String x) {
    return run(Optional.of(x).map(String::trim).orElse("1"));
  }

  @GetMapping("/captured")
  int captured(String x) {
    StringBuilder all = new StringBuilder();
    List.of("a").forEach(each -> all.append(x));
    return run(all.toString());
  }

  @GetMapping("/filtered")
  int filtered(String x) {
    Set<String> known = Set.of("a", "b");
    return run(List.of(x).stream().filter(each -> known.contains(each)).findFirst().get());
  }
}
