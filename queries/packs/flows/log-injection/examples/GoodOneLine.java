package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
  private static final Logger LOG = LoggerFactory.getLogger(Door.class);

  @GetMapping("/search")
  String search(@RequestParam String words) {
    LOG.info("searched for {}", words.replaceAll("[\\r\\n]", " ")); // ok: log-injection
    return "ok";
  }
}
