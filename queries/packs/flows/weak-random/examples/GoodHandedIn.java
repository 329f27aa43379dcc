package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import java.security.SecureRandom;
import java.util.Random;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

class Tokens {
  String next() {
    return Long.toHexString(drawn(new SecureRandom()));
  }

  private long drawn(Random generator) {
    return generator.nextLong(); // ok: weak-random
  }
}
