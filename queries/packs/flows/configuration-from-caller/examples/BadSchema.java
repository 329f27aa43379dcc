package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
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
class Door {
  private final DataSource source;

  Door(DataSource source) {
    this.source = source;
  }

  @GetMapping("/tenant")
  int tenant(@RequestParam String name) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setCatalog(name); // expect: configuration-from-caller
      return 1;
    }
  }
}
