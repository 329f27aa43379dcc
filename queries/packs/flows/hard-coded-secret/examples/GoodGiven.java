package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import javax.crypto.spec.SecretKeySpec;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

class Keys {
  SecretKeySpec key(byte[] secret) {
    return new SecretKeySpec(secret, "AES"); // ok: hard-coded-secret
  }
}
