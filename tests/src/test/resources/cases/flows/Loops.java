//// flows: GET /collected SQL x
//// flows: GET /last SQL x
//// flows: GET /recursive SQL x
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

  private String again(String text, int n) {
    return n == 0 ? text : again(text + "a", n - 1);
  }

  private String away(String text, int n) {
    return n == 0 ? "1" : away(text, n - 1);
  }

  int run(String text) {
    return jdbc.update("DELETE FROM t WHERE n = " + text);
  }

  @GetMapping("/collected")
  int collected(String x, int n) {
    String all = "";
    for (int i = 0; i < n; i++) {
      all += x;
    }
    return run(all);
  }

  @GetMapping("/counted")
  int counted(String x, int n) {
    int all = 0;
    while (all < n) {
      all += x.length();
    }
    return run("" + all);
  }

  @GetMapping("/last")
  int last(String x, int n) {
    String before = "1";
    String now = "1";
    for (int i = 0; i < n; i++) {
      before = now;
      now = x;
    }
    return run(before);
  }

  @GetMapping("/recursive")
  int recursive(String x, int n) {
    return run(again(x, n));
  }

  @GetMapping("/recursiveSafe")
  int recursiveSafe(String x, int n) {
    return run(away(x, n));
  }
}
