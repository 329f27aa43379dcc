package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

class Store {
  Connection open(String url) throws SQLException {
    return DriverManager.getConnection(url, "app", System.getenv("PASSWORD")); // ok: hard-coded-secret
  }
}
