package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import java.util.Map;
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
  private static final Map<String, String> TYPES = Map.of("list", "java.util.ArrayList");

  @GetMapping("/make")
  Object make(@RequestParam String type) throws ReflectiveOperationException {
    return Class.forName(TYPES.get(type)).getDeclaredConstructor().newInstance(); // ok: unsafe-reflection
  }
}
