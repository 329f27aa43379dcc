//// flows: GET /deep SQL x
//// flows: GET /mode SQL x
//// flows: GET /second SQL x
//// flows: GET /through SQL x
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

  private String same(String text) {
    return text;
  }

  private static String pick(String a, String b) {
    return b;
  }

  private String one(String a) {
    return two(a + "");
  }

  private String two(String a) {
    return same(a.trim());
  }

  private String chosen(boolean raw, String text) {
    if (raw) {
      return text;
    }
    return "1";
  }

  int run(String text) {
    return jdbc.update("DELETE FROM t WHERE n = " + text);
  }

  @GetMapping("/through")
  int through(String x) {
    return run(same(x));
  }

  @GetMapping("/thrownAway")
  int thrownAway(String x) {
    same(x);
    return run(same("1"));
  }

  @GetMapping("/second")
  int second(String x) {
    return run(pick("1", x));
  }

  @GetMapping("/first")
  int first(String x) {
    return run(pick(x, "1"));
  }

  @GetMapping("/deep")
  int deep(String x) {
    return run(one(x));
  }

  @GetMapping("/mode")
  int mode(String x) {
    return run(chosen(true, x));
  }

  @GetMapping("/otherMode")
  int otherMode(String x) {
    return run(chosen(false, x));
  }
}

