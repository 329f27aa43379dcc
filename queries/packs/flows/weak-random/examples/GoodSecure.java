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
    return Long.toHexString(new SecureRandom().nextLong()); // ok: weak-random
  }
}

class Codes {
  String code() {
    return token(new SecureRandom());
  }

  private static String token(Random random) {
    return Long.toHexString(random.nextLong()); // ok: weak-random
  }
}
