//// flows: GET /find SQL x
//// flows: GET /onlyOneWay SQL x
//// flows: GET /unchecked SQL x
//// flows: GET /wideClass SQL x
//// flows: GET /wrongWay SQL x
package app;

import java.util.Set;
import java.util.regex.Pattern;
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

  @GetMapping("/unchecked")
  int unchecked(String x) {
    boolean ok = x.matches("[a-z]+");
    return run(x);
  }

  @GetMapping("/matches")
  int matches(String x) {
    if (!x.matches("[a-z]+")) {
      throw new IllegalArgumentException();
    }
    return run(x);
  }

  @GetMapping("/wideClass")
  int wideClass(String x) {
    if (!x.matches(".+")) {
      throw new IllegalArgumentException();
    }
    return run(x);
  }

  @GetMapping("/wrongWay")
  int wrongWay(String x) {
    if (x.matches("[a-z]+")) {
      return 0;
    }
    return run(x);
  }

  @GetMapping("/onlyOneWay")
  int onlyOneWay(String x, boolean b) {
    if (b && !x.matches("[a-z]+")) {
      return 0;
    }
    return run(x);
  }

  @GetMapping("/pattern")
  int pattern(String x) {
    if (!Shapes.NAME.matcher(x).matches()) {
      return 0;
    }
    return run(x);
  }

  @GetMapping("/find")
  int find(String x) {
    if (!Shapes.NAME.matcher(x).find()) {
      return 0;
    }
    return run(x);
  }

  @GetMapping("/allowed")
  int allowed(String x) {
    if (!Shapes.KNOWN.contains(x)) {
      return 0;
    }
    return run(x);
  }

  @GetMapping("/compared")
  int compared(String x) {
    if (x.equals("name") || x.equals("size")) {
      return run(x);
    }
    return 0;
  }

  @GetMapping("/validator")
  int validator(String x) {
    if (!Shapes.isName(x)) {
      return 0;
    }
    return run(x);
  }

  @GetMapping("/throwing")
  int throwing(String x) {
    Shapes.demandName(x);
    return run(x);
  }

  @GetMapping("/switched")
  int switched(String x) {
    switch (x) {
      case "a":
      case "b":
        return run(x);
      default:
        return 0;
    }
  }
}

final class Shapes {
  static final Pattern NAME = Pattern.compile("[a-z]+");
  static final Set<String> KNOWN = Set.of("a", "b");

  static boolean isName(String text) {
    return text != null && text.matches("[a-z]+");
  }

  static void demandName(String text) {
    if (!text.matches("[a-z]{1,20}")) {
      throw new IllegalArgumentException();
    }
  }
}
