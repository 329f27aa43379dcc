package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@RestController
class Door {
  @GetMapping("/ping")
  int ping(@RequestParam String host) throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", "ping -c 1 " + host).start().waitFor(); // expect: command-injection
  }
}
