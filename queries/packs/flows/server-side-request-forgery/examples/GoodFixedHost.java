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
  int preview(@RequestParam String article) {
    return http.getForObject("https://articles.example.org/" + article, String.class).length(); // ok: server-side-request-forgery
  }
}
