package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import java.security.SecureRandom;
import javax.crypto.spec.IvParameterSpec;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

class Vectors {
  IvParameterSpec vector() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return new IvParameterSpec(bytes); // ok: fixed-nonce
  }
}
