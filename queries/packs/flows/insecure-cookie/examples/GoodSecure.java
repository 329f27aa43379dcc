package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@RestController
class Door {
  @GetMapping("/remember")
  void remember(HttpServletResponse response) {
    Cookie cookie = new Cookie("theme", "dark");
    cookie.setSecure(true);
    response.addCookie(cookie); // ok: insecure-cookie
  }
}
