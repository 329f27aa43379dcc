package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

class Box {
  Cipher open() throws GeneralSecurityException {
    return Cipher.getInstance("DES/CBC/PKCS5Padding"); // expect: weak-cipher
  }
}
