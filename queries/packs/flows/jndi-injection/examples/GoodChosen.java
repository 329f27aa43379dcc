package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import javax.naming.InitialContext;
import javax.naming.NamingException;
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
  @GetMapping("/queue")
  Object queue(@RequestParam String name) throws NamingException {
    String known = name.equals("slow") ? "java:comp/env/slow" : "java:comp/env/fast";
    return new InitialContext().lookup(known); // ok: jndi-injection
  }
}
