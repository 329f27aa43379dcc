package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import javax.net.ssl.HttpsURLConnection;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

class Calls {
  void prepare(HttpsURLConnection connection) {
    connection.setHostnameVerifier((host, session) -> host.equals(session.getPeerHost())); // ok: tls-verification-off
  }
}
