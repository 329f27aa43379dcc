package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@RestController
class Names {
  private static final Set<String> COLUMNS = Set.of("name", "born");
  private final JdbcTemplate jdbc;

  Names(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @GetMapping("/names")
  List<String> find(@RequestParam String prefix) {
    return jdbc.queryForList("SELECT name FROM names WHERE name LIKE ?", String.class, prefix); // ok: sql-injection
  }

  @GetMapping("/sorted")
  List<String> sorted(@RequestParam String by) {
    if (!COLUMNS.contains(by)) {
      throw new IllegalArgumentException("unknown column");
    }
    return jdbc.queryForList("SELECT name FROM names ORDER BY " + by, String.class); // ok: sql-injection
  }

  @GetMapping("/page")
  List<String> page(@RequestParam int size) {
    return jdbc.queryForList("SELECT name FROM names LIMIT " + size, String.class); // ok: sql-injection
  }
}
