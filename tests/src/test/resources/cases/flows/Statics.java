//// flows: GET /kept SQL x
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

  @GetMapping("/kept")
  int kept(String x) {
    Register.put(x);
    return run(Register.last);
  }

  @GetMapping("/replaced")
  int replaced(String x) {
    Register.put(x);
    Register.put("1");
    return run(Register.last);
  }
}

final class Register {
  static String last = "";

  static void put(String text) {
    last = text;
  }
}
