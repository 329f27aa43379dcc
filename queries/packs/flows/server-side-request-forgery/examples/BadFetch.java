package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@RestController
class Door {
  private final RestTemplate http = new RestTemplate();

  @GetMapping("/preview")
  String preview(@RequestParam String address) {
    return http.getForObject(address, String.class).trim(); // expect: server-side-request-forgery
  }
}
