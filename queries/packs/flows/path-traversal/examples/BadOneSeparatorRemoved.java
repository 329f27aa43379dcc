package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
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
  private static final Path HOME = Paths.get("/srv/files");

  @GetMapping("/files")
  byte[] file(@RequestParam String name) throws IOException {
    String plain = name.replaceAll("[:*?\\s]", "");
    return Files.readAllBytes(Paths.get("/srv/files/" + plain)); // expect: path-traversal
  }

  @GetMapping("/reports")
  byte[] report(@RequestParam String name) throws IOException {
    String other = name.replaceAll("[/:]", "\\\\");
    return Files.readAllBytes(Paths.get("/srv/reports/" + other)); // expect: path-traversal
  }
}
