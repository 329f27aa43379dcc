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
  private final NameService service;

  Names(NameService service) {
    this.service = service;
  }

  @GetMapping("/names")
  List<String> find(@RequestParam String prefix) {
    return service.startingWith(prefix); // expect: sql-injection
  }
}

@Service
class NameService {
  private final NameRepository names;

  NameService(NameRepository names) {
    this.names = names;
  }

  List<String> startingWith(String prefix) {
    return names.where("name LIKE '" + prefix + "%'");
  }
}

@Repository
class NameRepository {
  private final JdbcTemplate jdbc;

  NameRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  List<String> where(String condition) {
    return jdbc.queryForList("SELECT name FROM names WHERE " + condition, String.class);
  }
}
