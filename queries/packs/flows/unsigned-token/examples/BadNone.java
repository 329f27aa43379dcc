package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

class Tokens {
  String of(String name) {
    JwtBuilder token = Jwts.builder().setSubject(name);
    return token.compact(); // expect: unsigned-token
  }
}
