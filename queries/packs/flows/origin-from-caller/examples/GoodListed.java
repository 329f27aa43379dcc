package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@RestController
class Door {
  private static final Set<String> ORIGINS = Set.of("https://shop.example");

  @GetMapping("/me")
  int me(@RequestHeader String origin, HttpServletResponse response) {
    if (ORIGINS.contains(origin)) {
      response.setHeader("Access-Control-Allow-Origin", origin); // ok: origin-from-caller
    }
    return 1;
  }
}
