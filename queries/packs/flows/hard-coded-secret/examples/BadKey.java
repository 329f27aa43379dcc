package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import java.nio.charset.StandardCharsets;
import javax.crypto.spec.SecretKeySpec;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

class Keys {
  SecretKeySpec key() {
    return new SecretKeySpec("0123456789abcdef".getBytes(StandardCharsets.UTF_8), "AES"); // expect: hard-coded-secret
  }
}
