//// flows: GET /branch SQL x
//// flows: GET /copied SQL x
//// flows: GET /overwrittenLater SQL x
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

  @GetMapping("/copied")
  int copied(String x) {
    String y = x;
    return run(y);
  }

  @GetMapping("/overwritten")
  int overwritten(String x) {
    String y = x;
    y = "1";
    return run(y);
  }

  @GetMapping("/overwrittenLater")
  int overwrittenLater(String x) {
    String y = "1";
    int n = run(y);
    y = x;
    return n + run(y);
  }

  @GetMapping("/branch")
  int branch(String x, boolean b) {
    String y = b ? x : "1";
    return run(y);
  }

  @GetMapping("/bothBranches")
  int bothBranches(String x, boolean b) {
    String y = x;
    if (b) {
      y = "1";
    } else {
      y = "2";
    }
    return run(y);
  }
}
