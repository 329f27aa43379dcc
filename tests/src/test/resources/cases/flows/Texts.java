//// flows: GET /builder SQL x
//// flows: GET /chars SQL x
//// flows: GET /format SQL x
//// flows: GET /joined SQL x
//// flows: GET /replaced SQL x
//// flows: GET /substring SQL x
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

  @GetMapping("/builder")
  int builder(String x) {
    StringBuilder all = new StringBuilder("a");
    all.append(x).append("b");
    return run(all.toString());
  }

  @GetMapping("/otherBuilder")
  int otherBuilder(String x) {
    StringBuilder all = new StringBuilder("a");
    StringBuilder other = new StringBuilder(x);
    return run(all.toString());
  }

  @GetMapping("/format")
  int format(String x) {
    return run(String.format("%s-%d", x, 3));
  }

  @GetMapping("/length")
  int length(String x) {
    return run("" + x.length());
  }

  @GetMapping("/substring")
  int substring(String x) {
    return run(x.substring(1).toUpperCase());
  }

  @GetMapping("/joined")
  int joined(String x) {
    return run(String.join(",", "a", x));
  }

  @GetMapping("/replaced")
  int replaced(String x) {
    return run(x.replace("a", "b"));
  }

  @GetMapping("/chars")
  int chars(String x) {
    char[] all = x.toCharArray();
    return run(new String(all));
  }

  @GetMapping("/parsed")
  int parsed(String x) {
    int n = Integer.parseInt(x);
    return run("" + n);
  }

  @GetMapping("/identifier")
  int identifier(String x) {
    return run(java.util.UUID.fromString(x).toString());
  }
}
