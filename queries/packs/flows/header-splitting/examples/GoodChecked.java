package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import jakarta.servlet.http.HttpServletResponse;
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
  @GetMapping("/language")
  String language(@RequestParam String wanted, HttpServletResponse response) {
    if (wanted.matches("[a-z]{2}")) {
      response.setHeader("X-Language", wanted); // ok: header-splitting
    }
    return "ok";
  }
}
