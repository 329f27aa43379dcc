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
    response.addCookie(cookie); // expect: insecure-cookie
  }

  @GetMapping("/visit")
  void visit(HttpServletResponse response, boolean secure) {
    Cookie cookie = new Cookie("visit", "1");
    if (secure) {
      cookie.setSecure(true);
    }
    response.addCookie(cookie); // expect: insecure-cookie
  }
}
