package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import io.jsonwebtoken.Jwts;
import java.security.Key;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

class Tokens {
  String of(String name, Key key) {
    return Jwts.builder().setSubject(name).signWith(key).compact(); // ok: unsigned-token
  }
}
