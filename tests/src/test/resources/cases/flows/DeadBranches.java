//// flows: GET /charAt SQL x
//// flows: GET /live SQL x
//// flows: GET /switched SQL x
//// flows: GET /unknown SQL x
package app;

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

  @GetMapping("/live")
  int live(String x) {
    int n = 106;
    String y = 7 * 18 + n > 200 ? x : "1";
    return run(y);
  }

  @GetMapping("/dead")
  int dead(String x) {
    int n = 86;
    String y = 7 * 42 - n > 200 ? "1" : x;
    return run(y);
  }

  @GetMapping("/switched")
  int switched(String x) {
    String y;
    switch ("ABC".charAt(1)) {
      case 'A':
        y = "1";
        break;
      case 'B':
        y = x;
        break;
      default:
        y = "2";
    }
    return run(y);
  }

  @GetMapping("/notSwitched")
  int notSwitched(String x) {
    String y;
    switch ("ABC".charAt(0)) {
      case 'A':
        y = "1";
        break;
      default:
        y = x;
    }
    return run(y);
  }

  @GetMapping("/charAt")
  int charAt(String x) {
    return run("no".startsWith("n") ? x : "1");
  }

  @GetMapping("/constantOfClass")
  int constantOfClass(String x) {
    return run(Limits.SAFE ? "1" : x);
  }

  @GetMapping("/unknown")
  int unknown(String x, int n) {
    return run(n > 3 ? x : "1");
  }
}

final class Limits {
  static final boolean SAFE = true;
}
