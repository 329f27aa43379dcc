package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import javax.net.ssl.SSLEngine;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

class Calls {
  void prepare(SSLEngine engine) {
    engine.setEnabledProtocols(new String[] {"TLSv1.3"}); // ok: weak-tls
  }
}
